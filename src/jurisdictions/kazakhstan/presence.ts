// SPDX-License-Identifier: Apache-2.0
import type { PresenceFigure } from '#src/consular/posts/index.ts'

const TENGRINEWS_2020 = { said: 'Tengrinews', on: '2020-02-27', confidence: 'high' } as const
const INFORM_2020 = { said: 'inform.kz', on: '2020-03-03', confidence: 'high' } as const
const TENGRINEWS_2025 = { said: 'Tengrinews', on: '2025', confidence: 'medium' } as const
const UNITED_STATES_2025 = { said: 'orda.kz; caravan.kz', on: '2025', confidence: 'medium' } as const

/** Citizens abroad, as published. Registration is voluntary, so it says little of how many are there. */
export const PRESENCE: readonly PresenceFigure[] = [
  { country: 'KR', kind: 'registered', on: '2020-02-27', count: 848, source: TENGRINEWS_2020 },
  // Within a week of the figure above.
  { country: 'KR', kind: 'registered', on: '2020-03-03', count: 1500, source: INFORM_2020 },
  { country: 'KR', kind: 'estimated', on: '2020-02-27', low: 35_000, high: 35_000, source: TENGRINEWS_2020 },
  { country: 'KR', kind: 'estimated', on: '2025', low: 15_000, high: 15_000, source: TENGRINEWS_2025 },
  { country: 'US', kind: 'registered', on: '2025', count: 3600, about: true, source: UNITED_STATES_2025 },
]
