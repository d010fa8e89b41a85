// SPDX-License-Identifier: Apache-2.0
// The state of a case: a fold over its events, never written by itself.

import type { Holder, Step } from '#src/consular/catalogue/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { CaseKey, FactRef, Subject } from './event.ts'

export type EvidenceState = {
  readonly evidence: string
  readonly subject: Subject
  readonly stands: 'requested' | 'received' | 'sighted' | 'accepted' | 'rejected'
  readonly file?: string
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
}

export type CaseState = CaseKey & {
  readonly sequence: number
  readonly service: string
  readonly serviceVersion: string
  readonly serviceDigest: string
  readonly compartment: string
  readonly handlingPost: string
  readonly channel: 'portal' | 'window'
  readonly language: string
  readonly lodgedOn: PlainDate
  readonly members: number
  readonly step: string
  /** Every step entered, with the day: the clock and the process map read it. */
  readonly path: readonly {
    readonly step: string
    readonly enteredOn: PlainDate
    readonly by: string
    readonly action?: string
  }[]
  readonly holder: Holder
  readonly final?: NonNullable<Step['final']>
  /** Newest version of each fact, keyed `subject/fact`. */
  readonly facts: Readonly<Record<string, FactRef>>
  readonly evidence: readonly EvidenceState[]
  readonly coSigners: readonly { readonly signer: Subject; readonly stands: 'requested' | 'signed' | 'declined' }[]
  readonly referrals: readonly ReferralState[]
  readonly decision?: {
    readonly outcome: 'granted' | 'refused'
    readonly on: PlainDate
    readonly ground?: string
    readonly by: string
  }
  readonly appeal?: { readonly lodgedOn: PlainDate; readonly stands: 'lodged' | 'upheld' | 'dismissed' }
  readonly documents: readonly {
    readonly document: string
    readonly number: string
    readonly issuedOn: PlainDate
    readonly validUntil: PlainDate | null
    readonly revoked: boolean
  }[]
  readonly assignedTo: string | null
  readonly people: Readonly<Record<Subject, string>>
  readonly mandates: readonly {
    readonly mandate: string
    readonly subject: Subject
    readonly until: PlainDate | null
  }[]
  readonly erased: readonly Subject[]
}
