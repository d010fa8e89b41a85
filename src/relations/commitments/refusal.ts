// SPDX-License-Identifier: Apache-2.0

export type CommitmentRefusal = {
  readonly code:
    | 'commitment-not-there'
    | 'commitment-ended'
    | 'done-without-evidence'
    | 'no-such-part'
    | 'side-not-a-party'
    | 'day-lies-ahead'
    | 'round-not-later'
    | 'round-of-another-series'
    | 'letter-not-there'
    | 'letter-answered-already'
    | 'reminded-today'
    | 'reply-before-letter'
    | 'reply-due-before-letter'
    | 'due-before-made'
    | 'evidence-before-promise'
    | 'day-before-promise'
    | 'number-given-already'
    | 'side-is-ours'
    | 'successor-needed'
    | 'successor-is-itself'
    | 'successor-not-there'
  /** The key of the sentence, and what it names. */
  readonly text: string
  readonly details?: Readonly<Record<string, string | number>>
}

/** The refusal of this code. */
export function because(code: CommitmentRefusal['code'], details?: CommitmentRefusal['details']): CommitmentRefusal {
  return { code, text: `commitment.refusal.${code}`, ...(details && { details }) }
}
