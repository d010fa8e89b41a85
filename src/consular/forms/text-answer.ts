// SPDX-License-Identifier: Apache-2.0
// What answers of every kind have in common: being there, being readable text, being wrong.
import type { Said } from '#src/consular/catalogue/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'

/** Printable ASCII is composed and readable as it is. */
const PLAIN = /^[ -~]*$/

/** Nothing, empty words and empty lists answer nothing. */
export function isUnanswered(answer: unknown): boolean {
  if (typeof answer === 'string') return answer.trim() === ''
  return answer === undefined || answer === null || (Array.isArray(answer) && answer.length === 0)
}

/** Composed letters (NFC), no space around, no control characters; line breaks only where lines are asked for. */
export function readText(answer: unknown, longest: number, isLong: boolean): Outcome<string, Said> {
  if (typeof answer !== 'string') return wrong('not-a-text')
  if (answer.length > longest * 4) return wrong('too-long', { most: longest })
  if (PLAIN.test(answer)) {
    const text = answer.trim()
    return text.length > longest ? wrong('too-long', { most: longest }) : accept(text)
  }
  const text = answer.replaceAll('\r\n', '\n').normalize('NFC').trim()
  if (!text.isWellFormed() || /\p{Cc}/u.test(isLong ? text.replaceAll('\n', '') : text))
    return wrong('unreadable-letters')
  return [...text].length > longest ? wrong('too-long', { most: longest }) : accept(text)
}

export function wrong(what: string, details?: Said['details']): { readonly ok: false; readonly refusal: Said } {
  return refuse({ text: `form.${what}`, ...(details && { details }) })
}
