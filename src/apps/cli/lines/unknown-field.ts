// SPDX-License-Identifier: Apache-2.0
import { PASSED_OVER } from './fields.ts'
import { nearestWord } from './nearest-word.ts'

/** A field that nobody knows, and what was likely meant or could be. */
export type UnknownField = { readonly code: 'unknown-field'; readonly field: string; readonly message: string }

/** The first field of a value that is neither known nor passed over; none where there is no such field, or no value with fields. */
export function unknownField(
  value: unknown,
  subject: string,
  known: readonly string[],
  passed: readonly string[] = [],
): UnknownField | undefined {
  if (!hasFields(value)) return undefined
  const field = Object.keys(value).find(
    (name) => !(known.includes(name) || PASSED_OVER.includes(name) || passed.includes(name)),
  )
  if (field === undefined) return undefined
  const near = nearestWord(field, known)
  const instead = near === undefined ? `it may have ${known.join(', ')}` : `write "${near}" if that is meant`
  return {
    code: 'unknown-field',
    field: field.slice(0, LONGEST_SHOWN),
    message: `${subject} bears the unknown field ${JSON.stringify(field.slice(0, LONGEST_SHOWN))}; ${instead}.`,
  }
}

const LONGEST_SHOWN = 40

/** Whether a value is an object of JSON that is no list. */
export function hasFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
