// SPDX-License-Identifier: Apache-2.0
// Where each field stands: ICAO 9303-5 (TD1), 9303-6 (TD2), 9303-4 (TD3) and 9303-7 (visas).

export type ZoneFormat = 'TD1' | 'TD2' | 'TD3' | 'MRV-A' | 'MRV-B'

/** A stretch of a line: line from 0, characters [from, to) from 0. */
export type Place = { readonly line: number; readonly from: number; readonly to: number }

export type Layout = {
  readonly format: ZoneFormat
  readonly lines: number
  readonly length: number
  readonly name: Place
  readonly number: Place
  readonly numberCheck: Place
  readonly nationality: Place
  readonly birth: Place
  readonly birthCheck: Place
  readonly sex: Place
  readonly expiry: Place
  readonly expiryCheck: Place
  readonly optional: Place
  /** The check digit over the optional field, where there is one (TD3). */
  readonly optionalCheck?: Place
  readonly optional2?: Place
  /** The composite check digit, over every checked field with its digit; visas have none. */
  readonly composite?: Place
}

const at = (line: number, from: number, to: number): Place => ({ line: line - 1, from: from - 1, to })

/** Line 2 of TD2, TD3 and visas is the same up to the optional field. */
const secondLine = {
  number: at(2, 1, 9),
  numberCheck: at(2, 10, 10),
  nationality: at(2, 11, 13),
  birth: at(2, 14, 19),
  birthCheck: at(2, 20, 20),
  sex: at(2, 21, 21),
  expiry: at(2, 22, 27),
  expiryCheck: at(2, 28, 28),
}

export const LAYOUTS: Readonly<Record<ZoneFormat, Layout>> = {
  TD1: {
    format: 'TD1',
    lines: 3,
    length: 30,
    name: at(3, 1, 30),
    number: at(1, 6, 14),
    numberCheck: at(1, 15, 15),
    nationality: at(2, 16, 18),
    birth: at(2, 1, 6),
    birthCheck: at(2, 7, 7),
    sex: at(2, 8, 8),
    expiry: at(2, 9, 14),
    expiryCheck: at(2, 15, 15),
    optional: at(1, 16, 30),
    optional2: at(2, 19, 29),
    composite: at(2, 30, 30),
  },
  TD2: {
    format: 'TD2',
    lines: 2,
    length: 36,
    name: at(1, 6, 36),
    ...secondLine,
    optional: at(2, 29, 35),
    composite: at(2, 36, 36),
  },
  TD3: {
    format: 'TD3',
    lines: 2,
    length: 44,
    name: at(1, 6, 44),
    ...secondLine,
    optional: at(2, 29, 42),
    optionalCheck: at(2, 43, 43),
    composite: at(2, 44, 44),
  },
  'MRV-A': { format: 'MRV-A', lines: 2, length: 44, name: at(1, 6, 44), ...secondLine, optional: at(2, 29, 44) },
  'MRV-B': { format: 'MRV-B', lines: 2, length: 36, name: at(1, 6, 36), ...secondLine, optional: at(2, 29, 36) },
}

/** The layout of lines by their number, their length and their first letter; undefined when no document is laid out so. */
export function layoutOf(lines: readonly string[]): Layout | undefined {
  // By their places, which is quicker than taking the list apart.
  const first = lines[0]
  const second = lines[1]
  const third = lines[2]
  if (typeof first !== 'string' || typeof second !== 'string') return undefined
  const length = first.length
  if (second.length !== length) return undefined
  if (lines.length === 3)
    return length === 30 && typeof third === 'string' && third.length === 30 ? LAYOUTS.TD1 : undefined
  if (lines.length !== 2) return undefined
  const isVisa = first.charCodeAt(0) === 86
  if (length === 44) return isVisa ? LAYOUTS['MRV-A'] : LAYOUTS.TD3
  if (length === 36) return isVisa ? LAYOUTS['MRV-B'] : LAYOUTS.TD2
  return undefined
}
