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
  isTorn = end === from
  const primary = scanIdentifier(line, from, end)
  const gap = stopped < end ? stopped : -1
  const secondary = gap < 0 ? '' : scanIdentifier(line, gap + 2, end)
  return isTorn || stopped < end
    ? flawedName(line, { from, to, end, gap })
    : { primary, secondary, isFull: end === to, isFlawed: false }
}

// Where the reading of an identifier stopped, and whether the name is torn. One name is read at a time.
let stopped = 0
let isTorn = false

/** The components of an identifier parted by spaces, up to "<<" or the end, which a letter stands before. */
function scanIdentifier(line: string, from: number, end: number): string {
  if (line.charCodeAt(from) === FILLER) isTorn = true
  let text = ''
  let begins = from
  for (let index = from; index < end; index++) {
    const code = line.charCodeAt(index)
    if (code !== FILLER) {
      if (code < 65 || code > 90) isTorn = true
      continue
    }
    if (line.charCodeAt(index + 1) === FILLER) {
      stopped = index
      return text + line.slice(begins, index)
    }
    text += `${line.slice(begins, index)} `
    begins = index + 1
  }
  stopped = end
  return text + line.slice(begins, end)
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
