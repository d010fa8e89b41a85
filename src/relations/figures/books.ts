// SPDX-License-Identifier: Apache-2.0
import type { Book } from '#src/consular/journal/index.ts'
import type { Figure, Indicator } from './figure.ts'
import { endOf } from './figure.ts'

export type IndicatorBody = { readonly what: 'defined' | 'recorded'; readonly indicator: Indicator }
export type FigureBody = { readonly what: 'defined' | 'recorded'; readonly figure: Figure }

/** What is measured. */
export const indicators: Book<Indicator, IndicatorBody> = {
  kind: 'indicator',
  evolve: (_, { body }) => body.indicator,
  line: ({ about, names, topic }) => ({
    compartment: 'relations',
    about,
    within: topic,
    isOpen: true,
    words: Object.values(names).join(' '),
  }),
}

/** Values, each a thing of its own and within its indicator: none overwrites another. */
export const figures: Book<Figure, FigureBody> = {
  kind: 'figure',
  evolve: (_, { body }) => body.figure,
  line: ({ about, indicator, period, speaker, note }) => ({
    compartment: 'relations',
    about,
    within: indicator,
    on: endOf(period),
    isOpen: true,
    words: [...Object.values(speaker ?? {}), ...Object.values(note ?? {})].join(' '),
  }),
}
