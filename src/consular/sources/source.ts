// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'

/** Where a statement was found: who published it, whom that quotes, and what was read of it. */
export type SourceRecord = {
  readonly publisher: string
  /** The body whose words the publisher gives, where it is another. */
  readonly quotes?: string
  /** Publisher and body by the names under which readers of a language know them. */
  readonly knownAs?: {
    readonly publisher?: Readonly<Record<string, string>>
    readonly quotes?: Readonly<Record<string, string>>
  }
  readonly title?: string
  /** A page’s address, or the number under which a register of laws keeps it. */
  readonly address?: string
  /** A day, a month or a year: `2019-01-30`, `2022-11`, `2017`; absent where the source bears no date. */
  readonly published?: string
  readonly read: PlainDate
  /** BCP 47. */
  readonly language?: string
  readonly translation: 'original' | 'official' | 'unofficial' | 'machine' | 'unknown'
  readonly extent: 'whole' | 'excerpt' | 'unknown'
  /** How many letters its whole text has, where this was counted: what may be quoted is a part of it. */
  readonly length?: number
  /** The original was not found: only what somebody else says of it. */
  readonly originalMissing?: true
  readonly rights?: RightsNote
}

/** What the publisher allows of its words. */
export type RightsNote = {
  /** The largest part that may be quoted, between 0 and 1. */
  readonly mostQuoted?: number
  readonly linkRequired?: true
  readonly words: string
}

/** How sure a statement is: found so; found, with reason to doubt; only remembered; concluded from what was found. */
export type Confidence = 'high' | 'medium' | 'low' | 'inferred'

/** A value with what it rests on. Several may stand side by side; none is overwritten. */
export type Grounded<T> = {
  readonly value: T
  /** Ids of sources. */
  readonly sources: readonly string[]
  readonly confidence: Confidence
  /** The party whose account alone says so. */
  readonly saidBy?: string
  /** Words of the reason, for a reader. */
  readonly note?: string
}
