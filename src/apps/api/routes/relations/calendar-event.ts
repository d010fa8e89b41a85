// SPDX-License-Identifier: Apache-2.0
import { sayWhen } from '#src/platform/texts/index.ts'
import { firstDayOf, lastDayOf } from '#src/relations/telling/index.ts'
import { isPlainDate } from '#src/standards/calendar/index.ts'
import type { DayEvent } from '#src/standards/icalendar/index.ts'
import type { Happening } from './happenings.ts'

type Say = (key: string, details?: Readonly<Record<string, string | number>>) => string
type Telling = {
  readonly say: Say
  readonly language: string
  /** Where pages of the desk are found, if they are. */
  readonly origin?: string
}

/**
 * As a calendar has it, with how exactly it is known in words. What is due in a month or a year stands on its last day, with that month or
 * year in its title; a round lasts
 * through the month that is agreed for it. Days of instruments are facts, and stand there only when they are told to the day.
 */
export function calendarEvent(happening: Happening, { say, language, origin }: Telling): DayEvent[] {
  const { kind, id, of, on, words, link } = happening
  const title =
    happening.origin === 'invented' ? say('between.calendar.invented', { title: happening.title }) : happening.title
  const common = { uid: `${kind}-${id}-${of}@elshi`, title, ...(origin && { url: `${origin}${link}` }) }
  if (isPlainDate(on)) return onDay(happening, { ...common, on, description: words }, { say, language })
  const isMonth = on.length === 7
  const how = (key: string) => `${words}. ${say(key, { when: isMonth ? sayWhen(language, on) : on })}`
  if (kind === 'commitment') {
    const key = isMonth ? 'between.calendar.month' : 'between.calendar.year'
    const titled = say('between.calendar.in', { title: common.title, when: sayWhen(language, on) })
    return [{ ...common, title: titled, on: lastDayOf(on), description: how(key) }]
  }
  if (kind !== 'round' || !isMonth) return []
  return [{ ...common, on: firstDayOf(on), until: lastDayOf(on), description: how('between.calendar.some-day') }]
}

/** What has a day; that of a report says so, and what lies between two days is left out. */
function onDay(
  { on, from, when, isReported }: Happening,
  event: DayEvent,
  { say, language }: Pick<Telling, 'say' | 'language'>,
): DayEvent[] {
  if (isReported)
    return [{ ...event, title: say('between.calendar.reported', { title: event.title, when: sayWhen(language, on) }) }]
  if (from !== undefined && from !== on) return []
  return [when === undefined ? event : { ...event, description: `${event.description}. ${when}` }]
}

/**
 * The same days without what stands on them: for calendars that are kept on other people’s machines. Only the kind is told; the identifier is
 * hidden, because one in words would name the partner and the thing.
 */
export function withoutTitle(
  { kind, on: told, isReported }: Pick<Happening, 'kind' | 'on' | 'isReported'>,
  { uid, on, until }: DayEvent,
  { say, language, hide }: Pick<Telling, 'say' | 'language'> & { readonly hide: (uid: string) => string },
): DayEvent {
  const title = say(`between.calendar.untitled.${kind}`)
  const isExact = isPlainDate(told) || until !== undefined
  const inWords = { title, when: sayWhen(language, told) }
  const notExact = isExact ? title : say('between.calendar.in', inWords)
  const titled = isReported ? say('between.calendar.reported', inWords) : notExact
  return { uid: `${hide(uid)}@elshi`, on, ...(until && { until }), title: titled }
}
