// SPDX-License-Identifier: Apache-2.0
// Every reason for which a decision can be refused. Each has its text under `refusal.<code>` in every language.
import type { Provision } from '#src/consular/catalogue/index.ts'
import type { Refusal } from './decision.ts'

export const refusalCodes = [
  'not-permitted',
  'wrong-channel',
  'post-may-not-serve',
  'service-has-changed',
  'answers-incomplete',
  'day-not-come',
  'day-too-long-ago',
  'day-before-lodging',
  'day-before-step',
  'day-not-yours',
  'case-has-moved-on',
  'case-is-final',
  'case-is-open',
  'case-is-erased',
  'case-under-appeal',
  'action-not-here',
  'condition-not-met',
  'evidence-outstanding',
  'same-officer',
  'person-objects',
  'not-appealable',
  'ground-needed',
  'ground-not-listed',
  'reason-needed',
  'words-needed',
  'number-needed',
  'received-day-needed',
  'entry-needed',
  'entry-not-there',
  'entry-not-in-force',
  'entry-ended-already',
  'entry-of-another',
  'evidence-needed',
  'evidence-not-expected',
  'evidence-not-there',
  'nothing-corrected',
  'document-shows-it',
  'decided-as-signed',
  'not-awaited-from-you',
  'signature-not-awaited',
  'signature-outstanding',
  'referral-not-open',
  'receipt-needed',
  'already-paid',
  'payment-not-there',
  'basis-needed',
  'basis-not-needed',
  'amount-not-valid',
  'amount-not-the-fee',
  'document-not-there',
  'already-assigned',
  'officer-not-here',
  'officer-not-cleared',
  'already-here',
  'person-not-in-case',
  'already-linked',
  'mandate-not-valid',
  'mandate-already-over',
  'mandate-not-covering',
  'facts-erased-already',
] as const

export type RefusalCode = (typeof refusalCodes)[number]

type More = Pick<Refusal, 'details' | 'fields' | 'ground'> & { readonly provision?: Provision }

/** The refusal of this code. */
export function because(code: RefusalCode, more: More = {}): Refusal {
  return { code, text: `refusal.${code}`, ...more }
}
