// SPDX-License-Identifier: Apache-2.0
// How many citizens are in a country. Four numbers answer four questions, and none of them is the sum of others:
// who registered, who came forward in a crisis, whom the post found itself, and what somebody estimates.
import type { Source } from './source.ts'

type PresenceKind = 'registered' | 'self-declared' | 'found-by-post' | 'estimated'

/** One figure as somebody gave it. An estimate is a range; both ends are the same when only one number was said. */
export type PresenceFigure = {
  readonly country: string
  /** A day, a month or a year: `2020-02-27`, `2025`. */
  readonly on: string
  readonly source: Source
} & (
  | { readonly kind: Exclude<PresenceKind, 'estimated'>; readonly count: number; readonly about?: true }
  | { readonly kind: 'estimated'; readonly low: number; readonly high: number }
)

/** The figures of a country side by side, newest first within each kind; a kind without a figure stays empty. */
type Presence = Readonly<Record<PresenceKind, readonly PresenceFigure[]>>

/** What is known of a country up to a day. Figures of different days and speakers stand beside each other. */
export function presenceIn(country: string, figures: readonly PresenceFigure[], until: string): Presence {
  const known = figures
    .filter((figure) => figure.country === country && figure.on <= until)
    .toSorted((a, b) => b.on.localeCompare(a.on))
  return {
    registered: known.filter(({ kind }) => kind === 'registered'),
    'self-declared': known.filter(({ kind }) => kind === 'self-declared'),
    'found-by-post': known.filter(({ kind }) => kind === 'found-by-post'),
    estimated: known.filter(({ kind }) => kind === 'estimated'),
  }
}
