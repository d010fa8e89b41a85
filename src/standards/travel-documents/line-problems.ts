// SPDX-License-Identifier: Apache-2.0
import { lookalikeOf } from './confusions.ts'
import type { ZoneProblem } from './problems.ts'

const LENGTHS: readonly (readonly [number, readonly number[]])[] = [
  [3, [30]],
  [2, [44, 36]],
]

/** What is wrong with the lines before any field is looked at: their number, their lengths, characters that no zone holds. */
export function problemsOfLines(lines: readonly string[]): ZoneProblem[] {
  if (!Array.isArray(lines) || lines.some((line) => typeof line !== 'string'))
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

/** The first character of a line that no zone holds; one is enough, since a line in small letters would name thirty. */
function strangeCharacter(line: string, number: number): ZoneProblem | undefined {
  const match = /[^A-Z0-9<]/u.exec(line)
  if (!match) return undefined
  const found = match[0]
  const where = {
    severity: 'error',
    line: number,
    from: match.index + 1,
    to: match.index + found.length,
    found,
  } as const
  if (/^[a-z]$/.test(found)) return { ...where, code: 'lower-case' }
  if (!/^\p{L}$/u.test(found)) return { ...where, code: 'unknown-character' }
  const likely = lookalikeOf(found)
  return { ...where, code: 'other-script', suggestions: likely ? [likely] : [] }
}
