// SPDX-License-Identifier: Apache-2.0
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import { digestOf } from './digest.ts'
import type { Service } from './service.ts'

export type StoredVersion = { readonly service: string; readonly version: string; readonly digest: string }

/**
 * Compares definitions with the versions that were ever loaded. Content that changed under an old version number is a
 * refusal for the loader: cases are pinned to it. Accepted: the versions that are new and have to be stored.
 */
export function checkVersions(
  definitions: readonly Service[],
  stored: readonly StoredVersion[],
): Outcome<readonly (StoredVersion & { readonly definition: Service })[], readonly string[]> {
  const known = new Map(stored.map((one) => [`${one.service} ${one.version}`, one.digest]))
  const fresh: (StoredVersion & { definition: Service })[] = []
  const conflicts: string[] = []
  for (const definition of definitions) {
    const { id: service, version } = definition
    const digest = digestOf(definition)
    const before = known.get(`${service} ${version}`)
    if (before === undefined) fresh.push({ service, version, digest, definition })
    else if (before !== digest)
      conflicts.push(
        `The service ${service} was changed without a new version: version ${version} is stored with digest ${before.slice(0, 12)}… and now reads ${digest.slice(0, 12)}…; give the changed definition a new version number.`,
      )
  }
  return conflicts.length === 0 ? accept(fresh) : refuse(conflicts)
}
