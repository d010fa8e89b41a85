// SPDX-License-Identifier: Apache-2.0
import type { Journal } from '#src/consular/journal/index.ts'
import { readThing } from '#src/consular/journal/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { rounds } from '#src/relations/rounds/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import { listDocuments } from './document.action.ts'
import { isFrozen } from './document.ts'
import { unmatched } from './matching.ts'
import type { DocumentRefusal } from './refusal.ts'
import { because } from './refusal.ts'

/** Whether the minutes of a round may be called signed: not while a text of them that is open does not match. */
export async function mayCallMinutesSigned(
  journal: Journal,
  actor: Actor,
  round: string,
): Promise<Outcome<'may', DocumentRefusal>> {
  const now = (await readThing(journal, actor, rounds, round))?.state.now
  const party = now?.parties.find((one) => one !== now.home)
  if (party === undefined) return accept('may')
  const { things } = await listDocuments(journal, actor, { party, within: round, most: 200 })
  const faults = things.flatMap(({ state }) =>
    state.kind === 'agreed-minutes' && !isFrozen(state) ? [unmatched(state)] : [],
  )
  const fault = faults.find((one) => one !== undefined)
  return fault ? refuse(because('minutes-do-not-match', { place: fault.details?.place ?? '' })) : accept('may')
}
