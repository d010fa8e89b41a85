// SPDX-License-Identifier: Apache-2.0
// What is known, by sources, of Kazakhstan’s dealings with other states.

import { STORIES } from '../stories/index.ts'
import { COMMITMENTS } from './commitments.ts'
import { FIGURES } from './figures.ts'
import { INDICATORS } from './indicators.ts'
import { INSTRUMENTS } from './instruments.ts'
import { LEADS } from './leads.ts'
import { MINISTRIES } from './ministries.ts'
import { OUTCOMES } from './outcomes.ts'
import { PARTNER_POSTS } from './partner-posts.ts'
import { PARTNERS } from './partners.ts'
import { OFFICES, PEOPLE, TENURES } from './people.ts'
import { PROGRAMME_ITEMS } from './programme-items.ts'
import { PROGRAMMES } from './programmes.ts'
import { ROUNDS } from './rounds.ts'
import { SERIES } from './series.ts'
import { SOURCES } from './sources.ts'

/** The definitions, by the book that keeps them. */
export const BETWEEN = {
  home: 'KZ',
  partners: PARTNERS,
  ministries: MINISTRIES,
  partnerPosts: PARTNER_POSTS,
  sources: SOURCES,
  stories: STORIES,
  indicators: INDICATORS,
  figures: FIGURES,
  programmes: PROGRAMMES,
  programmeItems: PROGRAMME_ITEMS,
  leads: LEADS,
  instruments: INSTRUMENTS,
  people: PEOPLE,
  offices: OFFICES,
  tenures: TENURES,
  series: SERIES,
  rounds: ROUNDS,
  outcomes: OUTCOMES,
  commitments: COMMITMENTS,
} as const
