// SPDX-License-Identifier: Apache-2.0
import type { Journal, JournalRefusal, Thing } from '#src/consular/journal/index.ts'
import { record } from '#src/consular/journal/index.ts'
import type { EntryClause, InstrumentKind, PartyCode } from '#src/law/instruments/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { Words } from './definition.ts'
import type { InstrumentState } from './instruments-book.ts'
import { instruments } from './instruments-book.ts'
import type { EventRefusal } from './refusal.ts'

/** What an officer says of an instrument that the book does not have yet. */
export type InstrumentTold = {
  readonly commandId: string
  readonly titles: Words
  readonly kind: InstrumentKind
  /** The finding’s reason, in the officer’s words and language. */
  readonly kindReason: Words
  readonly parties: readonly PartyCode[]
  /** Absent where the clause was not read. */
  readonly entry?: EntryClause | undefined
}

/** Begins an instrument; what happens to it is recorded from then on. Its id is made of its parties and the command. */
export async function beginInstrument(
  journal: Journal,
  actor: Actor,
  home: PartyCode,
  { commandId, entry, ...told }: InstrumentTold,
): Promise<Outcome<Thing<InstrumentState>, EventRefusal | JournalRefusal>> {
  const id =
    [...told.parties].map((party) => party.toLowerCase()).join('-') + `-${commandId.slice(0, 13)}`.toLowerCase()
  const about = told.parties.filter((party) => party !== home)
  return await record(journal, actor, instruments, { id, commandId, expected: 0 }, () => {
    if (new Set(told.parties).size < told.parties.length) return refuse(twice())
    return accept([{ what: 'begun', instrument: { ...told, id, about, ...(entry && { entry }) } } as const])
  })
}

function twice(): EventRefusal {
  const said = { text: 'rulebook.problem.party-twice' }
  return { code: 'party-twice', ...said, fields: { parties: said } }
}
