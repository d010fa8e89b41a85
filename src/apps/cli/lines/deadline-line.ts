// SPDX-License-Identifier: Apache-2.0
import type { WorkingCalendar } from '#src/standards/calendar/index.ts'
import { closingDays, uniteCalendars } from '#src/standards/calendar/index.ts'
import type { Term } from '#src/standards/deadlines/index.ts'
import { deadline, deadlineInHours } from '#src/standards/deadlines/index.ts'
import type { Answer, Question } from './answer-lines.ts'
import type { Closings } from './closings.ts'
import { namingClosings, readClosings, weeklyRest } from './closings.ts'

export type Calendars = Readonly<Record<string, WorkingCalendar>>

/**
 * A deadline: `event`, `count`, `unit` and, where wanted, `direction`, `start`, `roll`, `bound`; `calendars` names the states whose holidays
 * count, `closings` the days and weekdays on which the post itself is closed.
 */
export function answerDeadline(question: Question, known: Calendars): Answer {
  const missing = Object.entries(NEEDED).find(([field]) => question[field] === undefined)
  if (missing) return { problem: { code: 'bad-term', message: `The ${missing[0]} is missing; give ${missing[1]}.` } }
  const { event, calendars = [], closings = [], count, unit, direction, start, roll, bound } = question
  if (!Array.isArray(calendars) || !Array.isArray(closings))
    return badCalendar('calendars and closings are lists, such as ["KZ", "KR"] and ["2026-12-31", "wednesday"].')
  const states = statesOf(calendars, known)
  const own = readClosings(closings)
  if (typeof states === 'string') return badCalendar(states)
  if (typeof own === 'string') return badCalendar(own)
  if (!states && closings.length > 0)
    return badCalendar('closings alone say nothing of weekends and holidays; name the calendars too.')
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
  return states ? countedAtPost(term, event, states, own) : answerOf(deadline(term, event as string))
}

/** What every question needs, and what it looks like. */
const NEEDED = {
  event: 'the day from which the term runs, such as 2026-11-22, or for hours the instant',
  count: 'how many units the term has, such as 15',
  unit: 'one of working-day, calendar-day, week, month, year and hour',
}

function countedAtPost(term: Term, event: unknown, states: WorkingCalendar, own: Closings): Answer {
  const calendar = [states, weeklyRest(own), closingDays(own.days)].reduce(uniteCalendars)
  return answerOf(deadline(term, event as string, calendar), (reading) => namingClosings(reading, own, states))
}

type Counted = ReturnType<typeof deadline>
type Reading = Extract<Counted, { ok: true }>['value']['readings'][number]

function answerOf(outcome: Counted, named: (reading: Reading) => Reading = (reading) => reading): Answer {
  if (!outcome.ok) return { problem: outcome.refusal }
  return { ...outcome.value, readings: outcome.value.readings.map(named) }
}

function badCalendar(message: string): Answer {
  return { problem: { code: 'bad-calendar', message } }
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
