// SPDX-License-Identifier: Apache-2.0
import type { Period } from '#src/standards/calendar/index.ts'
import { dayNumberOf } from '#src/standards/calendar/index.ts'
import { shown, written } from './shown.ts'

/**
 * How long a traveller may be present. Days of entry and of exit both count as days of presence.
 * `perEntry` caps each stay; `limit` caps the days within any `window` of days. Either may be absent, not both.
 */
export type StayRule = {
  readonly perEntry?: number | null
  readonly limit?: number | null
  readonly window?: number | null
  readonly convention?: WindowConvention
  /** Where presence counts, by date; stays name their territory by these codes. Absent: everywhere, always. */
  readonly territory?: readonly Membership[]
}

/**
 * `inclusive`: the window ends on the day itself (Regulation (EU) 2016/399, article 6(1): the 180-day period preceding each day of stay).
 * `preceding-exclusive`: the window is the days before it, as some consulates look back.
 */
export type WindowConvention = 'inclusive' | 'preceding-exclusive'

/** A territory belongs to the area of the rule in this period. */
export type Membership = Period & { readonly code: string }

/** The rule in numbers, ready to count with; `Infinity` stands for a cap that is absent. */
export type DayRule = {
  readonly perEntry: number
  readonly limit: number
  /** Days of the window, the day itself included: one more than the law names under `preceding-exclusive`. */
  readonly reach: number
  readonly looksBack: boolean
}

/** One hundred years: no known rule looks back further, and beyond it a number is a slip. */
const LONGEST_WINDOW = 36_525

/** What is wrong with a rule, as a sentence; undefined when nothing is. */
export function problemOfRule(rule: StayRule): string | undefined {
  if (typeof rule !== 'object' || rule === null) return 'The rule is missing; give perEntry, or limit and window.'
  const { perEntry, limit, window, convention } = rule
  if (isAbsent(perEntry) && isAbsent(limit)) return 'The rule limits nothing; give perEntry, or limit and window.'
  if (isAbsent(limit) !== isAbsent(window)) return 'The rule has only one of limit and window; give both or neither.'
  const wrong = problemOf('perEntry', perEntry) ?? problemOf('limit', limit) ?? problemOf('window', window)
  if (wrong) return wrong
  if (limit && window && limit > window)
    return `The rule’s limit of ${limit} days is longer than its window of ${window} days; swap or correct them.`
  if (convention !== undefined && convention !== 'inclusive' && convention !== 'preceding-exclusive')
    return `The rule’s convention is ${written(convention)}; give "inclusive" or "preceding-exclusive".`
  return problemOfTerritory(rule.territory)
}

function problemOfTerritory(territory: unknown): string | undefined {
  if (isAbsent(territory)) return undefined
  if (!Array.isArray(territory) || !territory.every(isMembership))
    return 'The rule’s territory is a list, each with a code and the day from which it belongs, such as {"code": "ROU", "from": "2024-03-31"}.'
  const empty = (territory as Membership[]).find(({ from, until }) => until !== undefined && until <= from)
  return (
    empty &&
    `The rule’s territory ${shown(empty.code)} belongs until ${empty.until}, which is not after ${empty.from}, from when it belongs; correct one of the two days.`
  )
}

function isMembership(membership: unknown): boolean {
  const { code, from, until } = (membership ?? {}) as Record<string, unknown>
  return typeof code === 'string' && isDay(from) && (until === undefined || isDay(until))
}

function isDay(value: unknown): boolean {
  return !Number.isNaN(dayNumberOf(value))
}

function problemOf(name: string, value: unknown): string | undefined {
  return isAbsent(value) || isCount(value)
    ? undefined
    : `The rule’s ${name} is ${written(value)}; give a whole number of days from 1 to ${LONGEST_WINDOW}.`
}

export function dayRuleOf({ perEntry, limit, window, convention }: StayRule): DayRule {
  const looksBack = convention === 'preceding-exclusive'
  return {
    perEntry: perEntry ?? Number.POSITIVE_INFINITY,
    limit: limit ?? Number.POSITIVE_INFINITY,
    // Being present on a day adds that day to those of the window before it: a window of W + 1 that ends on the day.
    reach: (window ?? 0) + (looksBack ? 1 : 0),
    looksBack,
  }
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= LONGEST_WINDOW
}
