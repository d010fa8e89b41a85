// SPDX-License-Identifier: Apache-2.0
import type { PartialDay, Words } from '#src/relations/telling/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { AgendaItem, Head, Round, RoundStep } from './round.ts'

/** Where, in what form and by whom it is hosted. */
export type Setting = {
  readonly form: 'in-person' | 'video'
  readonly host?: string | undefined
  readonly hostReason?: string | undefined
  readonly place?: Words | undefined
}

/** What an officer wishes done with a round. */
export type RoundCommand =
  | {
      readonly do: 'move'
      readonly to: Exclude<RoundStep, 'planned' | 'dates-agreed' | 'held' | 'postponed' | 'cancelled'>
    }
  | ({ readonly do: 'agree-dates'; readonly on?: PartialDay | undefined } & Setting)
  | { readonly do: 'set-agenda'; readonly items: readonly AgendaItem[] }
  | ({ readonly do: 'hold'; readonly on?: PlainDate | undefined; readonly heads: readonly Head[] } & Setting)
  | { readonly do: 'postpone'; readonly reason: string; readonly until?: PartialDay | undefined }
  | { readonly do: 'cancel'; readonly reason: string }
  | { readonly do: 'note-day'; readonly of: 'announced' | 'published'; readonly on: PlainDate }
  | { readonly do: 'add-body'; readonly side: string; readonly words: Words }
  | { readonly do: 'add-side-meeting'; readonly with: string; readonly words: Words }

/** What is recorded of a round. */
export type RoundBody =
  | { readonly what: 'defined'; readonly round: Round }
  /** With what is unusual in it, and was confirmed. */
  | { readonly what: 'planned'; readonly round: Round; readonly confirmed?: readonly string[] }
  | { readonly what: 'moved'; readonly to: RoundStep; readonly on: PlainDate }
  | ({ readonly what: 'dates-agreed'; readonly on: PartialDay } & Setting)
  | { readonly what: 'agenda-set'; readonly items: readonly AgendaItem[] }
  | ({ readonly what: 'held'; readonly on: PlainDate; readonly heads: readonly Head[] } & Setting)
  | { readonly what: 'postponed'; readonly on: PlainDate; readonly reason: string; readonly until?: PartialDay }
  | { readonly what: 'cancelled'; readonly on: PlainDate; readonly reason: string }
  | { readonly what: 'day-noted'; readonly of: 'announced' | 'published'; readonly on: PlainDate }
  | { readonly what: 'body-added'; readonly side: string; readonly words: Words }
  | { readonly what: 'side-meeting-added'; readonly with: string; readonly words: Words }
  | { readonly what: 'commitment-taken'; readonly commitment: string }
