// SPDX-License-Identifier: Apache-2.0
// The day of an event as sources tell it: a month, a year, a stretch of days or one of several days is told as that, never as one day.
import { whenInWords } from '#src/apps/wording/index.ts'
import type { ClaimOf, InstrumentOn, RecordedEvent, TimeLine } from '#src/consular/rulebook/index.ts'
import { stretchOf } from '#src/consular/rulebook/index.ts'
import { sayWhen } from '#src/platform/texts/index.ts'
import type { PartialDay } from '#src/relations/telling/index.ts'
import { isPlainDate } from '#src/standards/calendar/index.ts'

type Mark = TimeLine['lanes'][number]['marks'][number]
type Telling = {
  readonly say: (key: string, details?: Readonly<Record<string, string | number>>) => string
  readonly language: string
}

type DayTold = {
  readonly on: PartialDay
  /** The first day on which it can have been, where it lies between two. */
  readonly from?: PartialDay
  /** In words, where the day alone would say more than is known. */
  readonly when?: string
}

/** Of a mark on a time line; undefined where nobody told a day of it. */
export function dayTold(
  { event, on, from }: Mark,
  { definition }: Pick<InstrumentOn, 'definition'>,
  telling: Telling,
): DayTold | undefined {
  if (isUntold(event)) return undefined
  const days = daysOfSources(event, definition.claims)
  const when = days.length > 1 ? { when: oneOf(days, telling) } : {}
  if (from === undefined) return { on, ...when }
  if (days.length > 1) return { on, from, ...when }
  const stretch = stretchOf({ earliest: from, latest: on })
  if (stretch !== undefined) return { on: stretch }
  const { say } = telling
  const between = () => whenInWords({ earliest: from, latest: on }, { say }, (day) => day)
  return { on, from, when: isConcluded(event) ? say('between.happening.before', { day: on }) : between() }
}

/** Whether nobody told any day of it: that on which it was recorded is none of its own. */
function isUntold(event: RecordedEvent): boolean {
  if (event.kind === 'notified') return (event.received ?? event.sent ?? event.dated) === undefined
  if (event.kind === 'denounced' || 'from' in event) return false
  return !('on' in event) || event.on === undefined
}

/** Nobody told a last day: it was concluded from a source of that day, which has it in force. */
const isConcluded = (event: RecordedEvent) => event.kind === 'entered-into-force' && event.confidence === 'inferred'

const CLAIMED: Readonly<Partial<Record<RecordedEvent['kind'], ClaimOf>>> = {
  signed: 'signed',
  'entered-into-force': 'in-force',
}

/** The days that sources tell of it, its own first; a list that takes the day of signature for that of entry is of low confidence. */
function daysOfSources(event: RecordedEvent, claims: InstrumentOn['definition']['claims'] = []): readonly string[] {
  const own = 'on' in event && typeof event.on === 'string' ? [event.on] : []
  const others = claims.flatMap(({ of, value, confidence }) =>
    of === CLAIMED[event.kind] && confidence !== 'low' && isPlainDate(value) ? [value] : [],
  )
  return [...new Set([...own, ...others])]
}

const oneOf = (days: readonly string[], { say, language }: Telling) =>
  say('between.happening.one-of', { days: days.map((day) => sayWhen(language, day)).join(' / ') })
