// SPDX-License-Identifier: Apache-2.0
import type { Place } from './layouts.ts'

const FILLER = 60

/** A name field taken apart (ICAO 9303-3, 4.6). */
export type ScannedName = {
  /** The identifiers, their components parted by spaces. */
  readonly primary: string
  readonly secondary: string
  /** The last place of the field holds a letter, so letters may be missing. */
  readonly isFull: boolean
  /** A character that is no letter, a field that begins with a filler, or more than one gap between identifiers. */
  readonly isFlawed: boolean
}

/** Reads a name field: "<<" parts the two identifiers, "<" their components. */
export function scanName(line: string, { from, to }: Place): ScannedName {
  let end = to
  while (end > from && line.charCodeAt(end - 1) === FILLER) end--
  const found = line.indexOf('<<', from)
  const gap = found >= 0 && found < end ? found : -1
  const primaryEnd = gap < 0 ? end : gap
  const again = gap < 0 ? -1 : line.indexOf('<<', gap + 1)
  return {
    primary: spaced(line, from, primaryEnd),
    secondary: gap < 0 ? '' : spaced(line, gap + 2, end),
    isFull: end === to,
    isFlawed:
      end === from || line.charCodeAt(from) === FILLER || (again >= 0 && again < end) || !isWord(line, from, end),
  }
}

/** True when nothing but letters and fillers stands in line[from, to). */
export function isWord(line: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const code = line.charCodeAt(index)
    if (code !== FILLER && (code < 65 || code > 90)) return false
  }
  return true
}

/** The components of line[from, to) parted by spaces; joining is quicker than replacing. */
function spaced(line: string, from: number, to: number): string {
  let filler = line.indexOf('<', from)
  if (filler < 0 || filler >= to) return line.slice(from, to)
  let text = line.slice(from, filler)
  while (filler >= 0 && filler < to) {
    const next = line.indexOf('<', filler + 1)
    text += ` ${line.slice(filler + 1, next < 0 || next > to ? to : next)}`
    filler = next
  }
  return text
}
