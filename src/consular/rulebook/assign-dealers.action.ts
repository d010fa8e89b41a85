// SPDX-License-Identifier: Apache-2.0
import type { Journal, JournalRefusal, Thing } from '#src/consular/journal/index.ts'
import { record } from '#src/consular/journal/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { Dealers, InstrumentState } from './instruments-book.ts'
import { instruments } from './instruments-book.ts'
import type { EventRefusal } from './refusal.ts'

type Of = { readonly id: string; readonly commandId: string; readonly expected: number }

/** Names who deals with an instrument: whoever follows it at home, and an agency of any of its parties. */
export async function assignDealers(
  journal: Journal,
  actor: Actor,
  of: Of,
  dealers: Dealers,
): Promise<Outcome<Thing<InstrumentState>, EventRefusal | JournalRefusal>> {
  return record(journal, actor, instruments, of, (state) => {
    if (!state) return refuse({ code: 'instrument-not-found', text: 'rulebook.problem.instrument-not-found' })
    const named = Object.keys(dealers.agencies ?? {})
    if (named.length === 0 && dealers.owner === undefined)
      return refuse({ code: 'nobody-named', text: 'rulebook.problem.nobody-named' })
    const foreign = named.find((party) => !state.definition.parties.includes(party))
    if (foreign !== undefined)
      return refuse({ code: 'not-a-party', text: 'rulebook.problem.not-a-party', details: { party: foreign } })
    return accept([{ what: 'assigned', dealers } as const])
  })
}
