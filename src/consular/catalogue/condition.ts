// SPDX-License-Identifier: Apache-2.0
// The closed vocabulary of conditions: data, so that server, browser and guide evaluate one and the same sentence.
import type { PlainDate } from '#src/standards/calendar/index.ts'

export type Scalar = string | number | boolean

/**
 * A condition over the answers of one subject (the applicant or one member of a group) and over the case.
 * An unanswered question makes every comparison false and `isAnswered: false` true.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly answer: string; readonly is: Scalar }
  | { readonly answer: string; readonly isOneOf: readonly Scalar[] }
  | { readonly answer: string; readonly isAnswered: boolean }
  | { readonly answer: string; readonly isBefore: PlainDate | 'today' }
  | { readonly answer: string; readonly isAfter: PlainDate | 'today' }
  /** Age in completed years on the governing day, counted from a date answer. */
  | { readonly answer: string; readonly ageIsAtLeast: number }
  | { readonly membersAreAtLeast: number }
