// SPDX-License-Identifier: Apache-2.0
import { lookalikeOf } from './confusions.ts'
import type { ZoneProblem } from './problems.ts'

const LENGTHS: readonly (readonly [number, readonly number[]])[] = [
  [3, [30]],
  [2, [44, 36]],
]

/** What is wrong with the lines before any field is looked at: their number, their lengths, characters that no zone holds. */
export function problemsOfLines(lines: readonly string[]): ZoneProblem[] {
  // Spread, since a list with holes would pass them over.
  if (!Array.isArray(lines) || [...lines].some((line) => typeof line !== 'string'))
    return [{ severity: 'error', code: 'not-text' }]
  const lengths = LENGTHS.find(([count]) => count === lines.length)?.[1]
  if (!lengths) return [{ severity: 'error', code: 'wrong-number-of-lines', found: String(lines.length) }]
  const expected = nearest(lengths, lines)
  const problems: ZoneProblem[] = []
  for (const [index, line] of lines.entries()) {
    if (line.length !== expected)
      problems.push({
        severity: 'error',
        code: 'wrong-length',
        line: index + 1,
        found: String(line.length),
        expected: String(expected),
      })
    const strange = strangeCharacter(line, index + 1)
    if (strange) problems.push(strange)
  }
  return problems
}

/** The length that fits the lines best: of two lines, one may have lost a character. */
function nearest(lengths: readonly number[], lines: readonly string[]): number {
  const distance = (length: number) => lines.reduce((sum, line) => sum + Math.abs(line.length - length), 0)
  return lengths.reduce((best, length) => (distance(length) < distance(best) ? length : best))
}

/** The first small letter of a zone: one is enough, since a line in small letters would name thirty. */
export function smallLetterIn(lines: readonly string[]): ZoneProblem | undefined {
  if (!Array.isArray(lines)) return undefined
  for (const [index, line] of lines.entries()) {
    const match = typeof line === 'string' ? /[a-z]/.exec(line) : null
    if (match) return { severity: 'error', code: 'lower-case', ...placed(match, index + 1) }
  }
  return undefined
}

/** The line with its Latin letters as capitals, each in its place: other letters may be two when they are capitals. */
export function inCapitals<T>(line: T): T | string {
  return typeof line === 'string' ? line.replace(/[a-z]+/g, (letters) => letters.toUpperCase()) : line
}

/** The first character of a line that no zone holds. */
function strangeCharacter(line: string, number: number): ZoneProblem | undefined {
  const match = /[^A-Z0-9<]/u.exec(line)
  if (!match) return undefined
  const found = match[0]
  const where = { severity: 'error', ...placed(match, number) } as const
  if (!/^\p{L}$/u.test(found)) return { ...where, code: 'unknown-character' }
  const likely = lookalikeOf(found)
  return { ...where, code: 'other-script', suggestions: likely ? [likely] : [] }
}

function placed(match: RegExpExecArray, line: number): { line: number; from: number; to: number; found: string } {
  return { line, from: match.index + 1, to: match.index + match[0].length, found: match[0] }
}
