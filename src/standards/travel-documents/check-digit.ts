// SPDX-License-Identifier: Apache-2.0
// ICAO 9303-3, 4.9: weights 7, 3, 1 repeat; 0–9 count as written, A–Z as 10–35, "<" as 0; the sum modulo 10.

/** What each character counts, by its code; -1 for characters that no zone may hold. */
const VALUES = new Int8Array(128).fill(-1)
for (let code = 48; code <= 57; code++) VALUES[code] = code - 48
for (let code = 65; code <= 90; code++) VALUES[code] = code - 55
VALUES[60] = 0

/** The check digit of a field, 0 to 9; -1 when it is no text or holds a character that no zone may hold. */
export function checkDigit(text: string): number {
  if (typeof text !== 'string') return -1
  const sums = sumThirds(text, 0, text.length)
  return sums < 0 ? -1 : weighThirds(sums, 0) % 10
}

/**
 * The sums of every first, second and third character of line[from, to), ten bits each; negative when one is not allowed. A field is
 * read once and its sums are weighed twice: for its own check digit and, from another place in the row of weights, for the composite.
 * A field of up to 87 characters fits.
 */
export function sumThirds(line: string, from: number, to: number): number {
  let first = 0
  let second = 0
  let third = 0
  // Negative once a character is.
  let seen = 0
  let index = from
  for (; index + 2 < to; index += 3) {
    const one = valueAt(line, index)
    const two = valueAt(line, index + 1)
    const three = valueAt(line, index + 2)
    first += one
    second += two
    third += three
    seen |= one | two | three
  }
  if (index < to) {
    const one = valueAt(line, index)
    first += one
    seen |= one
  }
  if (index + 1 < to) {
    const two = valueAt(line, index + 1)
    second += two
    seen |= two
  }
  return seen < 0 ? -1 : first | (second << 10) | (third << 20)
}

function valueAt(line: string, index: number): number {
  return valueOfCode(line.charCodeAt(index))
}

/** What a character with this code counts; negative for one that no zone may hold. */
export function valueOfCode(code: number): number {
  return code > 127 ? -1 : (VALUES[code] as number)
}

/** The weighted sum of a field that stands at this place in the row of weights, counted from 0. */
export function weighThirds(sums: number, place: number): number {
  const first = sums & 1023
  const second = (sums >> 10) & 1023
  const third = sums >> 20
  const turn = place % 3
  if (turn === 0) return first * 7 + second * 3 + third
  return turn === 1 ? first * 3 + second + third * 7 : first + second * 7 + third * 3
}
