// SPDX-License-Identifier: Apache-2.0
import { dayNumberOf } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { DayRule, StayRule } from './rule.ts'
import { dayRuleOf, problemOfRule } from './rule.ts'
import type { Stay, StayProblem } from './stay.ts'
import { territoryRanges } from './territory.ts'

/** A history read into numbers. */
export type ReadHistory = {
  readonly rule: DayRule
  /** First and last day of each stay as recorded, an open one ending on the day of control. */
  readonly recorded: readonly number[]
  /** The same as far as they count: without what lies outside the territory. */
  readonly counted: readonly number[]
  readonly at: number
}

/** A window of a hundred years must fit on either side of the day. */
const FIRST_CONTROL = dayNumberOf('1600-01-01')
const LAST_CONTROL = dayNumberOf('2999-12-31')

/** Reads rule, stays and the day of control; the first thing that is wrong refuses all. */
export function readHistory(rule: StayRule, stays: readonly Stay[], at: string): Outcome<ReadHistory, StayProblem> {
  const wrongRule = problemOfRule(rule)
  if (wrongRule) return refuse({ code: 'bad-rule', message: wrongRule })
  const control = dayNumberOf(at)
  if (Number.isNaN(control))
    return refuse({ code: 'not-a-day', message: `The day asked about, ${shown(at)}, ${NOT_A_DAY}` })
  if (control < FIRST_CONTROL || control > LAST_CONTROL)
    return refuse({
      code: 'not-a-day',
      message: `The day asked about, ${shown(at)}, lies too far from today; ask about a day of the years 1600 to 2999.`,
    })
  if (!Array.isArray(stays))
    return refuse({ code: 'not-a-stay', message: 'The stays are no list; give a list, empty when there were none.' })
  const recorded: number[] = []
  for (let index = 0; index < stays.length; index++) {
    const problem = readStay(stays[index] as Stay, index, control, at, recorded)
    if (problem) return refuse(problem)
  }
  if (!rule.territory) return accept({ rule: dayRuleOf(rule), recorded, counted: recorded, at: control })
  const counted = territoryRanges(rule.territory, stays, recorded)
  return counted.ok ? accept({ rule: dayRuleOf(rule), recorded, counted: counted.value, at: control }) : counted
}

function readStay(stay: Stay, index: number, control: number, at: string, into: number[]): StayProblem | undefined {
  if (typeof stay !== 'object' || stay === null)
    return { code: 'not-a-stay', stay: index, message: `${named(index)} is ${shown(stay)}; give its entry and exit.` }
  const entry = dayNumberOf(stay.entry)
  if (Number.isNaN(entry))
    return {
      code: 'not-a-day',
      stay: index,
      message: `The entry of ${named(index)}, ${shown(stay.entry)}, ${NOT_A_DAY}`,
    }
  const isOpen = stay.exit === null || stay.exit === undefined
  const exit = isOpen ? control : dayNumberOf(stay.exit as string)
  if (Number.isNaN(exit))
    return { code: 'not-a-day', stay: index, message: `The exit of ${named(index)}, ${shown(stay.exit)}, ${NOT_A_DAY}` }
  if (entry > control)
    return {
      code: 'entry-after-control',
      stay: index,
      message: `${named(index)} begins on ${stay.entry}, after ${at}, the day asked about; leave it out or ask about a later day.`,
    }
  if (exit < entry)
    return {
      code: 'exit-before-entry',
      stay: index,
      message: `${named(index)} ends on ${stay.exit}, before it begins on ${stay.entry}; correct one of the two days.`,
    }
  into.push(entry, exit)
  return undefined
}

const NOT_A_DAY = 'is not a day; write an existing day as YYYY-MM-DD, such as 2026-11-22.'

function named(index: number): string {
  return `Stay ${index + 1}`
}

/** What was given, short enough for a sentence. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  return `"${text.slice(0, 40)}"`
}

/** Reads a history that may hold stays after the day asked about, as plans do: it is read as of the last day that anything names. */
export function readPlans(rule: StayRule, stays: readonly Stay[], day: string): Outcome<ReadHistory, StayProblem> {
  const own = readHistory(rule, [], day)
  return own.ok ? readHistory(rule, stays, lastDayOf(stays, day)) : own
}

function lastDayOf(stays: readonly Stay[], from: string): string {
  let last = from
  for (const stay of Array.isArray(stays) ? stays : [])
    for (const day of [stay?.entry, stay?.exit])
      if (typeof day === 'string' && day > last && !Number.isNaN(dayNumberOf(day))) last = day
  return last
}
