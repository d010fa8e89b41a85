// SPDX-License-Identifier: Apache-2.0
// Sets of days as flat, sorted, disjoint ranges of day numbers: [from, to, from, to, …], both ends included.

/** Ranges in a flat list. Days are numbers since 1970-01-01; both ends belong to the range. */
export type DayRanges = ArrayLike<number>

/** The set of days of ranges that may overlap or touch and stand in any order: sorted, disjoint, none touching the next. */
export function uniteRanges(ranges: DayRanges): number[] {
  return uniteSorted(inOrder(ranges))
}

/** The set of days that lie in either of two lists, each of them sorted. */
export function mergeRanges(one: DayRanges, other: DayRanges): number[] {
  const merged: number[] = []
  let index = 0
  for (let place = 0; place < one.length; place += 2) {
    const from = one[place] as number
    for (; index < other.length && (other[index] as number) < from; index += 2)
      merged.push(other[index] as number, other[index + 1] as number)
    merged.push(from, one[place + 1] as number)
  }
  for (; index < other.length; index += 2) merged.push(other[index] as number, other[index + 1] as number)
  return uniteSorted(merged)
}

function uniteSorted(sorted: DayRanges): number[] {
  const united: number[] = []
  let last = Number.NEGATIVE_INFINITY
  for (let index = 0; index < sorted.length; index += 2) {
    const from = sorted[index] as number
    const to = sorted[index + 1] as number
    if (to < from) continue
    if (from > last + 1) {
      united.push(from, to)
      last = to
    } else if (to > last) {
      united[united.length - 1] = to
      last = to
    }
  }
  return united
}

/** How many days of united ranges lie in [from, to]. */
export function countDays(united: DayRanges, from: number, to: number): number {
  let count = 0
  for (let index = 0; index < united.length; index += 2) {
    const first = Math.max(united[index] as number, from)
    const last = Math.min(united[index + 1] as number, to)
    if (last >= first) count += last - first + 1
  }
  return count
}

/** The same for a few days of many ranges: found by halving, not by going through all. */
export function countDaysNear(united: DayRanges, from: number, to: number): number {
  let count = 0
  for (let index = firstEndingFrom(united, from); index < united.length && (united[index] as number) <= to; index += 2)
    count += Math.min(united[index + 1] as number, to) - Math.max(united[index] as number, from) + 1
  return count
}

/** The place of the first of united ranges that ends on a day or later. */
export function firstEndingFrom(united: DayRanges, day: number): number {
  let low = 0
  let high = united.length / 2
  while (low < high) {
    const middle = (low + high) >> 1
    if ((united[middle * 2 + 1] as number) < day) low = middle + 1
    else high = middle
  }
  return low * 2
}

/** The part of ranges that lies in [from, to]. */
export function clipRanges(ranges: DayRanges, from: number, to: number): number[] {
  const clipped: number[] = []
  for (let index = 0; index < ranges.length; index += 2) {
    const first = Math.max(ranges[index] as number, from)
    const last = Math.min(ranges[index + 1] as number, to)
    if (last >= first) clipped.push(first, last)
  }
  return clipped
}

/** The ranges by their first days, overlapping ones left as they are. */
export function inOrder(ranges: DayRanges): DayRanges {
  return isSorted(ranges) ? ranges : sortRanges(ranges)
}

function isSorted(ranges: DayRanges): boolean {
  for (let index = 2; index < ranges.length; index += 2)
    if ((ranges[index] as number) < (ranges[index - 2] as number)) return false
  return true
}

function sortRanges(ranges: DayRanges): number[] {
  const order = Array.from({ length: ranges.length / 2 }, (_, index) => index * 2)
  order.sort((one, other) => (ranges[one] as number) - (ranges[other] as number))
  return order.flatMap((index) => [ranges[index] as number, ranges[index + 1] as number])
}
