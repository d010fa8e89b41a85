// SPDX-License-Identifier: Apache-2.0
import type { Doubt, PlainDate, WorkingCalendar } from '#src/standards/calendar/index.ts'
import {
  addDays,
  addMonths,
  dayNumberOf,
  doubtsBetween,
  explainWorkingDays,
  isWorkingDay,
} from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { Term, TermProblem } from './term.ts'
import { bad, problemOfTerm, shown } from './term.ts'

/** One way to count a term. */
export type Reading = {
  readonly start: 'next-day' | 'same-day'
  /** The day by the count alone: the last one to act, or the first where the term opens. */
  readonly nominal: PlainDate
  /** The day after moving it off a day of rest; the same as `nominal` where nothing moved. */
  readonly due: PlainDate
  /** How it was counted, step by step, in English. */
  readonly how: readonly string[]
  /** Days left out of the count, each with its reason. */
  readonly skipped: readonly { readonly day: PlainDate; readonly reason: string }[]
  /** What may still change the answer: holidays not yet published, among the days that the calendar was asked about. */
  readonly doubts: readonly Doubt[]
}

/** A deadline, by each reading that the law allows. */
export type Deadline = {
  /** The day to keep to: of two readings the one that is safe for whoever must act. */
  readonly due: PlainDate
  readonly readings: readonly [Reading, ...Reading[]]
}

const NO_REST: WorkingCalendar = { weekend: [], holidays: new Map(), knownUntil: '9999-12-31' as PlainDate }

/**
 * Counts a term of days, weeks, months or years from the day of an event. Months keep the day of the month and end on its last day where
 * it is shorter. A calendar is needed for working days and for moving a last day off a day of rest.
 */
export function deadline(term: Term, event: string, calendar?: WorkingCalendar): Outcome<Deadline, TermProblem> {
  const problem = problemOfTerm(term) ?? problemOfDay(term, event, calendar)
  if (problem) return refuse(problem)
  const starts = term.start === 'either' ? (['same-day', 'next-day'] as const) : ([term.start ?? 'next-day'] as const)
  try {
    const [first, ...others] = starts.map((start) => read(term, start, event as PlainDate, calendar ?? NO_REST))
    const readings: [Reading, ...Reading[]] = [first as Reading, ...others]
    return accept({ due: safest(term, readings), readings })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return refuse({ code: 'out-of-range', message: `The deadline cannot be reckoned: ${error.message}` })
  }
}

function problemOfDay(term: Term, event: string, calendar: WorkingCalendar | undefined): TermProblem | undefined {
  if (term.unit === 'hour')
    return bad('Hours are counted from an instant, not from a day; give the instant of the event.')
  if (Number.isNaN(dayNumberOf(event)))
    return {
      code: 'not-a-day',
      message: `The event ${shown(event)} is not a day; write an existing day as YYYY-MM-DD, such as 2026-11-22.`,
    }
  if (calendar !== undefined && !isCalendar(calendar))
    return {
      code: 'no-calendar',
      message: 'The calendar has no weekend, holidays and day until which they are known; give a working calendar.',
    }
  if (!calendar && (term.unit === 'working-day' || (term.roll ?? 'none') !== 'none'))
    return {
      code: 'no-calendar',
      message: 'Which days are worked is not known; name the calendars of the states concerned.',
    }
  return undefined
}

/** Callers without types give codes of states, or whatever else they have. */
function isCalendar(given: unknown): boolean {
  const { weekend, holidays, knownUntil } = (given ?? {}) as Partial<WorkingCalendar>
  return Array.isArray(weekend) && holidays instanceof Map && typeof knownUntil === 'string'
}

/**
 * Whoever acts by the earlier of two last days is in time by every reading; whoever waits for the later of two first days is not too
 * early by any. Both hold whether the term runs after an event or before one.
 */
function safest({ bound }: Term, readings: readonly Reading[]): PlainDate {
  const days = readings.map(({ due }) => due).sort()
  return (bound === 'earliest' ? days.at(-1) : days[0]) as PlainDate
}

function read(term: Term, start: Reading['start'], event: PlainDate, calendar: WorkingCalendar): Reading {
  const sign = term.direction === 'before' ? -1 : 1
  const run = { term, start, event, calendar, sign } as const
  const counted = count(run)
  const rolled = roll(term, counted.nominal, calendar)
  const due = rolled.due
  return {
    start,
    nominal: counted.nominal,
    due,
    how: [...counted.how, ...rolled.how],
    skipped: [...counted.skipped, ...rolled.skipped],
    doubts: doubtsOf(run, counted.nominal, due),
  }
}

/** Only days that the calendar was asked about can change the answer: those counted as working days, and those that a last day moved over. */
function doubtsOf({ term, start, event, calendar, sign }: Run, nominal: PlainDate, due: PlainDate): readonly Doubt[] {
  const isCounted = term.unit === 'working-day' && term.count > 0
  const asked = [
    ...(isCounted ? [start === 'same-day' ? event : addDays(event, sign), nominal] : []),
    ...((term.roll ?? 'none') === 'none' ? [] : [nominal, due]),
  ].sort()
  const [first] = asked
  return first === undefined ? [] : doubtsBetween(calendar, first, asked.at(-1) ?? first)
}

type Counted = Pick<Reading, 'nominal' | 'how' | 'skipped'>

/** A count under way: the term, the day it runs from, and 1 forwards or -1 backwards. */
type Run = {
  readonly term: Term
  readonly start: Reading['start']
  readonly event: PlainDate
  readonly calendar: WorkingCalendar
  readonly sign: 1 | -1
}

function count(run: Run): Counted {
  const { unit } = run.term
  if (unit === 'working-day') return countWorking(run)
  return unit === 'month' || unit === 'year' ? countMonths(run) : countDays(run)
}

function countMonths({ term, start, event, sign }: Run): Counted {
  const same = addMonths(event, sign * (term.unit === 'year' ? 12 : 1) * term.count)
  const day = Number(event.slice(8))
  const clamp = same.slice(8) === event.slice(8) ? '' : `; there is no day ${day} in that month, so its last day`
  const how = [`${amount(term)} ${side(sign)} ${event} is ${same}${clamp}.`]
  if (start === 'next-day' || term.count === 0) return { nominal: same, skipped: [], how }
  // Where the last month has no such day, the term ends with that month (Regulation No 1182/71, article 3(2)(c)): not a day before it.
  const nominal = clamp !== '' && sign > 0 ? same : addDays(same, -sign)
  const first = `The day of the event counts as the first, so the ${named(term)} is ${nominal}.`
  return { nominal, skipped: [], how: [...how, first] }
}

function countDays({ term, start, event, sign }: Run): Counted {
  const isCounted = start === 'same-day' && term.count > 0
  const days = (term.unit === 'week' ? 7 : 1) * term.count - (isCounted ? 1 : 0)
  const nominal = addDays(event, sign * days)
  const from = isCounted ? `${event} counts as day 1` : `${event} itself is not counted`
  const how = [`${amount(term)} ${side(sign)} ${event}: ${from}, and the ${named(term)} is ${nominal}.`]
  return { nominal, skipped: [], how }
}

function countWorking({ term, start, event, calendar, sign }: Run): Counted {
  const from = start === 'same-day' && term.count > 0 ? addDays(event, -sign) : event
  const { due, skipped } = explainWorkingDays(calendar, from, sign * term.count)
  const first = start === 'same-day' ? `${event} counts if it is worked` : `${event} itself is not counted`
  const rest = skipped.map(({ day }) => day).join(', ')
  const many = skipped.length === 1 ? '1 day of rest is' : `${skipped.length} days of rest are`
  const left = skipped.length === 0 ? 'no day of rest lies between' : `${many} left out (${rest})`
  const how = [`${amount(term)} ${side(sign)} ${event}: ${first}, ${left}, and the ${named(term)} is ${due}.`]
  return { nominal: due, skipped, how }
}

function side(sign: 1 | -1): string {
  return sign < 0 ? 'before' : 'after'
}

function roll(
  term: Term,
  nominal: PlainDate,
  calendar: WorkingCalendar,
): { due: PlainDate; how: string[]; skipped: Reading['skipped'] } {
  const way = term.roll ?? 'none'
  if (way === 'none' || isWorkingDay(calendar, nominal)) return { due: nominal, how: [], skipped: [] }
  const { due, skipped } = explainWorkingDays(calendar, nominal, way === 'forward' ? 1 : -1)
  const whither = way === 'forward' ? 'moves to the next working day' : 'moves back to the working day before'
  return { due, how: [`${nominal} is a day of rest, so the ${named(term)} ${whither}, ${due}.`], skipped }
}

function amount({ count: number, unit }: Term): string {
  return `${number} ${unit.replace('-', ' ')}${number === 1 ? '' : 's'}`
}

function named({ bound }: Term): string {
  return bound === 'earliest' ? 'first day' : 'last day'
}
