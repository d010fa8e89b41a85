// SPDX-License-Identifier: Apache-2.0
// A promise to bring an agreement into force learns from the agreement that it is: what shows it is offered, and added by an officer alone.
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { readThing } from '#src/consular/journal/index.ts'
import type { InstrumentOn } from '#src/consular/rulebook/index.ts'
import { instrumentOn, instruments, timeLineOf } from '#src/consular/rulebook/index.ts'
import { entryOriginOf } from '#src/consular/sources/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import type { Commitment } from '#src/relations/commitments/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { daysBetween } from '#src/standards/calendar/index.ts'
import type { CommitmentTold } from './commitments-told.ts'
import type { Teller } from './told-between.ts'
import { origin } from './told-between.ts'

/** The day since which the linked agreement is in force, and by how many days that was after the promise was due. */
export const forceTold = z.object({
  on: z.string(),
  title: z.string(),
  lateDays: z.int().optional(),
  /** The only part of the promise that is not done yet. */
  part: z.string().optional(),
  source: z.string().optional(),
  origin,
})

type Asked = {
  readonly commitment: Commitment
  readonly told: CommitmentTold
  readonly teller: Teller
  readonly today: PlainDate
}

/** What the agreement of an open promise shows; nothing where it is not in force, or where evidence says so already. */
export async function forceOffered(
  elshi: Elshi,
  actor: Actor,
  { commitment, told, teller, today }: Asked,
): Promise<z.input<typeof forceTold> | undefined> {
  const { instrument, ended, evidence } = commitment
  if (instrument === undefined || ended || told.stands === 'done') return undefined
  const kept = await readThing(elshi.journal, actor, instruments, instrument)
  const found = kept && instrumentOn(kept.state, { on: today })
  const since = found?.stateOn.effect === 'in-force' ? found.since : undefined
  if (!found || since === undefined || evidence.some(({ on }) => on === since)) return undefined
  const last = eventOf(found, since)
  const late = told.lastDay === undefined ? 0 : daysBetween(told.lastDay as PlainDate, since)
  const [bare, ...others] = told.parts.filter(({ stands }) => stands !== 'done')
  return {
    on: since,
    title: teller.words(found.definition.titles),
    ...(late > 0 && { lateDays: late }),
    ...(bare && others.length === 0 && { part: bare.id }),
    ...(last && !last.source.startsWith('document:') && { source: last.source }),
    origin: last ? entryOriginOf(last.recordedBy, elshi) : teller.origin({ isDefined: kept.isDefined }),
  }
}

/** The record of the entry, or of the last step from which the entry was counted. */
function eventOf(found: InstrumentOn, since: PlainDate) {
  const marks = timeLineOf(found).lanes.flatMap((lane) => lane.marks.filter(({ on }) => on <= since))
  const events = marks.toSorted((one, other) => (one.on < other.on ? -1 : 1)).map(({ event }) => event)
  return events.findLast(({ kind }) => kind === 'entered-into-force') ?? events.at(-1)
}
