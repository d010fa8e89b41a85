// SPDX-License-Identifier: Apache-2.0
// The state of a case: a fold over its events, never written by itself.

import type { Compartment, Holder, Service, Subject } from '#src/consular/catalogue/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { CaseKey, District, FactRef } from './event.ts'

type Final = NonNullable<Service['steps'][number]['final']>

export type EvidenceState = {
  readonly evidence: string
  readonly subject: Subject
  /** The answers make it necessary; otherwise it was asked for, or given, on top. */
  readonly needed: boolean
  /** Asked for by an officer and not yet there: the step that waits for evidence waits for this. */
  readonly awaited: boolean
  readonly stands: 'missing' | 'requested' | 'received' | 'sighted' | 'accepted' | 'rejected'
  /** The day on which it was last given (received, shown, or found in the register). */
  readonly givenOn?: PlainDate
  readonly file?: string
  readonly reason?: FactRef
}

export type CoSigner = {
  readonly signer: Subject
  /** A voided signature was given to answers that have been corrected since, or is no longer needed. */
  readonly stands: 'requested' | 'signed' | 'declined' | 'voided'
  /** The day since which it stands so. */
  readonly on: PlainDate
  /** Asked when the case was lodged, they hold a slip of their own; asked first by a correction, they sign before an officer. */
  readonly hasSlip: boolean
}

export type ReferralState = {
  readonly referral: string
  readonly authority: string
  readonly ourNumber: string
  readonly theirNumber?: string
  readonly sentOn: PlainDate
  readonly replyDue: PlainDate | null
  readonly remindedOn: readonly PlainDate[]
  readonly repliedOn?: PlainDate
  readonly reply?: FactRef
}

export type PathEntry = {
  readonly step: string
  readonly holder: Holder
  readonly final: Final | null
  readonly enteredOn: PlainDate
  readonly by: string
  readonly action?: string
  /** An appeal was upheld, and the case that had ended is worked on again. */
  readonly reopens?: true
}

export type Verdict = {
  readonly outcome: 'granted' | 'refused'
  readonly on: PlainDate
  readonly by: string
  readonly ground: string | null
  readonly reason: FactRef | null
}

export type AppealState = {
  readonly lodgedOn: PlainDate
  readonly stands: 'lodged' | 'upheld' | 'dismissed'
  /** The ground of the refusal that it was lodged against. */
  readonly against: string | null
}

export type IssuedDocument = {
  readonly document: string
  readonly number: string
  readonly issuedOn: PlainDate
  readonly validUntil: PlainDate | null
  readonly revoked: boolean
}

export type Payment = {
  readonly amount: string
  readonly currency: string
  readonly receipt: string
  /** The tariff that the officer stated, where no fee is known. */
  readonly basis?: FactRef
  readonly on: PlainDate
  readonly by: string
  /** It was entered wrongly and counts no more. */
  readonly reversed?: { readonly on: PlainDate; readonly by: string; readonly reason: FactRef }
}

/** The payment that stands: there is one at most, and what was reversed is none. */
export function standingPayment({ payments }: Pick<CaseState, 'payments'>): Payment | undefined {
  return payments.findLast(({ reversed }) => reversed === undefined)
}

export type CaseState = CaseKey & {
  readonly sequence: number
  readonly service: string
  readonly serviceVersion: string
  readonly serviceDigest: string
  readonly compartment: Compartment
  readonly handlingPost: string
  readonly district: District
  readonly channel: 'portal' | 'window'
  readonly language: string
  readonly lodgedOn: PlainDate
  /** The mandate under which a representative lodged it. */
  readonly lodgedUnder: string | null
  readonly members: number
  readonly step: string
  /** Every step entered, with the day: the clock and the process map read it. The first was entered by `lodge`. */
  readonly path: readonly PathEntry[]
  readonly holder: Holder
  readonly final: Final | null
  /** Newest version of each fact, keyed `subject/fact`. */
  readonly facts: Readonly<Record<string, FactRef>>
  readonly evidence: readonly EvidenceState[]
  readonly coSigners: readonly CoSigner[]
  readonly referrals: readonly ReferralState[]
  /** The decision that stands; an upheld appeal sets it aside. */
  readonly decision: Verdict | null
  readonly appeal: AppealState | null
  /** Why the case was closed without a decision. */
  readonly closed: { readonly ground: string; readonly on: PlainDate; readonly reason: FactRef | null } | null
  readonly documents: readonly IssuedDocument[]
  readonly payments: readonly Payment[]
  /** People whom this case entered in a register and who were taken out of it since. */
  readonly entriesEnded: readonly { readonly subject: Subject; readonly on: PlainDate; readonly removal: CaseKey }[]
  readonly assignedTo: string | null
  /** The last message came from the applicant's side and nobody has answered it. */
  readonly messageWaiting: boolean
  readonly people: Readonly<Record<Subject, string>>
  readonly mandates: readonly {
    readonly mandate: string
    readonly subject: Subject
    readonly until: PlainDate | null
  }[]
  readonly erased: readonly Subject[]
}

/**
 * Since which day a document of this case says something that is no longer so: whoever it was issued for was taken out of the
 * register that this case entered them in. Undefined while it stands; a revoked document is told as such.
 */
export function endedWithEntry({ entriesEnded }: Pick<CaseState, 'entriesEnded'>): PlainDate | undefined {
  return entriesEnded.find(({ subject }) => subject === 'applicant')?.on
}
