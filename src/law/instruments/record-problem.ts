// SPDX-License-Identifier: Apache-2.0

/** Why an event of an instrument cannot be recorded. */
export type RecordProblem = {
  readonly code:
    | 'already-recorded'
    | 'not-a-party'
    | 'not-a-day'
    | 'in-the-future'
    | 'nothing-to-replace'
    | 'no-day-of-note'
    | 'days-of-note'
    | 'full-powers-missing'
    | 'before-full-powers'
    | 'after-full-powers'
    | 'signatory-of-nobody'
    | 'before-signature'
    | 'after-signature'
    | 'steps-out-of-order'
    | 'already-signed'
    | 'not-in-force'
    | 'already-in-force'
    | 'already-ended'
    | 'ends-before-it-begins'
    | 'by-itself'
    | 'entry-recorded'
    | 'entry-after-end'
    | 'steps-missing'
    | 'ends-as-it-enters'
    | 'provisional-in-force'
  readonly message: string
  /** What the sentence names, for whoever words it in another language. */
  readonly details: Readonly<Record<string, string>>
}

export function problem(
  code: RecordProblem['code'],
  message: string,
  details: RecordProblem['details'] = {},
): RecordProblem {
  return { code, message, details }
}
