// SPDX-License-Identifier: Apache-2.0
// Stay rules counted the slow and plain way, day by day over sets of days, straight from their definitions: what the library is compared with.

type Rule = { readonly perEntry: number; readonly limit: number; readonly window: number; readonly looksBack: boolean }
type Span = { readonly entry: number; readonly exit: number }

/** Days of presence up to a day. */
function presence(stays: readonly Span[], until: number): Set<number> {
  const days = new Set<number>()
  for (const { entry, exit } of stays) for (let day = entry; day <= Math.min(exit, until); day++) days.add(day)
  return days
}

/** Days of presence in the window of a day. */
export function usedByDays(rule: Rule, stays: readonly Span[], day: number): number {
  return countBack(presence(stays, day), rule, day)
}

/** Every day over a cap up to the day of control. */
export function overstaysByDays(rule: Rule, stays: readonly Span[], at: number): number[] {
  const days = presence(stays, at)
  const over = new Set<number>()
  for (const day of days) if (isOverWindow(days, rule, day)) over.add(day)
  for (const { entry, exit } of stays)
    for (let day = entry + rule.perEntry; day <= Math.min(exit, at); day++) over.add(day)
  return [...over].sort((one, other) => one - other)
}

/** The longest stay from an entry, looking no further than `longest` days. */
export function longestByDays(rule: Rule, stays: readonly Span[], entry: number, longest: number): number {
  const days = presence(stays, entry - 1)
  for (let count = 0; count < longest; count++) {
    days.add(entry + count)
    if (count >= rule.perEntry || isOverWindow(days, rule, entry + count)) return count
  }
  return longest
}

function isOverWindow(days: ReadonlySet<number>, rule: Rule, day: number): boolean {
  const used = countBack(days, rule, day)
  return (rule.looksBack ? used + 1 : used) > rule.limit
}

function countBack(days: ReadonlySet<number>, rule: Rule, day: number): number {
  const last = rule.looksBack ? day - 1 : day
  let count = 0
  for (let each = last - rule.window + 1; each <= last; each++) if (days.has(each)) count++
  return count
}
