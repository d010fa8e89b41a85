// SPDX-License-Identifier: Apache-2.0
// What a draft is made of: what is recorded of a round, in every language in which it was told. Positions are no part of it.
import type { OutcomeType } from '#src/relations/commitments/index.ts'
import type { Correspondent } from '#src/relations/parties/index.ts'
import type { AnyWords, PartialDay, Words } from '#src/relations/telling/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'

export type DelegateMaterial = {
  readonly side: string
  readonly name: string
  readonly native?: string
  readonly office: Words
}

export type RoundMaterial = {
  readonly series: Words
  readonly ordinal?: number
  readonly parties: readonly string[]
  readonly wasHeld: boolean
  readonly form?: 'in-person' | 'video'
  readonly place?: Words
  /** The day on which it was held, or is agreed for. */
  readonly on?: PartialDay
  readonly heads: readonly DelegateMaterial[]
  readonly bodies: readonly { readonly side: string; readonly words: Words }[]
  readonly agenda: readonly {
    readonly id: string
    readonly area: string
    readonly words: Words
    readonly side?: string
  }[]
  readonly outcomes: readonly {
    readonly id: string
    readonly type: OutcomeType
    readonly area: string
    readonly by: readonly string[]
    readonly to?: string
    readonly words: Words
  }[]
  readonly nextPlace?: Words
}

/** A letter to another authority at home, of which it is reminded. */
export type LetterMaterial = {
  readonly authority: AnyWords
  readonly subject: AnyWords
  readonly ourNumber: string
  readonly theirNumber?: string
  readonly sent: PlainDate
  readonly replyDue: PlainDate | 'no-limit'
  /** For how long it has waited. */
  readonly days: number
  /** Days on which it was reminded before. */
  readonly reminded: readonly PlainDate[]
}

/** Speaks one language of a document; undefined where the program has no words in it. */
export type DraftWording = {
  readonly language: string
  say(key: string, details?: Readonly<Record<string, string | number>>): string
  day(day: PartialDay): string
  party(code: string): string
  /** The ministry that writes for a party, and to which one writes. */
  ministry(code: string): Correspondent
}
