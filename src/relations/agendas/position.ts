// SPDX-License-Identifier: Apache-2.0
// What a side means to say of an item of an agenda. A thing of its own beside the agenda: only cleared readers see that there is one.
import type { Book } from '#src/consular/journal/index.ts'
import type { Words } from '#src/relations/telling/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'

/** What the other side holds, as it said so or as it is judged to: never without who tells it and when. */
export type Attributed = {
  readonly side: string
  readonly words: Words
  readonly kind: 'stated' | 'assessed'
  /** The id of a source, or the number of a paper. */
  readonly source: string
  readonly on: PlainDate
}

/** What belongs to an item: a figure, an instrument, a commitment, by its id. */
export type Linked = { readonly kind: 'indicator' | 'instrument' | 'commitment'; readonly id: string }

export type Position = {
  readonly round: string
  /** The item of the round’s agenda. */
  readonly item: string
  readonly parties: readonly string[]
  readonly home: string
  readonly own?: Words
  readonly redLine?: Words
  readonly fallback?: Words
  /** What the home state asks, and what is asked of it. */
  readonly weAsk?: Words
  readonly theyAsk?: Words
  readonly counterparts: readonly Attributed[]
  /** What may be said at the table, in each language in which it was prepared. */
  readonly talkingPoints: Words
  readonly linked: readonly Linked[]
}

export type PositionBody = { readonly what: 'set'; readonly position: Position }

export const positions: Book<Position, PositionBody> = {
  kind: 'position',
  fold: 1,
  evolve: (_, { body }) => body.position,
  line: ({ parties, home, round, own, redLine, fallback, weAsk, theyAsk, talkingPoints, counterparts }) => ({
    compartment: 'positions',
    about: parties.filter((party) => party !== home),
    within: round,
    isOpen: true,
    words: [own, redLine, fallback, weAsk, theyAsk, talkingPoints, ...counterparts.map(({ words }) => words)]
      .flatMap((words) => Object.values(words ?? {}))
      .join(' '),
  }),
}

/** The id under which the position on an item is kept. */
export const positionId = (round: string, item: string) => `${round}.${item}`
