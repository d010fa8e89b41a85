// SPDX-License-Identifier: Apache-2.0
// What a picture of an instrument’s life is drawn from: a lane for each party, and stretches of what it does.
import type { Effect, Life, PartyCode, When } from '#src/law/instruments/index.ts'
import { statesOf } from '#src/law/instruments/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { dayOf } from './happened-by.ts'
import type { InstrumentOn } from './instrument-on.ts'
import type { RecordedEvent } from './instruments-book.ts'

/** Something at a day; `from` is the first day on which it can have been, where the day is not known. */
export type Mark = { readonly event: RecordedEvent; readonly on: PlainDate; readonly from?: PlainDate }

export type Lane = { readonly party: PartyCode; readonly marks: readonly Mark[] }

/** From a day until another (for ever, where it is absent). */
export type Stretch = { readonly effect: Effect; readonly from: PlainDate; readonly until?: PlainDate }

export type TimeLine = {
  readonly lanes: readonly Lane[]
  readonly stretches: readonly Stretch[]
  readonly overlays: Life['overlays']
}

/** The lanes of the parties; what concerns all of them stands in each. */
export function timeLineOf({
  definition,
  events,
  life,
}: Pick<InstrumentOn, 'definition' | 'events' | 'life'>): TimeLine {
  const marks = events.map(markOf).sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)))
  return {
    lanes: definition.parties.map((party) => ({
      party,
      marks: marks.filter(({ event }) => (partyOf(event) ?? party) === party),
    })),
    stretches: stretchesOf(life),
    overlays: life.overlays,
  }
}

/** Whose event it is; undefined where it is everybody’s. */
export function partyOf(event: RecordedEvent): PartyCode | undefined {
  if (event.kind === 'suspended') return event.by
  return 'party' in event ? event.party : undefined
}

function markOf(event: RecordedEvent): Mark {
  const on = dayOf(event)
  const when = 'on' in event ? (event.on as When | undefined) : undefined
  return { event, on, ...(when !== undefined && typeof when !== 'string' && { from: when.earliest }) }
}

/** What it does, stretch by stretch; among them those of which nobody can tell. */
function stretchesOf(life: Life): Stretch[] {
  const on = statesOf(life)
  const days = [...new Set([...life.states.map(({ from }) => from), ...life.overlays.flatMap(boundsOf)])].sort()
  const stretches: Stretch[] = []
  for (const [index, from] of days.entries()) {
    const { effect } = on(from)
    const until = days[index + 1]
    const last = stretches.at(-1)
    if (last?.effect === effect) stretches.pop()
    stretches.push({ effect, from: last?.effect === effect ? last.from : from, ...(until && { until }) })
  }
  return stretches
}

function boundsOf({ from, until }: Life['overlays'][number]): PlainDate[] {
  return until ? [from, until] : [from]
}
