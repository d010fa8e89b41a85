// SPDX-License-Identifier: Apache-2.0
// Words as every reader of files takes them, and as they are read in the order in which they stand.
import { bound } from './bound.ts'

// XML 1.0 allows no other control signs than tab and line ends, no half of a surrogate pair, and not the last two of the plane.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const unfit = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g
// Signs that turn the order of what follows (UAX #9): with them a paper would read otherwise than it is stored.
const turning = /[\u202a-\u202e\u2066-\u2069]/g

// What each font has for itself (category Co): nobody else knows what it means, and archival PDF refuses it.
const own = /\p{Co}/gu

/** Every word of a value without signs that no paper can bear. */
export function legible<T>(value: T): T {
  if (typeof value === 'string') return fitting(value) as T
  if (Array.isArray(value)) return value.map(legible) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, legible(one)])) as T
}

const fitting = (words: string) =>
  bound(
    words
      .toWellFormed()
      .replace(/\r\n?|\u2028|\u2029/g, '\n')
      .replaceAll('\t', ' ')
      .replace(unfit, '')
      .replace(turning, '')
      .replace(own, '\ufffd'),
  )
