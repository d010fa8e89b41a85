// SPDX-License-Identifier: Apache-2.0
import type { Service } from '#src/consular/catalogue/index.ts'
import type { CaseEvent } from './event.ts'
import { accepted, answersCorrected, evidenceOf, piecesAsked, rejected } from './evidence.ts'
import {
  appealStands,
  entryEnded,
  paymentReversed,
  referralOf,
  sent,
  signerAsked,
  signerStands,
  told,
  withFacts,
} from './parts.ts'
import type { CaseState } from './state.ts'
import { begin, entered } from './steps.ts'

/** The state after one more event; the first must be `case-lodged`. It reads no value, so erased facts change nothing. */
export function evolve(state: CaseState | undefined, event: CaseEvent, service: Service): CaseState {
  if (event.kind === 'case-lodged') {
    if (state !== undefined || event.sequence !== 1) throw outOfOrder(event)
    return begin(event, service)
  }
  if (state === undefined || event.sequence !== state.sequence + 1) throw outOfOrder(event)
  return { ...state, sequence: event.sequence, ...changeOf(state, event, service) }
}

/** The state after all events of a case, in order. */
export function foldCase(events: Iterable<CaseEvent>, service: Service): CaseState {
  let state: CaseState | undefined
  for (const event of events) state = evolve(state, event, service)
  if (state === undefined) throw new Error('A case without events has no state; load its events first.')
  return state
}

type LaterEvent = Exclude<CaseEvent, { kind: 'case-lodged' }>

/** What the event changes. The switch is exhaustive: a new kind of event does not compile until it is told here. */
function changeOf(state: CaseState, event: LaterEvent, service: Service): Partial<CaseState> {
  const { kind, data, occurredOn: on, actor: by } = event
  switch (kind) {
    case 'step-entered':
      return entered(state, event, service)
    case 'co-signature-requested':
      return { coSigners: signerAsked(state, data.signer, event) }
    case 'case-co-signed':
      return { coSigners: signerStands(state, data.signer, 'signed', on) }
    case 'co-signature-declined':
      return { coSigners: signerStands(state, data.signer, 'declined', on) }
    case 'co-signature-voided':
      return { coSigners: signerStands(state, data.signer, 'voided', on) }
    case 'answers-corrected':
      return { facts: withFacts(state, data.facts), evidence: answersCorrected(state.evidence, data.needed) }
    case 'evidence-requested':
      return { evidence: piecesAsked(state.evidence, data.pieces) }
    case 'evidence-received':
      return { evidence: evidenceOf(state, data, { stands: 'received', awaited: false, givenOn: on, file: data.file }) }
    case 'evidence-sighted':
      return { evidence: evidenceOf(state, data, { stands: 'sighted', awaited: false, givenOn: on }) }
    case 'evidence-accepted':
      return { evidence: evidenceOf(state, data, accepted(state, data, on)) }
    case 'evidence-rejected':
      return {
        evidence: evidenceOf(state, data, rejected(state.holder, data.reason)),
        facts: withFacts(state, [data.reason]),
      }
    case 'referral-sent':
      return { referrals: [...state.referrals, sent(event)], ...told(state, data.letter) }
    case 'referral-reminded':
      return { referrals: referralOf(state, data.referral, (one) => ({ ...one, remindedOn: [...one.remindedOn, on] })) }
    case 'referral-replied': {
      const { theirNumber, reply } = data
      const referrals = referralOf(state, data.referral, (one) => ({ ...one, repliedOn: on, theirNumber, reply }))
      return { referrals, facts: withFacts(state, [reply]) }
    }
    case 'case-granted':
      return { decision: { outcome: 'granted', on, by, ground: data.ground ?? null, reason: null } }
    case 'case-refused': {
      const { ground, reason } = data
      return { decision: { outcome: 'refused', on, by, ground, reason }, facts: withFacts(state, [reason]) }
    }
    case 'appeal-lodged': {
      const appeal = {
        lodgedOn: data.receivedOn ?? on,
        stands: 'lodged',
        against: state.decision?.ground ?? null,
      } as const
      return { appeal, facts: withFacts(state, [data.reason]) }
    }
    case 'appeal-upheld':
      return { ...appealStands(state, 'upheld', data.reason), decision: null }
    case 'appeal-dismissed':
      return appealStands(state, 'dismissed', data.reason)
    case 'document-issued': {
      const { document, number, validUntil } = data
      return { documents: [...state.documents, { document, number, issuedOn: on, validUntil, revoked: false }] }
    }
    case 'document-revoked': {
      const documents = state.documents.map((one) => (one.number === data.number ? { ...one, revoked: true } : one))
      return { documents, facts: withFacts(state, [data.reason]) }
    }
    case 'fee-paid':
      return { payments: [...state.payments, { ...data, on, by }], ...told(state, data.basis) }
    case 'payment-reversed':
      return paymentReversed(state, event)
    case 'case-withdrawn':
      return told(state, data.reason)
    case 'case-closed':
      return { closed: { ground: data.ground, on, reason: data.reason ?? null }, ...told(state, data.reason) }
    case 'entry-ended':
      return entryEnded(state, event)
    case 'case-assigned':
      return { assignedTo: data.officer }
    case 'case-transferred':
      return { handlingPost: data.handlingPost, assignedTo: null, facts: withFacts(state, [data.reason]) }
    case 'note-added':
      return { facts: withFacts(state, [data.note]) }
    case 'message-sent':
      return { messageWaiting: data.direction === 'from-applicant', facts: withFacts(state, [data.text]) }
    case 'person-linked':
      return { people: { ...state.people, [data.subject]: data.person } }
    case 'mandate-recorded':
      return { mandates: [...state.mandates.filter((one) => one.mandate !== data.mandate), data] }
    case 'facts-erased':
      return { erased: [...new Set([...state.erased, ...data.subjects])] }
    default:
      throw unheardOf(event)
  }
}

function outOfOrder({ post, number, sequence, kind }: CaseEvent): Error {
  return new Error(
    `Event ${sequence} (${kind}) of case ${post} ${number} does not follow the event before it; the log of this case is damaged, verify it.`,
  )
}

function unheardOf(event: never): Error {
  const { kind } = event as CaseEvent
  return new Error(`An event of kind "${kind}" is not known to this version; start a version that knows it.`)
}
