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

/** Reads a name field: "<<" parts the two identifiers, "<" their components. In one pass, which is quicker than searching. */
export function scanName(line: string, { from, to }: Place): ScannedName {
  let end = to
  while (end > from && line.charCodeAt(end - 1) === FILLER) end--
  let isFlawed = end === from || line.charCodeAt(from) === FILLER
  let gap = -1
  let primary = ''
  // The identifier at hand as far as it was read, and where its next component begins.
  let text = ''
  let begins = from
  for (let index = from; index < end; index++) {
    const code = line.charCodeAt(index)
    if (code !== FILLER) {
      if (code < 65 || code > 90) isFlawed = true
      continue
    }
    // The last place before the end holds no filler, so there is one to look at behind this one.
    if (line.charCodeAt(index + 1) !== FILLER) text += `${line.slice(begins, index)} `
    else if (gap < 0) {
      gap = index
      primary = text + line.slice(begins, index)
      text = ''
      index++
      if (line.charCodeAt(index + 1) === FILLER) isFlawed = true
    } else isFlawed = true
    begins = index + 1
  }
  if (isFlawed) return flawedName(line, { from, to, end, gap })
  const last = text + line.slice(begins, end)
  return { primary: gap < 0 ? last : primary, secondary: gap < 0 ? '' : last, isFull: end === to, isFlawed }
}

type Stretch = { readonly from: number; readonly to: number; readonly end: number; readonly gap: number }

/** What can be told of a name that is torn. */
function flawedName(line: string, { from, to, end, gap }: Stretch): ScannedName {
  return {
    primary: spaced(line, from, gap < 0 ? end : gap),
    secondary: gap < 0 ? '' : spaced(line, gap + 2, end),
    isFull: end === to,
    isFlawed: true,
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

/** Every filler in line[from, to) a space. */
function spaced(line: string, from: number, to: number): string {
  return line.slice(from, to).replaceAll('<', ' ')
}
