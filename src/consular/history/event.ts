// SPDX-License-Identifier: Apache-2.0
// What can happen to a case. Facts are named here, never told: values live in sealed_facts under the same fact id.
import type { Compartment, Subject } from '#src/consular/catalogue/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'

/**
 * Points at a sealed value. The commitment is an HMAC under a salt that is erased with the value.
 * Answers are sealed together by subject and reading class, so that a reader's classes decide what is opened at all:
 * `answers.identity`. Free text is named after what it is and the event that carries it: `reason.12`, `note.13`.
 */
export type FactRef = {
  readonly fact: string
  readonly subject: Subject
  readonly version: number
  /** Hex; filled when the value is sealed. */
  readonly commitment: string
}

/** A fact about to be sealed: `decide` names and numbers it, the store seals it and fills the commitment. */
export type FactDraft = {
  readonly fact: string
  readonly subject: Subject
  readonly version: number
  readonly value: unknown
}

export type District = 'inside' | 'outside' | 'not-known'

/** A piece of evidence that the case needs from one of its people. */
export type Piece = { readonly evidence: string; readonly subject: Subject }

export type CaseEventData = {
  'case-lodged': {
    readonly service: string
    readonly serviceVersion: string
    readonly serviceDigest: string
    readonly compartment: Compartment
    readonly handlingPost: string
    /** Whether the post acts inside its district: outside it may act, but never unrecorded. */
    readonly district: District
    readonly channel: 'portal' | 'window'
    readonly language: string
    readonly members: number
    readonly step: string
    readonly facts: readonly FactRef[]
    /** Evidence that the answers make necessary. */
    readonly needed: readonly Piece[]
  }
  'co-signature-requested': { readonly signer: Subject }
  'case-co-signed': { readonly signer: Subject }
  'co-signature-declined': { readonly signer: Subject }
  /** The answers were corrected: what was signed or declined is no longer what the case says, or nobody need sign. */
  'co-signature-voided': { readonly signer: Subject }
  'step-entered': { readonly step: string; readonly action?: string }
  /** `needed` is the whole list after the correction. */
  'answers-corrected': { readonly facts: readonly FactRef[]; readonly needed: readonly Piece[] }
  'evidence-requested': { readonly pieces: readonly Piece[]; readonly explanation?: FactRef }
  /** `file` is the random id under which the platform keeps the encrypted file. */
  'evidence-received': { readonly evidence: string; readonly subject: Subject; readonly file: string }
  'evidence-sighted': { readonly evidence: string; readonly subject: Subject }
  'evidence-accepted': { readonly evidence: string; readonly subject: Subject }
  'evidence-rejected': { readonly evidence: string; readonly subject: Subject; readonly reason: FactRef }
  'referral-sent': {
    readonly referral: string
    readonly authority: string
    readonly ourNumber: string
    readonly replyDue: PlainDate | null
    readonly letter?: FactRef
  }
  'referral-reminded': { readonly referral: string }
  'referral-replied': { readonly referral: string; readonly theirNumber: string; readonly reply: FactRef }
  'case-granted': { readonly ground?: string }
  'case-refused': { readonly ground: string; readonly reason: FactRef }
  /** `receivedOn` is the day on which it came on paper; an officer recorded it on the applicant's behalf. */
  'appeal-lodged': { readonly reason: FactRef; readonly receivedOn?: PlainDate }
  'appeal-upheld': { readonly reason: FactRef }
  'appeal-dismissed': { readonly ground: string; readonly reason: FactRef }
  'document-issued': { readonly document: string; readonly number: string; readonly validUntil: PlainDate | null }
  'document-revoked': { readonly document: string; readonly number: string; readonly reason: FactRef }
  /**
   * Money is taken against a receipt, whose number is the post's own. Where no fee is known, `basis` names the tariff that the
   * officer stated.
   */
  'fee-paid': {
    readonly amount: string
    readonly currency: string
    readonly receipt: string
    readonly basis?: FactRef
  }
  /** A payment was entered wrongly: it is struck out, and its receipt is never given again. */
  'payment-reversed': { readonly receipt: string; readonly reason: FactRef }
  /** `receivedOn` as with an appeal. */
  'case-withdrawn': { readonly reason?: FactRef; readonly receivedOn?: PlainDate }
  'case-closed': { readonly ground: string; readonly reason?: FactRef }
  /** An entry of a register ended: recorded with the case that entered the person, and with the one that took them out. */
  'entry-ended': { readonly entry: CaseKey & { readonly subject: Subject }; readonly removal: CaseKey }
  'case-assigned': { readonly officer: string | null }
  'case-transferred': { readonly handlingPost: string; readonly reason: FactRef }
  'note-added': { readonly note: FactRef }
  'message-sent': { readonly direction: 'to-applicant' | 'from-applicant'; readonly text: FactRef }
  'person-linked': { readonly subject: Subject; readonly person: string }
  'mandate-recorded': { readonly mandate: string; readonly subject: Subject; readonly until: PlainDate | null }
  'facts-erased': { readonly subjects: readonly Subject[]; readonly ground: string }
}

export type CaseEventKind = keyof CaseEventData

/** The mandate under which somebody acted for the applicant, in whatever they did. */
type Represented = { readonly under?: string }

/** An event that `decide` proposes; its facts still lack commitments. */
export type CaseEventDraft = {
  [K in CaseEventKind]: { readonly kind: K; readonly data: CaseEventData[K] & Represented }
}[CaseEventKind]

/** Where a case is: the lodging post never changes, the number is the post's own. */
export type CaseKey = { readonly post: string; readonly number: number }

/** A recorded event, as the log keeps it and as `evolve` reads it. */
export type CaseEvent = CaseEventDraft &
  CaseKey & {
    readonly sequence: number
    readonly schemaVersion: number
    readonly actor: string
    readonly commandId: string
    /** The sequence of the event in this case that caused this one, if any. */
    readonly causation: number | null
    readonly occurredOn: PlainDate
    /** ISO 8601 with milliseconds, UTC. */
    readonly recordedAt: string
  }
