// SPDX-License-Identifier: Apache-2.0
import type { Place } from './layouts.ts'

/** What stands in a place of the lines. */
export function textAt(lines: readonly string[], { line, from, to }: Place): string {
  return (lines[line] as string).slice(from, to)
}

/** A place as people count: lines and characters from 1, the last one included. */
export function placed(
  lines: readonly string[],
  place: Place,
): { line: number; from: number; to: number; found: string } {
  return { line: place.line + 1, from: place.from + 1, to: place.to, found: textAt(lines, place) }
}

/** The lines with another text in a place. */
export function replaced(lines: readonly string[], { line, from, to }: Place, text: string): string[] {
  return lines.map((whole, index) => (index === line ? whole.slice(0, from) + text + whole.slice(to) : whole))
}
