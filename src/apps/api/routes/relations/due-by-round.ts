// SPDX-License-Identifier: Apache-2.0
// What was promised at earlier rounds and is open when one comes.
import type { Elshi } from '#src/apps/compose/index.ts'
import type { Thing } from '#src/consular/journal/index.ts'
import { listInFile } from '#src/consular/journal/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import type { KeptCommitment } from '#src/relations/commitments/index.ts'
import { commitments } from '#src/relations/commitments/index.ts'
import { nextRoundOf, remindersOf } from '#src/relations/reminders/index.ts'
import type { KeptRound } from '#src/relations/rounds/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'

type Asked = {
  readonly round: string
  readonly partner: string
  /** Those of its series, itself among them. */
  readonly rounds: readonly Thing<Pick<KeptRound, 'now'>>[]
  readonly today: PlainDate
}

/** The open promises of its series, those due by the round first, the soonest before the others; of one that does not come next there are none. */
export async function dueByRound(
  { journal }: Elshi,
  actor: Actor,
  { round, partner, rounds: met, today }: Asked,
): Promise<readonly Thing<KeptCommitment>[]> {
  const rounds = met.map(({ id, state }) => ({ id, ...state.now }))
  const series = rounds.find(({ id }) => id === round)?.series ?? ''
  if (nextRoundOf(series, rounds)?.id !== round) return []
  const { things } = await listInFile(journal, actor, commitments, {
    party: partner,
    isOpen: true,
    order: 'due',
    most: 500,
  })
  // One that was carried over to another round is to be kept there.
  const open = things.filter(
    ({ state: { now } }) => now.series === series && (now.carried.at(-1)?.to ?? round) === round,
  )
  const kept = open.map(({ id, state }) => ({ id, ...state.now }))
  const due = remindersOf({ on: today, series: [], rounds, commitments: kept, letters: [] })
  const first = due.flatMap((one) => ('commitment' in one ? open.filter(({ id }) => id === one.commitment) : []))
  // One of which nobody told a day is as open as the others.
  return [...first, ...open.filter((one) => !first.includes(one))]
}
