// SPDX-License-Identifier: Apache-2.0

import type { Answers, Said } from '#src/consular/catalogue/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'

/** Checks that the world or a state defines. They are handed in, so that the engine names no state. */
export type AnswerChecks = {
  /** By scheme: the identifier in its kept form, or what is wrong with it. A scheme without a check is a mistake of ours. */
  readonly identifiers: Readonly<Record<string, (text: string) => Outcome<string, Said>>>
  /**
   * By scheme: what a sound number says otherwise than the birth date of whoever bears it. An officer is told to look; nothing is refused
   * for it, because either may be mistyped, and numbers were given wrongly too.
   */
  readonly doubts?: Readonly<Record<string, (number: string, born: PlainDate) => Doubt | undefined>>
  /** Whether an ISO 3166-1 alpha-2 code is in use; without it, two capital letters pass. */
  readonly isCountry?: (code: string) => boolean
  /** Whether a region lies in a country; without it, any short word passes. */
  readonly isRegion?: (country: string, region: string) => boolean
}

/** What does not agree, and why it is worth a look. */
export type Doubt = { readonly said: Said; readonly why: Said }

export type FormContext = {
  /** Days to come and days past are told apart by it. */
  readonly today: PlainDate
  /** The day against which conditions are held, if not today. */
  readonly ruledOn?: PlainDate
  readonly checks: AnswerChecks
  /** Members of the group that the form has pages for; without it, those that the answers speak of. */
  readonly members?: number
}

/** What came of the answers: cleaned, and for each wrong one what is wrong, by `subject/question`. */
export type CheckedAnswers = {
  readonly answers: Answers
  readonly problems: Readonly<Record<string, Said>>
}
