// SPDX-License-Identifier: Apache-2.0
// The parts of a state that several kinds of events change.
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { CaseEvent, FactRef } from './event.ts'
import type { AppealState, CaseState, CoSigner, ReferralState } from './state.ts'
import { standingPayment } from './state.ts'

/** Newer versions take the place of older ones. */
export function withFacts(state: CaseState, facts: readonly FactRef[]): CaseState['facts'] {
  const all: Record<string, FactRef> = { ...state.facts }
  for (const fact of facts) all[`${fact.subject}/${fact.fact}`] = fact
  return all
}

/** The change made by a fact that need not be there. */
export function told(state: CaseState, fact: FactRef | undefined): Partial<CaseState> {
  return fact === undefined ? {} : { facts: withFacts(state, [fact]) }
}

/** Asked for the first time, or again. What lodging itself caused came with a slip. */
export function signerAsked(
  state: CaseState,
  signer: string,
  { occurredOn: on, causation }: Pick<CaseEvent, 'occurredOn' | 'causation'>,
): readonly CoSigner[] {
  if (state.coSigners.some((one) => one.signer === signer)) return signerStands(state, signer, 'requested', on)
  return [...state.coSigners, { signer, stands: 'requested', on, hasSlip: causation === 1 }]
}

export function signerStands(
  state: CaseState,
  signer: string,
  stands: CoSigner['stands'],
  on: PlainDate,
): readonly CoSigner[] {
  return state.coSigners.map((one) => (one.signer === signer ? { ...one, stands, on } : one))
}

export function referralOf(
  state: CaseState,
  referral: string,
  change: (one: ReferralState) => ReferralState,
): readonly ReferralState[] {
  return state.referrals.map((one) => (one.referral === referral ? change(one) : one))
}

export function sent({ data, occurredOn }: Extract<CaseEvent, { kind: 'referral-sent' }>): ReferralState {
  const { referral, authority, ourNumber, replyDue } = data
  return { referral, authority, ourNumber, sentOn: occurredOn, replyDue, remindedOn: [] }
}

export function appealStands(state: CaseState, stands: AppealState['stands'], reason: FactRef): Partial<CaseState> {
  return { appeal: state.appeal && { ...state.appeal, stands }, facts: withFacts(state, [reason]) }
}

/** The case that took the person out only tells so. */
export function entryEnded(
  state: CaseState,
  { data: { entry, removal }, occurredOn: on }: Extract<CaseEvent, { kind: 'entry-ended' }>,
): Partial<CaseState> {
  if (entry.post !== state.post || entry.number !== state.number) return {}
  return { entriesEnded: [...state.entriesEnded, { subject: entry.subject, on, removal }] }
}

/** The payment stays where it was, with who struck it out and why. */
export function paymentReversed(
  state: CaseState,
  { data: { reason }, occurredOn: on, actor: by }: Extract<CaseEvent, { kind: 'payment-reversed' }>,
): Partial<CaseState> {
  const wrong = standingPayment(state)
  const payments = state.payments.map((one) => (one === wrong ? { ...one, reversed: { on, by, reason } } : one))
  return { payments, facts: withFacts(state, [reason]) }
}
