// SPDX-License-Identifier: Apache-2.0
// The applicants' names on a page of the queue, for a reader who may be told them.
import type { Service } from '#src/consular/catalogue/index.ts'
import type { Actor, Tx } from '#src/platform/database/index.ts'
import type { PersonName } from '#src/standards/names/index.ts'
import { displayName } from '#src/standards/names/index.ts'
import type { Engine } from './engine.ts'
import { namesLatelyOpened } from './names-lately-opened.ts'
import { mayBeToldName } from './names-open.ts'
import type { QueueLine } from './stored/queue-line.ts'
import { caseKeys, factOpener } from './stored/seal-facts.store.ts'
import type { SealedName } from './stored/sealed-names.store.ts'
import { findSealedNames } from './stored/sealed-names.store.ts'

/** The names by line. What this reader may not be told is not even fetched. */
export async function personsOn(
  engine: Engine,
  actor: Actor,
  tx: Tx,
  lines: readonly QueueLine[],
): Promise<ReadonlyMap<QueueLine, string>> {
  const serviceTold = servicesTold(engine, actor, lines)
  const told = lines.filter(({ serviceDigest }) => serviceTold.has(serviceDigest))
  const lately = namesLatelyOpened(engine.db)
  const names = new Map<QueueLine, string>()
  for (const line of told) {
    const name = lately.find(line)
    if (name !== undefined) names.set(line, name)
  }
  const unknown = told.filter((line) => !names.has(line))
  const sealed = await findSealedNames(tx, unknown)
  for (const [index, line] of unknown.entries()) {
    const service = serviceTold.get(line.serviceDigest)
    const name = service ? nameIn(engine, line, service, sealed[index]) : ''
    names.set(line, name)
    if (name !== '') lately.keep(line, name)
  }
  return names
}

/** By their digests the services on a page whose applicants' names this reader may be told. */
function servicesTold({ catalogue }: Engine, actor: Actor, lines: readonly QueueLine[]): ReadonlyMap<string, Service> {
  const told = new Map<string, Service>()
  for (const digest of new Set(lines.map(({ serviceDigest }) => serviceDigest))) {
    const service = catalogue.byDigest(digest)
    if (service && mayBeToldName(actor, service)) told.set(digest, service)
  }
  return told
}

/** The applicant's name; empty once it was erased. */
function nameIn({ keyring }: Engine, line: QueueLine, service: Service, found: SealedName | undefined): string {
  if (!found) return ''
  const { wrapped, ciphertext } = found
  const sealed = { subject: 'applicant', fact: line.nameFact, version: line.nameVersion, ciphertext }
  const answers = factOpener(line, caseKeys(keyring, new Map([['applicant', wrapped]])), [sealed])(sealed)
  const name = (answers as Record<string, PersonName | undefined> | undefined)?.[service.nameFrom]
  return name ? displayName(name) : ''
}
