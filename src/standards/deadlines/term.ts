// SPDX-License-Identifier: Apache-2.0

export type TermUnit = 'working-day' | 'calendar-day' | 'week' | 'month' | 'year' | 'hour'

/**
 * A term as a law states it: fifteen calendar days, five working days, fifty-nine months, 72 hours.
 */
export type Term = {
  readonly count: number
  readonly unit: TermUnit
  /** `after` the event (usual), or `before` it: an application at the latest 15 days before the journey. */
  readonly direction?: 'after' | 'before'
  /**
   * `next-day`: the day of the event is not counted (Regulation (EEC, Euratom) No 1182/71, article 3(1), for terms of the Union).
   * `same-day`: it is day 1. `either`: the law can be read both ways; both are given and the safe one is named.
   */
  readonly start?: 'next-day' | 'same-day' | 'either'
  /** Where the last day is no working day: it stays (`none`), or moves to the working day after (`forward`) or before (`backward`). */
  readonly roll?: 'none' | 'forward' | 'backward'
  /**
   * What the day bounds: `latest`, the last day to act (so without a word); `earliest`, the first day on which one may act, as in “at the
   * earliest six months before the journey”. Of two readings the safe one is the earlier for a last day, the later for a first day.
   */
  readonly bound?: 'latest' | 'earliest'
}

/** Why a deadline cannot be counted, as a sentence. */
export type TermProblem = {
  readonly code: 'bad-term' | 'not-a-day' | 'not-an-instant' | 'no-calendar' | 'out-of-range'
  readonly message: string
}

const UNITS: readonly TermUnit[] = ['working-day', 'calendar-day', 'week', 'month', 'year', 'hour']
const MOST = {
  'working-day': 10_000,
  'calendar-day': 40_000,
  week: 6000,
  month: 1200,
  year: 100,
  hour: 100_000,
} as const
const CHOICES = {
  direction: ['after', 'before'],
  start: ['next-day', 'same-day', 'either'],
  roll: ['none', 'forward', 'backward'],
  bound: ['latest', 'earliest'],
} as const

/** What is wrong with a term; undefined when nothing is. */
export function problemOfTerm(term: Term): TermProblem | undefined {
  if (typeof term !== 'object' || term === null) return bad('The term is missing; give a count and a unit.')
  if (!UNITS.includes(term.unit))
    return bad(`The unit ${shown(term.unit)} is not known; use one of ${UNITS.join(', ')}.`)
  if (!Number.isInteger(term.count) || term.count < 0 || term.count > MOST[term.unit])
    return bad(
      `The count ${shown(term.count)} is no number of ${term.unit}s; give a whole number from 0 to ${MOST[term.unit]}.`,
    )
  for (const name of ['direction', 'start', 'roll', 'bound'] as const) {
    const value: unknown = term[name]
    const known: readonly string[] = CHOICES[name]
    if (value !== undefined && !known.includes(value as string))
      return bad(`The ${name} ${shown(value)} is not known; use one of ${known.join(', ')}.`)
  }
  return undefined
}

export function bad(message: string): TermProblem {
  return { code: 'bad-term', message }
}

export function shown(value: unknown): string {
  return `"${String(typeof value === 'object' ? JSON.stringify(value) : value).slice(0, 40)}"`
}
