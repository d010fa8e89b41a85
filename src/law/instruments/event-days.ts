// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { addDays, isPlainDate, plainDate } from '#src/standards/calendar/index.ts'
import { deadlineInHours } from '#src/standards/deadlines/index.ts'
import type { InstrumentEvent } from './events.ts'
import type { RecordProblem } from './record-problem.ts'
import { problem } from './record-problem.ts'

/** What is wrong with the days of an event by themselves: no days at all, days that have not come, ends before beginnings. */
export function problemOfDays(event: InstrumentEvent): RecordProblem | undefined {
  const wrong = daysOf(event).find((day) => !isPlainDate(day))
  if (wrong !== undefined)
    return problem('not-a-day', `"${wrong}" is no day; write an existing day as 2026-11-22.`, { day: wrong })
  return problemOfBounds(event) ?? problemOfFuture(event) ?? problemOfNote(event) ?? problemOfHours(event)
}

function problemOfBounds(event: InstrumentEvent): RecordProblem | undefined {
  const on = 'on' in event ? event.on : undefined
  if (on !== undefined && typeof on !== 'string' && on.latest < on.earliest)
    return problem('ends-before-it-begins', `The last possible day ${on.latest} is before the first, ${on.earliest}.`, {
      from: on.earliest,
      until: on.latest,
    })
  if ('until' in event && event.until !== undefined && typeof event.from === 'string' && event.until <= event.from)
    return problem('ends-before-it-begins', `It would end on ${event.until}, before it begins on ${event.from}.`, {
      from: event.from,
      until: event.until,
    })
  return undefined
}

function problemOfFuture(event: InstrumentEvent): RecordProblem | undefined {
  // Somewhere on earth it may be tomorrow already.
  const tomorrow = addDays(plainDate(event.recordedAt.slice(0, 10)), 1)
  const ahead = daysDone(event).find((day) => day > tomorrow)
  return ahead && problem('in-the-future', `${ahead} has not come yet; record what has happened.`, { day: ahead })
}

/** The days on which something was done: of a note all of them; none of what may be agreed for a day to come. */
function daysDone(event: InstrumentEvent): readonly PlainDate[] {
  if (event.kind === 'notified') return [event.dated, event.sent, event.received].filter((day) => day !== undefined)
  if (event.kind === 'denounced') return [event.received]
  if (event.kind === 'suspended')
    return typeof event.from === 'string' ? [] : [event.from.noticeReceived.slice(0, 10) as PlainDate]
  if (!('on' in event) || event.on === undefined || AGREED_AHEAD.has(event.kind)) return []
  return [typeof event.on === 'string' ? event.on : event.on.earliest]
}

/** The days of which the source of an event cannot tell if it is older: those of what was done, and of force what has come without having been agreed ahead. */
export function daysTold(event: InstrumentEvent): readonly PlainDate[] {
  const done = daysDone(event)
  if (isAgreedAhead(event)) return done
  return [...done, ...daysOfForce(event).filter((day) => day <= event.recordedAt.slice(0, 10))]
}

const isAgreedAhead = (event: InstrumentEvent) => 'agreedAhead' in event && event.agreedAhead === true

/** The days of an event of which a source may tell before they come. */
export function daysOfForce(event: InstrumentEvent): readonly PlainDate[] {
  if (event.kind === 'applied-provisionally' || event.kind === 'suspended')
    return [event.from, event.until].filter((day) => typeof day === 'string')
  if (!AGREED_AHEAD.has(event.kind) || !('on' in event) || event.on === undefined) return []
  return [typeof event.on === 'string' ? event.on : event.on.earliest]
}

/** Beginnings and ends of force may be agreed for a day to come. */
const AGREED_AHEAD: ReadonlySet<InstrumentEvent['kind']> = new Set([
  'entered-into-force',
  'terminated',
  'expired',
  'superseded',
  'amended',
])

function problemOfNote(note: InstrumentEvent): RecordProblem | undefined {
  if (note.kind !== 'notified') return undefined
  const days = [note.dated, note.sent, note.received].filter((day) => day !== undefined)
  if (days.length === 0)
    return problem(
      'no-day-of-note',
      'A note has the day on it, the day it was sent or the day it was received; give at least one.',
    )
  const at = days.findIndex((day, index) => day < (days[index - 1] ?? day))
  const [former, day] = [days[at - 1], days[at]]
  return former && day
    ? problem('days-of-note', `A note is dated, then sent, then received; ${day} cannot come after ${former}.`, {
        former,
        day,
      })
    : undefined
}

function daysOf(event: InstrumentEvent): string[] {
  const found = ['on', 'from', 'until', 'dated', 'sent', 'received'].map(
    (name) => (event as Record<string, unknown>)[name],
  )
  return found.flatMap((value) => {
    if (typeof value === 'string') return value
    const when = value as { earliest?: string; latest?: string } | undefined
    return when?.earliest !== undefined ? [when.earliest, String(when.latest)] : []
  })
}

function problemOfHours(event: InstrumentEvent): RecordProblem | undefined {
  if (event.kind !== 'suspended' || typeof event.from === 'string') return undefined
  const counted = deadlineInHours({ count: event.from.hours, unit: 'hour' }, event.from.noticeReceived)
  return counted.ok ? undefined : problem('not-a-day', counted.refusal.message, { day: event.from.noticeReceived })
}
