// SPDX-License-Identifier: Apache-2.0
import type { WorkingCalendar } from '#src/standards/calendar/index.ts'
import { uniteCalendars } from '#src/standards/calendar/index.ts'
import type { Term } from '#src/standards/deadlines/index.ts'
import { deadline, deadlineInHours } from '#src/standards/deadlines/index.ts'
import type { Answer, Question } from './answer-lines.ts'
import type { PostCalendar } from './closings.ts'
import { calendarOfPost, namingClosings, readClosings } from './closings.ts'
import { DEADLINE_FIELDS } from './fields.ts'
import { unknownField } from './unknown-field.ts'

export type Calendars = Readonly<Record<string, WorkingCalendar>>

/**
 * A deadline: `event`, `count`, `unit` and, where wanted, `direction`, `start`, `roll`, `bound`; `calendars` names the states whose holidays
 * count, `closings` the days and weekdays on which the post itself is closed.
 */
export function answerDeadline(question: Question, known: Calendars): Answer {
  const unknown = unknownField(question, 'The question', DEADLINE_FIELDS)
  if (unknown) return { problem: unknown }
  const missing = Object.entries(NEEDED).find(([field]) => question[field] === undefined)
  if (missing) return { problem: { code: 'bad-term', message: `The ${missing[0]} is missing; give ${missing[1]}.` } }
  const { event, calendars = [], closings = [], count, unit, direction, start, roll, bound } = question
  const post = calendarAt(calendars, closings, known)
  if (typeof post === 'string') return { problem: { code: 'bad-calendar', message: post } }
  const term = {
    count,
    unit,
    ...(direction !== undefined && { direction }),
    ...(start !== undefined && { start }),
    ...(roll !== undefined && { roll }),
    ...(bound !== undefined && { bound }),
  } as Term
  if (unit === 'hour') {
    const outcome = deadlineInHours(term, event as string)
    return outcome.ok ? outcome.value : { problem: outcome.refusal }
  }
  const outcome = deadline(term, event as string, post?.calendar)
  if (!outcome.ok) return { problem: outcome.refusal }
  const { readings } = outcome.value
  return { ...outcome.value, readings: post ? readings.map((reading) => namingClosings(reading, post)) : readings }
}

/** What every question needs, and what it looks like. */
const NEEDED = {
  event: 'the day from which the term runs, such as 2026-11-22, or for hours the instant',
  count: 'how many units the term has, such as 15',
  unit: 'one of working-day, calendar-day, week, month, year and hour',
}

/** Batches ask again and again about the same few posts, and joining calendars takes longer than counting in them. */
const JOINED = new WeakMap<Calendars, Map<string, PostCalendar>>()
const MOST_JOINED = 100

/** The calendar by which a post works; none where none is named, a sentence when something named is not known. */
function calendarAt(calendars: unknown, closings: unknown, known: Calendars): PostCalendar | string | undefined {
  if (!Array.isArray(calendars) || !Array.isArray(closings))
    return 'calendars and closings are lists, such as ["KZ", "KR"] and ["2026-12-31", "wednesday"].'
  const kept = JOINED.get(known) ?? new Map<string, PostCalendar>()
  if (kept.size >= MOST_JOINED) kept.clear()
  JOINED.set(known, kept)
  const key = JSON.stringify([calendars, closings])
  const joined = kept.get(key) ?? join(calendars, closings, known)
  if (typeof joined === 'object') kept.set(key, joined)
  return joined
}

function join(
  calendars: readonly unknown[],
  closings: readonly unknown[],
  known: Calendars,
): PostCalendar | string | undefined {
  const states = statesOf(calendars, known)
  const own = readClosings(closings)
  if (typeof states === 'string') return states
  if (typeof own === 'string') return own
  if (states) return calendarOfPost(states, own)
  return closings.length > 0
    ? 'closings alone say nothing of weekends and holidays; name the calendars too.'
    : undefined
}

/** One calendar of all that are named; a sentence when one is not known. */
function statesOf(names: readonly unknown[], known: Calendars): WorkingCalendar | string | undefined {
  const calendars: WorkingCalendar[] = []
  for (const name of names) {
    const calendar = typeof name === 'string' && Object.hasOwn(known, name) ? known[name] : undefined
    if (!calendar)
      return `There is no calendar ${JSON.stringify(name).slice(0, 20)}; there are ${Object.keys(known).sort().join(', ')}.`
    calendars.push(calendar)
  }
  return calendars.length === 0 ? undefined : calendars.reduce(uniteCalendars)
}
