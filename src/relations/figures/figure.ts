// SPDX-License-Identifier: Apache-2.0
import type { Confidence } from '#src/consular/sources/index.ts'
import type { Words } from '#src/relations/telling/index.ts'
import { lastDayOf } from '#src/relations/telling/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'

/** What is measured: turnover, citizens whose stay is irregular, visas applied for. Its values are figures. */
export type Indicator = {
  readonly topic: 'trade' | 'investment' | 'stay' | 'visas' | 'sentenced' | 'crisis'
  /** The parties in whose files it stands; the home state is not told. */
  readonly about: readonly string[]
  readonly names: Words
  /** How it is counted, where its definition was found. */
  readonly definition?: Words
  /** Its place among the counts of visas, from which the two rates of refusal follow. */
  readonly visas?: 'applied' | 'issued' | 'limited' | 'not-issued' | 'rate'
}

/** For which time a figure holds. `as-of`: a stock on a day, or in a month or year; `cumulative`: all until then. */
export type FigurePeriod =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: 1 | 2 | 3 | 4 }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'cumulative'; readonly from?: string; readonly to: string }
  | { readonly kind: 'as-of'; readonly at: string }

export const flows = ['export', 'import', 'turnover', 'inflow', 'stock'] as const

/** One value of an indicator, for its time, as somebody said it. Never changed: a later one that revises it names it. */
export type Figure = {
  readonly indicator: string
  readonly about: readonly string[]
  readonly value: number
  /** The source says about, over or under instead of a number. */
  readonly bound?: 'about' | 'over' | 'under'
  /** ISO 4217 for money; otherwise what is counted. */
  readonly unit: string
  readonly period: FigurePeriod
  readonly flow?: (typeof flows)[number]
  /** A part of the whole, by a party’s code: the state that issued, of all that issue. */
  readonly part?: string
  /** Whose statistics it is, by a party’s code; absent where nobody said. */
  readonly reporter?: string
  readonly speaker?: Words
  readonly sources: readonly string[]
  readonly confidence: Confidence
  /** When it was published, as exactly as known, where that differs from its source. */
  readonly published?: string
  readonly read?: PlainDate
  /** Which state of statistics that are revised. */
  readonly vintage?: string
  /** The figure that it revises. */
  readonly revises?: string
  readonly note?: Words
  /** By party: that both sides stand by it, since when, and by what it shows. */
  readonly agreed?: Readonly<Record<string, { readonly on: PlainDate; readonly how: string }>>
  /** Never told to a partner, and why. */
  readonly restricted?: { readonly on: PlainDate; readonly reason: string }
  /** The words as they were said, and how they are to be read where they slipped. */
  readonly quote?: { readonly words: string; readonly corrected?: Words }
}

/** The day on which a figure’s time ends: its place on a time line. */
export function endOf(period: FigurePeriod): PlainDate {
  switch (period.kind) {
    case 'year':
      return plainDate(`${period.year}-12-31`)
    case 'quarter':
      return lastDayOf(`${period.year}-${pad(period.quarter * 3)}`)
    case 'month':
      return lastDayOf(`${period.year}-${pad(period.month)}`)
    case 'cumulative':
      return lastDayOf(period.to)
    case 'as-of':
      return lastDayOf(period.at)
  }
}

const pad = (number: number) => String(number).padStart(2, '0')
