// SPDX-License-Identifier: Apache-2.0
import type { Book } from '#src/consular/journal/index.ts'
import type { Grounded } from '#src/consular/sources/index.ts'
import type { Words } from '#src/relations/telling/index.ts'

/** What the meetings of a series are about. */
const topics = ['consular', 'culture', 'visa-negotiation', 'migration', 'legal', 'economy', 'other'] as const

/** Whether hosts take turns: always, as a rule, or not. */
const alternations = ['strict', 'usual', 'none'] as const

/** Meetings that follow each other: between two states, or a state and an organisation. */
export type Series = {
  readonly names: Words
  readonly parties: readonly string[]
  readonly home: string
  /** Members of an organisation that spoke for it in their own name. */
  readonly supporters: readonly Grounded<string>[]
  readonly topic: (typeof topics)[number]
  /** The instrument or decision that founds it, where one is recorded. */
  readonly basis?: Grounded<Words>
  readonly usualMonths?: number
  readonly numbering: 'ordinal' | 'none'
  readonly alternation: (typeof alternations)[number]
}

/** The words by which a series says what it is about and how its hosts take turns. */
export const seriesWords = { topics, alternations }

export type SeriesBody = { readonly what: 'defined' | 'begun'; readonly series: Series }

export const series: Book<Series, SeriesBody> = {
  kind: 'series',
  fold: 1,
  evolve: (_, { body }) => body.series,
  line: ({ parties, home, names }) => ({
    compartment: 'relations',
    about: parties.filter((party) => party !== home),
    isOpen: true,
    words: Object.values(names).join(' '),
  }),
}
