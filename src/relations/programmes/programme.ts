// SPDX-License-Identifier: Apache-2.0
import type { Confidence } from '#src/consular/sources/index.ts'
import type { PartialDay, Words } from '#src/relations/telling/index.ts'

/** What two sides do together over years: a committee’s programme, what a memorandum foresees, or what cities and foundations hold by themselves. */
export type Programme = {
  readonly about: readonly string[]
  readonly names: Words
  /** Whose programme it is. What cities and foundations hold is told apart from what a committee agreed. */
  readonly of: 'committee' | 'memorandum' | 'cities-and-foundations'
  /** The series of a committee’s rounds, and the instrument that it rests on. */
  readonly series?: string
  readonly instrument?: string
  readonly from?: PartialDay
  readonly until?: PartialDay
  readonly sources: readonly string[]
  readonly confidence: Confidence
}

export const areas = [
  'culture-and-arts',
  'heritage-conservation',
  'records',
  'sports',
  'tourism',
  'mass-media',
  'education',
  'publication-and-printing',
  'youth',
  'joint-research',
  'people-exchange',
] as const

export const itemKinds = [
  'concert',
  'exhibition',
  'film-festival',
  'film-production',
  'forum',
  'excavation',
  'publication',
  'translation',
  'training',
  'youth',
  'sport',
  'twin-cities',
  'copy-of-records',
  'research',
  'visit',
  'other',
] as const

/** States of an item in their order; `cancelled` leaves from any before it was held. */
export const itemStates = ['idea', 'agreed', 'funded', 'scheduled', 'held', 'reported', 'cancelled'] as const
export type ItemState = (typeof itemStates)[number]

export const bodies = [
  'ministry',
  'agency',
  'archive',
  'embassy',
  'post',
  'city',
  'foundation',
  'company',
  'other',
] as const

export type Organiser = {
  /** A party’s code. */
  readonly side: string
  readonly body: (typeof bodies)[number]
  readonly names: Words
}

/** What shows that something took place or was handed over. */
export type Evidence = {
  readonly on?: PartialDay
  readonly words: Words
  readonly source?: string
  /** The number of a document of the file. */
  readonly document?: string
}

/** What records and their holders exchange. */
export type Exchange = {
  readonly holder?: Words
  readonly reference?: string
  readonly rights?: Words
  readonly delivered?: PartialDay
}

/** One thing to do together. */
export type Item = {
  readonly programme: string
  readonly about: readonly string[]
  readonly area: (typeof areas)[number]
  readonly kind: (typeof itemKinds)[number]
  readonly names: Words
  readonly organisers: readonly Organiser[]
  /** Which authority owns it on our side: any ministry may. */
  readonly owner?: Words
  readonly place?: Words
  readonly from?: PartialDay
  readonly until?: PartialDay
  readonly budgets?: readonly { readonly side: string; readonly amount: number; readonly currency: string }[]
  readonly state: ItemState
  readonly exchange?: Exchange
  readonly evidence: readonly Evidence[]
  readonly visitors?: number
  readonly commitment?: string
  readonly cancelledBecause?: string
  readonly sources: readonly string[]
  readonly confidence: Confidence
  readonly note?: Words
}

/** What an item lacks to be held. Its time is over and nothing shows that it was held: late; agreed and to be handed over: evidence. An idea waits to be agreed, and for no evidence. Days are told, not looked up. */
export function lackOf(
  { state, evidence, until, from, exchange }: Item,
  today: string,
): 'late' | 'evidence' | undefined {
  if (state === 'held' || state === 'reported' || state === 'cancelled' || evidence.length > 0) return undefined
  const end = until ?? from
  if (end !== undefined && end < today.slice(0, end.length)) return 'late'
  return exchange !== undefined && state !== 'idea' ? 'evidence' : undefined
}
