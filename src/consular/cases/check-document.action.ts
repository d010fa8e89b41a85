// SPDX-License-Identifier: Apache-2.0
// Is this document genuine? Answered to whoever holds it: what was issued bears a code that nobody can guess or reckon.
import type { Said } from '#src/consular/catalogue/index.ts'
import type { CaseKey, CaseState } from '#src/consular/history/index.ts'
import { endedWithEntry, foldCase, parseReference, reference } from '#src/consular/history/index.ts'
import { systemActor } from '#src/platform/database/index.ts'
import type { Keyring } from '#src/platform/sealing/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import type { PersonName } from '#src/standards/names/index.ts'
import { pinnedService } from './case-context.ts'
import type { Engine } from './engine.ts'
import { answersIn } from './opened-answers.ts'
import { codeFrom, typedCode } from './slip-code.ts'
import { readStoredCase } from './stored/read-case.store.ts'
import { caseKeys, factOpener } from './stored/seal-facts.store.ts'

const LENGTH = 12

/** What the paper in somebody's hand must say, and whether it still holds. */
export type Checked = {
  readonly said: Said
  readonly number: string
  readonly post: string
  readonly issuedOn: PlainDate
  readonly validUntil: PlainDate | null
  readonly stands: 'valid' | 'ended' | 'revoked'
  /** It ended on this day because its holder was taken off the register. */
  readonly endedOn?: PlainDate
  /** Whose document it is, if the paper bears the name and the name has not been erased. */
  readonly name?: PersonName
}

/** The code printed on a document, in groups of four: 60 bits under a key of the installation that is never replaced. */
export function checkCode(keyring: Pick<Keyring, 'blindIndex'>, key: CaseKey, number: string): string {
  return plainCode(keyring, key, number).replace(/(.{4})(?=.)/g, '$1-')
}

/**
 * The document of this case that bears this code. A wrong code, a case without documents and a case that does not exist look
 * alike. The way in limits how often it asks; what is shown stands in the log of reads.
 */
export async function checkDocument(
  engine: Engine,
  typed: { readonly reference: string; readonly code: string },
): Promise<Checked | undefined> {
  const key = parseReference(typed.reference)
  const code = typedCode(typed.code, LENGTH)
  if (!key || code === undefined) return undefined
  const stored = await readStoredCase(engine.db, systemActor, key)
  if (stored.events.length === 0) return undefined
  const service = pinnedService(engine.catalogue, stored.events)
  const state = foldCase(stored.events, service)
  const found = state.documents.find(({ number }) => plainCode(engine.keyring, key, number) === code)
  if (!found) return undefined
  const shows = service.documents.find(({ id }) => id === found.document)?.shows ?? []
  const open = factOpener(key, caseKeys(engine.keyring, stored.keys), stored.facts)
  const name = shows.includes(service.nameFrom) ? answersIn(state, open).applicant?.[service.nameFrom] : undefined
  await engine.readLog.record({
    actor: systemActor,
    post: state.handlingPost,
    subjectKind: 'case',
    ids: [reference(key)],
    fields: ['case', ...(name === undefined ? [] : ['identity'])],
  })
  const { number, issuedOn, validUntil } = found
  const today = plainDateAt(engine.clock.now(), engine.posts.timeZoneOf(state.handlingPost))
  const endedOn = found.revoked ? undefined : endedWithEntry(state)
  return {
    said: { text: `${service.id}.document.${found.document}` },
    number,
    post: state.handlingPost,
    issuedOn,
    validUntil,
    stands: endedOn === undefined ? standsOn(found, today) : 'ended',
    ...(endedOn !== undefined && { endedOn }),
    ...(name !== undefined && { name: name as PersonName }),
  }
}

/** A document holds on its last day. */
function standsOn({ revoked, validUntil }: CaseState['documents'][number], today: PlainDate): Checked['stands'] {
  if (revoked) return 'revoked'
  return validUntil !== null && validUntil < today ? 'ended' : 'valid'
}

function plainCode(keyring: Pick<Keyring, 'blindIndex'>, key: CaseKey, number: string): string {
  return codeFrom(keyring.blindIndex('document-check', `${reference(key)} ${number}`), LENGTH)
}
