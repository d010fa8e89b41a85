// SPDX-License-Identifier: Apache-2.0
import type { Book } from '#src/consular/journal/index.ts'
import type { Grounded } from '#src/consular/sources/index.ts'
import type { PartialDay, Words } from '#src/relations/telling/index.ts'
import { lastDayOf } from '#src/relations/telling/index.ts'

/** What came of a round, by what its words do: only some of them bind anybody. */
export const outcomeTypes = [
  'shared-view',
  'joint-undertaking',
  'request',
  'undertaking',
  'process-started',
  'next-meeting',
  'document-signed',
] as const
export type OutcomeType = (typeof outcomeTypes)[number]

/** One outcome of a round. */
export type RoundOutcome = {
  readonly series: string
  readonly round: string
  /** Its place among the outcomes of the round, where the source has an order. */
  readonly place?: number
  readonly on?: PartialDay
  readonly parties: readonly string[]
  readonly home: string
  readonly type: OutcomeType
  /** Who said or asked it; both where it is joint. */
  readonly by: readonly string[]
  /** Of whom it was asked. */
  readonly to?: string
  readonly area: string
  readonly words: Words
  readonly quoted?: { readonly language: string; readonly text: string }
  readonly instrument?: string
  /** What is tracked because of it. */
  readonly commitment?: string
  readonly basis: Omit<Grounded<never>, 'value'>
}

export type OutcomeBody = { readonly what: 'defined' | 'recorded'; readonly outcome: RoundOutcome }

export const outcomes: Book<RoundOutcome, OutcomeBody> = {
  kind: 'outcome',
  fold: 1,
  evolve: (_, { body }) => body.outcome,
  line: ({ parties, home, round, on, words, quoted }) => ({
    compartment: 'relations',
    about: parties.filter((party) => party !== home),
    within: round,
    ...(on && { on: lastDayOf(on) }),
    isOpen: true,
    words: [...Object.values(words), quoted?.text].filter(Boolean).join(' '),
  }),
}
