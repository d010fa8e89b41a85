// SPDX-License-Identifier: Apache-2.0
import type { PlainDate, WorkingCalendar } from '#src/standards/calendar/index.ts'
import { closingDays, isPlainDate, uniteCalendars } from '#src/standards/calendar/index.ts'
import type { Term } from '#src/standards/deadlines/index.ts'
import { deadline, deadlineInHours } from '#src/standards/deadlines/index.ts'
import type { Answer } from './answer-lines.ts'

/**
 * A deadline: `event`, `count`, `unit` and, where wanted, `direction`, `start`, `roll`; `calendars` names the states whose holidays
 * count, `closings` adds days of the post’s own.
 */
export function answerDeadline(
  question: Readonly<Record<string, unknown>>,
  known: ReadonlyMap<string, WorkingCalendar>,
): Answer {
  const { event, calendars = [], closings = [], count, unit, direction, start, roll } = question
  const calendar = calendarOf(calendars, closings, known)
  if (typeof calendar === 'string') return { problem: { code: 'bad-calendar', message: calendar } }
  const term = {
    count,
    unit,
    ...(direction !== undefined && { direction }),
    ...(start !== undefined && { start }),
    ...(roll !== undefined && { roll }),
  } as Term
  const outcome = unit === 'hour' ? deadlineInHours(term, event as string) : deadline(term, event as string, calendar)
  return outcome.ok ? outcome.value : { problem: outcome.refusal }
}

/** One calendar of all that are named; a sentence when one is not known. */
function calendarOf(
  calendars: unknown,
  closings: unknown,
  known: ReadonlyMap<string, WorkingCalendar>,
): WorkingCalendar | string | undefined {
  if (!Array.isArray(calendars) || !Array.isArray(closings))
    return 'calendars and closings are lists, such as ["KZ", "KR"] and ["2026-12-31"].'
  const own = closings.filter((day): day is PlainDate => typeof day === 'string' && isPlainDate(day))
  if (own.length < closings.length) return 'One of the closings is not a day; write each as 2026-12-31.'
  const named: WorkingCalendar[] = []
  for (const name of calendars) {
    const calendar = typeof name === 'string' ? known.get(name) : undefined
    if (!calendar)
      return `There is no calendar ${JSON.stringify(name).slice(0, 20)}; there are ${[...known.keys()].join(', ')}.`
    named.push(calendar)
  }
  if (named.length === 0)
    return own.length === 0 ? undefined : 'closings alone say nothing of weekends and holidays; name the calendars too.'
  return [...named, closingDays(own)].reduce(uniteCalendars)
}
