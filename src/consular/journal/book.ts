// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'

/** What an entry says: a word for what happened, and what belongs to it. Plain values, so that it has one canonical text. */
export type Said = { readonly what: string }

/** Something recorded of a thing, once and for good. */
export type Entry<B extends Said = Said> = {
  readonly sequence: number
  readonly commandId: string
  /** The account that recorded it; `system` for what the definitions of the home state say. */
  readonly by: string
  /** An instant in UTC, as text. */
  readonly recordedAt: string
  readonly body: B
}

/** Whether the definitions say so, and no account. */
export const isByDefinition = ({ by }: Pick<Entry, 'by'>): boolean => by === 'system'

/**
 * Who may see a thing: the ministry’s ordinary file; positions, for cleared readers; leads, for whoever deals with investment.
 * They are opened to an officer by name, as compartments of cases are.
 */
export const journalCompartments = ['relations', 'positions', 'investment'] as const
export type JournalCompartment = (typeof journalCompartments)[number]

/** What was released to a partner: seen by that partner’s users and by whoever keeps the ordinary file; opened to nobody by name. */
export type Released = 'released'

/** How a thing stands in lists. */
export type Line = {
  readonly compartment: JournalCompartment | Released
  /** The parties whose files it stands in, the home state not among them. */
  readonly about: readonly string[]
  /** The thing or the list that it belongs to: a round of its series, a figure of its indicator, an instrument of what is to be found. */
  readonly within?: string
  /** Its day on a time line. */
  readonly on?: PlainDate
  readonly due?: PlainDate
  readonly isOpen: boolean
  /**
   * Whose step is next: a party’s code, or those of several together with `+` between them, or `authority:` and the name of one; where each
   * of several steps waits by itself, `,` between them. Only while it waits.
   */
  readonly waitingOn?: string
  readonly waitingSince?: PlainDate
  /** What a search finds it by, in every language in which it has words. */
  readonly words: string
}

/** A kind of thing of which entries are kept: how its state follows from them, and how it stands in lists. */
export type Book<S, B extends Said, O = S> = {
  /** Its name in the journal: `round`, `instrument`. */
  readonly kind: string
  /**
   * The number of its fold, from 1. Raise it when the same entries give another state, line or outline: the next start then folds anew
   * what stands of this kind. A test finds it where that was forgotten.
   */
  readonly fold: number
  evolve(state: S | undefined, entry: Entry<B>): S
  line(state: S): Line
  /** What long lists ask of it, where that is much less than its state. */
  outline?(state: S): O
}

/** One of several that a thing waits for, each since a day of its own: told in an outline as `waits`. */
export type Wait = { readonly on: string; readonly since?: PlainDate }

/** A thing as its entries leave it. */
export type Thing<S> = {
  readonly id: string
  readonly sequence: number
  readonly state: S
  /** Whether the definitions of the home state began it, and not an account. */
  readonly isDefined: boolean
}
