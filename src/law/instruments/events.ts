// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { PartyCode } from './instrument.ts'

/** A day, or the days between which it lies: “May 1995” is from 1995-05-01 to 1995-05-31. */
export type When = PlainDate | { readonly earliest: PlainDate; readonly latest: PlainDate }

/** An instant as it was told, with its offset: `2026-11-20T10:00+09:00`. */
export type OffsetInstant = string

/** What a party does at home between signature and its notification, in this order. */
export const DOMESTIC_STEPS = ['act-drafted', 'in-government', 'in-parliament', 'adopted', 'act-in-force'] as const
export type DomesticStep = (typeof DOMESTIC_STEPS)[number]

/** What full powers are for (Vienna Convention on the Law of Treaties, article 7). */
export type Power = 'negotiate' | 'adopt' | 'sign'

/** An office that needs no full powers for the act (article 7(2)); `other` needs them. */
export type SignatoryOffice = 'head-of-state' | 'head-of-government' | 'foreign-minister' | 'head-of-mission' | 'other'

/** What happened to an instrument. Days that no source tells are absent, never guessed. */
export type Happening =
  | { readonly kind: 'proposed' | 'negotiations-opened' | 'text-agreed' | 'initialled'; readonly on?: When }
  | { readonly kind: 'signature-authorised'; readonly party: PartyCode; readonly on?: When }
  | FullPowers
  | { readonly kind: 'act-confirmed'; readonly party: PartyCode; readonly on?: When }
  | Signed
  | { readonly kind: 'domestic-step'; readonly party: PartyCode; readonly step: DomesticStep; readonly on?: When }
  | Notified
  | { readonly kind: 'exchanged'; readonly on?: When }
  | { readonly kind: 'deposited'; readonly party: PartyCode; readonly on?: When }
  | EnteredIntoForce
  | AppliedProvisionally
  | Suspended
  | { readonly kind: 'denounced'; readonly party: PartyCode; readonly received: PlainDate }
  | ({ readonly kind: 'amended' | 'superseded'; readonly by: string; readonly on: When } & AgreedAhead)
  | ({ readonly kind: 'terminated' | 'expired'; readonly on: When } & AgreedAhead)
  | { readonly kind: 'abandoned'; readonly on: When }
  | { readonly kind: 'registration-submitted'; readonly on?: When }
  | { readonly kind: 'registered'; readonly number: string; readonly on?: When }
  /** What an earlier entry said did not happen. */
  | { readonly kind: 'struck-out' }

/** Whether the source told the day before it came. */
export type AgreedAhead = { readonly agreedAhead?: true }

export type EnteredIntoForce = AgreedAhead & {
  readonly kind: 'entered-into-force'
  readonly party?: PartyCode
  readonly on: When
  /** It is recorded although steps that it needs are not, for the reason given in words. */
  readonly steps?: 'not-recorded'
  readonly reason?: string
}

export type FullPowers = {
  readonly kind: 'full-powers'
  readonly party: PartyCode
  readonly holder: string
  /** Who gave them. */
  readonly issuer?: string
  readonly powers: readonly Power[]
  readonly from: PlainDate
  readonly until?: PlainDate
}

export type Signed = {
  readonly kind: 'signed'
  /** Absent: all parties signed on that day. */
  readonly party?: PartyCode
  readonly by?: { readonly name: string; readonly office: SignatoryOffice }
  readonly on?: When
}

/** A note that domestic procedures are complete, with its three days; the day of receipt is the one at the place of receipt. */
export type Notified = {
  readonly kind: 'notified'
  readonly party: PartyCode
  readonly dated?: PlainDate
  readonly sent?: PlainDate
  readonly received?: PlainDate
}

export type AppliedProvisionally = AgreedAhead & {
  readonly kind: 'applied-provisionally'
  readonly articles?: readonly string[]
  readonly from: PlainDate
  readonly until?: PlainDate
}

/** A suspension, from a day or from the instant at which a notice takes effect. It never ends an instrument. */
export type Suspended = AgreedAhead & {
  readonly kind: 'suspended'
  readonly by: PartyCode
  readonly articles?: readonly string[]
  readonly from: PlainDate | { readonly noticeReceived: OffsetInstant; readonly hours: number }
  readonly until?: PlainDate
}

/** A happening as it was recorded: when, on what source, and in place of which earlier record. */
export type InstrumentEvent = Happening & {
  readonly id: string
  /** An instant in UTC, `2026-11-22T09:00:00.000Z`; being text, instants sort and compare. */
  readonly recordedAt: string
  readonly source: string
  readonly replaces?: string
  /** Which event of a definition this is, however often its wording changed: its source answers for the steps before it. */
  readonly defined?: string
}

/** The records that stood at an instant: those made by then, without those that were replaced or struck out by then. */
export function eventsKnownAt(events: readonly InstrumentEvent[], knownAt?: string): InstrumentEvent[] {
  const made = knownAt === undefined ? events : events.filter((event) => event.recordedAt <= knownAt)
  const replaced = new Set(made.map((event) => event.replaces))
  return made.filter((event) => event.kind !== 'struck-out' && !replaced.has(event.id))
}
