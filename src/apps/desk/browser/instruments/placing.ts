// SPDX-License-Identifier: Apache-2.0
// Where days stand on a line of so many pixels; marks that would cover each other stand beside each other.

export type Span = { readonly from: string; readonly until: string; readonly left: number; readonly right: number }

const DAY = 86_400_000

/** The place of a day on the line, in pixels; days beyond its ends stand at them. */
export function placeOf(day: string, { from, until, left, right }: Span): number {
  const [at, begin, end] = [day, from, until].map((one) => Date.parse(one) / DAY) as [number, number, number]
  const share = end === begin ? 0 : (at - begin) / (end - begin)
  return left + Math.min(1, Math.max(0, share)) * (right - left)
}

/** How wide a column with words at its head is, at least `least`; Korean letters are wider than others. */
export const roomFor = (words: string, least: number): number =>
  Math.max(least, 20 + Math.ceil([...words].reduce((width, letter) => width + (letter > '\u1100' ? 14 : 8.5), 0)))

/** Places at least `gap` apart and as near to those wished as that allows; they are given in rising order. */
export function apart(wished: readonly number[], gap: number, right: number): number[] {
  const placed: number[] = []
  for (const place of wished) placed.push(Math.max(place, (placed.at(-1) ?? Number.NEGATIVE_INFINITY) + gap))
  let most = right
  for (let index = placed.length - 1; index >= 0 && (placed[index] ?? 0) > most; index -= 1) {
    placed[index] = most
    most -= gap
  }
  return placed
}

/** Years to write below the line: round ones, and not more than fit. */
export function yearsOn({ from, until, left, right }: Span): number[] {
  const [first, last] = [from, until].map((day) => Number(day.slice(0, 4))) as [number, number]
  const fit = Math.max(1, Math.floor((right - left) / 56))
  const step = [1, 2, 5, 10, 20, 50].find((every) => (last - first) / every <= fit) ?? 100
  const years: number[] = []
  for (let year = Math.ceil((first + 1) / step) * step; year <= last; year += step) years.push(year)
  return years
}
