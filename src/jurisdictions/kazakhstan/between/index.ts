// SPDX-License-Identifier: Apache-2.0
// What is known, by sources, of Kazakhstan’s dealings with other states.
import { FIGURES } from './figures.ts'
import { INDICATORS } from './indicators.ts'
import { INSTRUMENTS } from './instruments.ts'
import { PARTNERS } from './partners.ts'
import { SOURCES } from './sources.ts'

/** The definitions, by the book that keeps them. */
export const BETWEEN = {
  home: 'KZ',
  partners: PARTNERS,
  sources: SOURCES,
  indicators: INDICATORS,
  figures: FIGURES,
  instruments: INSTRUMENTS,
} as const
