// SPDX-License-Identifier: Apache-2.0
// From which day until which something can have been: a mark of one day must not stand for a year.
import type { Happening } from './overview.ts'

type Days = { readonly first: string; readonly last: string }

/** The first and the last day on which it can have been; both are the same where the day is known. */
export function daysKnown({ on, from }: Pick<Happening, 'on' | 'from'>): Days {
  return { first: (from ?? `${on}-01-01`).slice(0, 10), last: lastOf(on) }
}

function lastOf(on: string): string {
  if (on.length === 10) return on
  if (on.length === 4) return `${on}-12-31`
  const [year, month] = on.split('-').map(Number)
  return new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10)
}

/** Where one mark is drawn for it, in pixels; nowhere where it can have been in so long a time that a mark would tell a day of its own. */
export function placeOfMark([left, right]: readonly [number, number], widest: number): number | undefined {
  return right - left > widest ? undefined : (left + right) / 2
}
