// SPDX-License-Identifier: Apache-2.0
import type { PartialDay } from '#src/relations/telling/index.ts'
import type { Evidence, Exchange, Item, ItemState, Programme } from './programme.ts'

/** What an officer wishes to record of an item. */
export type ItemCommand =
  | { readonly do: 'begin'; readonly item: Omit<Item, 'about' | 'evidence' | 'state' | 'sources' | 'confidence'> }
  | { readonly do: 'agree' | 'fund' }
  | { readonly do: 'schedule'; readonly from: PartialDay; readonly until?: PartialDay | undefined }
  | { readonly do: 'add-evidence'; readonly evidence: Evidence }
  | {
      readonly do: 'hold'
      readonly on: PartialDay
      readonly evidence?: Evidence | undefined
      readonly visitors?: number | undefined
    }
  | { readonly do: 'report'; readonly evidence: Evidence }
  | { readonly do: 'cancel'; readonly reason: string }
  | { readonly do: 'own'; readonly owner: string; readonly language: string }

export type ProgrammeBody = { readonly what: 'defined' | 'begun'; readonly programme: Programme }

export type ItemBody =
  | { readonly what: 'defined' | 'begun'; readonly item: Item }
  | { readonly what: 'moved'; readonly to: ItemState; readonly on: PartialDay; readonly reason?: string }
  | { readonly what: 'scheduled'; readonly from: PartialDay; readonly until?: PartialDay; readonly on: PartialDay }
  | { readonly what: 'evidence-added'; readonly evidence: Evidence }
  | { readonly what: 'delivered'; readonly exchange: Pick<Exchange, 'delivered'> }
  | { readonly what: 'counted'; readonly visitors: number }
  | { readonly what: 'owned'; readonly owner: Item['owner'] & object }
