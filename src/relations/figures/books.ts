// SPDX-License-Identifier: Apache-2.0
import type { Book } from '#src/consular/journal/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { Figure, Indicator } from './figure.ts'
import { endOf } from './figure.ts'

export type IndicatorBody = { readonly what: 'defined' | 'recorded'; readonly indicator: Indicator }
export type FigureBody = {
  readonly what: 'defined' | 'recorded'
  readonly figure: Figure
  /** What is unusual in it, and was confirmed. */
  readonly confirmed?: readonly string[]
}
/** What officers mark on a figure; its value stays. */
export type MarkBody =
  | { readonly what: 'agreed'; readonly with: string; readonly on: PlainDate; readonly how: string }
  | { readonly what: 'restricted'; readonly on: PlainDate; readonly reason: string }
  | { readonly what: 'opened' }

/** What is measured. */
export const indicators: Book<Indicator, IndicatorBody> = {
  kind: 'indicator',
  fold: 1,
  evolve: (_, { body }) => body.indicator,
  line: ({ about, names, topic }) => ({
    compartment: 'relations',
    about,
    within: topic,
    isOpen: true,
    words: Object.values(names).join(' '),
  }),
}

/** What officers marked stays over a changed definition. */
const marksOf = ({ agreed, restricted }: Pick<Figure, 'agreed' | 'restricted'> = {}) => ({
  ...(agreed && { agreed }),
  ...(restricted && { restricted }),
})

/** Values, each a thing of its own and within its indicator: none overwrites another. */
export const figures: Book<Figure, FigureBody | MarkBody> = {
  kind: 'figure',
  fold: 1,
  evolve: (state, { body }) => {
    if ('figure' in body) return { ...marksOf(state), ...body.figure }
    if (!state) throw new Error('A figure is marked that was never recorded.')
    const { restricted: _, ...rest } = state
    switch (body.what) {
      case 'agreed':
        return { ...state, agreed: { ...state.agreed, [body.with]: { on: body.on, how: body.how } } }
      case 'restricted':
        return { ...state, restricted: { on: body.on, reason: body.reason } }
      case 'opened':
        return rest
      default:
        return body satisfies never
    }
  },
  line: ({ about, indicator, period, speaker, note }) => ({
    compartment: 'relations',
    about,
    within: indicator,
    on: endOf(period),
    isOpen: true,
    words: [...Object.values(speaker ?? {}), ...Object.values(note ?? {})].join(' '),
  }),
}
