// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { Texts } from './check-service.ts'
import { checkService } from './check-service.ts'
import { digestOf } from './digest.ts'
import type { Service } from './service.ts'

/** The services of an installation: the versions that its files define, and the older ones that were in force before them. */
export type Catalogue = {
  /** The version in force on a day; undefined when none is. */
  readonly current: (id: string, on: PlainDate) => Service | undefined
  /** The first day on which any version of it may be lodged; undefined for a service that the files do not define. */
  readonly begins: (id: string) => PlainDate | undefined
  readonly byDigest: (digest: string) => Service | undefined
  readonly digest: (service: Service) => string
  /** The newest version of each service, in the order of definition. */
  readonly list: () => readonly Service[]
  /** Every version that a case may be pinned to. */
  readonly versions: () => readonly Service[]
}

/** Checks every definition; throws one error that lists all problems. `older` are stored versions, no longer in the files. */
export function buildCatalogue(
  definitions: readonly Service[],
  context: { readonly texts: Texts; readonly languages: readonly string[]; readonly older?: readonly Service[] },
): Catalogue {
  const problems = definitions.flatMap((service) => checkService(service, context.texts, context.languages))
  problems.push(...clashes(definitions))
  if (problems.length > 0)
    throw new Error(
      `The catalogue of services has ${problems.length} problem${problems.length === 1 ? '' : 's'}; correct the definitions or their texts and start again:\n${problems.map(({ where, what }) => `  ${where}: ${what}`).join('\n')}`,
    )
  const digests = new Map<Service, string>()
  const versions = new Map<string, Service>()
  const byId = new Map<string, Service[]>()
  for (const service of [...(context.older ?? []), ...definitions]) {
    const digest = digestOf(service)
    digests.set(service, digest)
    versions.set(digest, service)
  }
  for (const service of definitions) byId.set(service.id, [...(byId.get(service.id) ?? []), service])
  for (const list of byId.values()) list.sort((one, other) => (one.from < other.from ? 1 : -1))
  // Days before the versions in the files belong to those that the files had then; a later one that was taken back does not return.
  const inForce = (id: string): readonly Service[] => {
    const defined = byId.get(id) ?? []
    const first = defined.at(-1)?.from
    const before = (context.older ?? []).filter((one) => one.id === id && first !== undefined && one.from < first)
    return [...defined, ...before.toSorted((one, other) => (one.from < other.from ? 1 : -1))]
  }
  return {
    current: (id, on) => inForce(id).find((service) => service.from <= on),
    begins: (id) => inForce(id).at(-1)?.from,
    byDigest: (digest) => versions.get(digest),
    digest: (service) => digests.get(service) ?? digestOf(service),
    list: () => [...byId.values()].flatMap((list) => list.slice(0, 1)),
    versions: () => [...versions.values()],
  }
}

function clashes(definitions: readonly Service[]): { where: string; what: string }[] {
  const seen = new Set<string>()
  return definitions.flatMap(({ id, version, from }) => {
    const problems = [`${id} version ${version}`, `${id} from ${from}`]
      .filter((name) => seen.has(name))
      .map((name) => ({ where: id, what: `${name} is defined twice; keep one.` }))
    seen.add(`${id} version ${version}`).add(`${id} from ${from}`)
    return problems
  })
}
