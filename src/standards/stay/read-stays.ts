// SPDX-License-Identifier: Apache-2.0
import { dayNumberOf } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import { NOT_A_DAY, problemOfStay, tooFar } from './problems-of-stays.ts'
import type { DayRule, StayRule } from './rule.ts'
import { dayRuleOf, problemOfRule } from './rule.ts'
import { shown } from './shown.ts'
import type { Stay, StayProblem } from './stay.ts'
import { territoryRanges } from './territory.ts'

/** A history read into numbers. */
export type ReadHistory = {
  readonly rule: DayRule
  /** First and last day of each stay as recorded, an open one ending on the day of control, in plans on the day after `at`. */
  readonly recorded: readonly number[]
  /** The same as far as they count: without what lies outside the territory, and stays of one entry into it as one. */
  readonly counted: readonly number[]
  readonly at: number
}

/** A window of a hundred years must fit on either side of the day. */
const FIRST_CONTROL = dayNumberOf('1600-01-01')
const LAST_CONTROL = dayNumberOf('2999-12-31')

/** Reads rule, stays and the day of control; the first thing that is wrong refuses all. */
export function readHistory(rule: StayRule, stays: readonly Stay[], at: string): Outcome<ReadHistory, StayProblem> {
  const wrong = problemOfRuleAsked(rule) ?? problemOfControl(at) ?? problemOfList('stays', stays)
  if (wrong) return refuse(wrong)
  const control = dayNumberOf(at)
  const recorded: number[] = []
  for (let index = 0; index < stays.length; index++)
    if (!readStay(stays[index] as Stay, control, control, recorded))
      return refuse(problemOfStay(stays[index], index, stays.length, at))
  return countedBy(rule, stays, stays.length, recorded, control)
}

/**
 * Reads a history that may hold stays after the day asked about, as of the last day that anything names. An open stay reaches a day
 * further, so that it covers every day that is asked about.
 */
export function readPlans(rule: StayRule, stays: readonly Stay[], day: string): Outcome<ReadHistory, StayProblem> {
  const wrong = problemOfRuleAsked(rule) ?? problemOfControl(day)
  return wrong ? refuse(wrong) : readAll(rule, stays, [], dayNumberOf(day))
}

/** The same with trips that are planned; they follow the stays. */
export function readTrips(
  rule: StayRule,
  stays: readonly Stay[],
  trips: readonly Stay[],
): Outcome<ReadHistory, StayProblem> {
  const wrong = problemOfRuleAsked(rule)
  return wrong ? refuse(wrong) : readAll(rule, stays, trips, FIRST_CONTROL)
}

function readAll(
  rule: StayRule,
  stays: readonly Stay[],
  trips: readonly Stay[],
  day: number,
): Outcome<ReadHistory, StayProblem> {
  const wrong = problemOfList('stays', stays) ?? problemOfList('trips', trips)
  if (wrong) return refuse(wrong)
  const all = trips.length === 0 ? stays : [...stays, ...trips]
  const recorded: number[] = []
  let at = day
  for (let index = 0; index < all.length; index++) {
    const mayBeOpen = index < stays.length
    if (!readStay(all[index] as Stay, LAST_CONTROL, mayBeOpen ? Number.POSITIVE_INFINITY : Number.NaN, recorded))
      return refuse(problemOfStay(all[index], index, stays.length, null))
    const exit = recorded.at(-1) as number
    if (Number.isFinite(exit) && exit > LAST_CONTROL)
      return refuse(tooFar(index, stays.length, String(all[index]?.exit)))
    at = Math.max(at, Number.isFinite(exit) ? exit : (recorded.at(-2) as number))
  }
  const ended = recorded.map((last) => (last === Number.POSITIVE_INFINITY ? at + 1 : last))
  return countedBy(rule, all, stays.length, ended, at)
}

function countedBy(
  rule: StayRule,
  stays: readonly Stay[],
  recordedStays: number,
  recorded: readonly number[],
  at: number,
): Outcome<ReadHistory, StayProblem> {
  if (!rule.territory) return accept({ rule: dayRuleOf(rule), recorded, counted: recorded, at })
  const counted = territoryRanges(rule.territory, stays, recorded, recordedStays)
  return counted.ok ? accept({ rule: dayRuleOf(rule), recorded, counted: counted.value, at }) : counted
}

/** Adds the first and last day of a stay; false when it cannot be read. An open stay ends on `open`. */
function readStay(stay: Stay, control: number, open: number, into: number[]): boolean {
  if (typeof stay !== 'object' || stay === null) return false
  const entry = dayNumberOf(stay.entry)
  const exit = stay.exit === null || stay.exit === undefined ? open : dayNumberOf(stay.exit)
  // What is no day is NaN, and no comparison with it holds.
  if (!(entry <= control && entry <= exit)) return false
  into.push(entry, exit)
  return true
}

function problemOfRuleAsked(rule: StayRule): StayProblem | undefined {
  const wrong = problemOfRule(rule)
  return wrong === undefined ? undefined : { code: 'bad-rule', message: wrong }
}

function problemOfControl(at: string): StayProblem | undefined {
  const control = dayNumberOf(at)
  if (Number.isNaN(control)) return { code: 'not-a-day', message: `The day asked about, ${shown(at)}, ${NOT_A_DAY}` }
  if (control >= FIRST_CONTROL && control <= LAST_CONTROL) return undefined
  return {
    code: 'out-of-range',
    message: `The day asked about, ${shown(at)}, lies too far from today; ask about a day of the years 1600 to 2999.`,
  }
}

function problemOfList(what: 'stays' | 'trips', list: unknown): StayProblem | undefined {
  if (Array.isArray(list)) return undefined
  return { code: 'not-a-stay', message: `The ${what} are no list; give a list, empty when there were none.` }
}
