// SPDX-License-Identifier: Apache-2.0
// The day of something found, as far as anybody told it: a list is sorted by days, but a month is shown as a month.
import type { Found } from '#src/consular/journal/index.ts'
import type { InstrumentState } from '#src/consular/rulebook/index.ts'
import type { Round } from '#src/relations/rounds/index.ts'
import { standsOn } from '#src/relations/rounds/index.ts'
import type { PartialDay } from '#src/relations/telling/index.ts'
import { firstDayOf, lastDayOf } from '#src/relations/telling/index.ts'

type Dated = { readonly on?: PartialDay; readonly made?: PartialDay; readonly from?: PartialDay }

/** The day, the month or the year on which it was; undefined where nobody told one. */
export function dayFound({ kind, state, on }: Pick<Found, 'kind' | 'state' | 'on'>): PartialDay | undefined {
  const whole = state as Dated & { readonly now?: Dated }
  const { now = whole } = whole
  switch (kind) {
    case 'round':
      return standsOn(now as Round) ?? on ?? undefined
    case 'outcome':
      return now.on
    case 'commitment':
      return now.made
    case 'programme':
    case 'programme-item':
      return now.from
    case 'instrument':
      return on ? dayOfEvents(state as InstrumentState, on) : undefined
    default:
      return on ?? undefined
  }
}

/** The day as its events tell it; of an event between two days the month or year that they make, else nothing. */
function dayOfEvents({ events }: Pick<InstrumentState, 'events'>, on: PartialDay): PartialDay | undefined {
  const told = events.flatMap((event) => ('on' in event && event.on ? [event.on] : []))
  if (told.some((one) => one === on)) return on
  const between = told.flatMap((one) => (typeof one === 'string' ? [] : [one]))
  const of = between.find(({ earliest, latest }) => earliest === on || latest === on)
  if (!of) return on
  return [on.slice(0, 7), on.slice(0, 4)].find((one) => firstDayOf(one) === of.earliest && lastDayOf(one) === of.latest)
}
