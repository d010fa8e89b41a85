// SPDX-License-Identifier: Apache-2.0
import type { Confidence } from '#src/consular/sources/index.ts'
import type { PartialDay, Words } from '#src/relations/telling/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { addDays, plainDate } from '#src/standards/calendar/index.ts'

export const leadStates = ['new', 'qualified', 'passed-on', 'in-talks', 'won', 'lost'] as const
export type LeadState = (typeof leadStates)[number]

export const needs = ['partner', 'site', 'licence', 'minerals', 'market', 'finance', 'other'] as const

/** What was proposed, by whom and when; whose step is next. People stand apart from it, by consent alone. */
export type Lead = {
  readonly about: readonly string[]
  readonly topic: Words
  readonly raisedBy?: Words
  readonly raisedOn: PartialDay
  readonly raisedAt?: Words
  readonly company?: string
  readonly sector?: Words
  readonly minerals?: readonly Words[]
  readonly market?: Words
  readonly need?: (typeof needs)[number]
  readonly state: LeadState
  /** Whoever carries it here, by office. */
  readonly owner?: string
  readonly next?: { readonly step: string; readonly by?: PlainDate }
  readonly passedTo?: string
  readonly outcome?: string
  /** The day of the last step. */
  readonly steppedOn: PlainDate
  readonly quote?: { readonly words: string; readonly corrected?: Words }
  readonly sources: readonly string[]
  readonly confidence: Confidence
}

export const projectStages = ['idea', 'agreed', 'financed', 'building', 'operating', 'stopped'] as const

/** Something that firms of both sides build or run. */
export type Project = {
  readonly about: readonly string[]
  readonly names: Words
  readonly partners: readonly { readonly side: string; readonly name: string }[]
  readonly sector?: Words
  readonly region?: Words
  readonly value?: { readonly amount: number; readonly currency: string }
  readonly stage: (typeof projectStages)[number]
  /** Whoever follows it here, by office, and what is to be done next. */
  readonly owner?: string
  readonly next?: { readonly step: string; readonly by?: PlainDate }
  readonly sources: readonly string[]
  readonly confidence: Confidence
}

/** Days without a step after which a lead is stale. */
export const STALE_AFTER = 90

/** Whether nothing was done about an open lead for more than ninety days; computed for the day, never stored. */
export function isStale({ state, steppedOn }: Pick<Lead, 'state' | 'steppedOn'>, today: PlainDate): boolean {
  return state !== 'won' && state !== 'lost' && addDays(plainDate(steppedOn), STALE_AFTER) < today
}
