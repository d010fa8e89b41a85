// SPDX-License-Identifier: Apache-2.0
// For an action that is offered: commands of which one at least must be met, whatever the service.
import type { Answers } from '#src/consular/catalogue/index.ts'
import { subjectsOf } from '#src/consular/catalogue/index.ts'
import type { ActionView } from '#src/consular/decisions/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { addDays } from '#src/standards/calendar/index.ts'
import type { CaseAtHand, Wish } from './case-at-hand.ts'

/** Words that must never be found in a log. */
export const SECRET = 'Құпия сөз'

export function rightInputs(at: CaseAtHand, action: ActionView, today: PlainDate): readonly Wish[] {
  if (action.do === 'act') return actInputs(at, action, today)
  const { state, service } = at
  const people = [...subjectsOf(state.members), ...state.coSigners.map(({ signer }) => signer)]
  const pieces = service.evidence.flatMap(({ id }) =>
    subjectsOf(state.members).map((subject) => ({ evidence: id, subject })),
  )
  const kind = action.do
  switch (kind) {
    case 'provide-evidence':
      return pieces.map((piece) => ({ do: kind, ...piece, file: `file-${state.sequence}` }))
    case 'sight-evidence':
    case 'accept-evidence':
      return pieces.map((piece) => ({ do: kind, ...piece }))
    case 'reject-evidence':
      return pieces.map((piece) => ({ do: kind, ...piece, reason: SECRET }))
    case 'co-sign':
    case 'decline-co-signature':
      return state.coSigners.map(({ signer }) => ({ do: kind, signer }))
    case 'correct-answers':
      return corrections(at, today).map((answers) => ({ do: kind, answers }))
    case 'record-reply':
      return state.referrals.map(({ referral }) => ({ do: kind, referral, theirNumber: 'T-1', reply: SECRET }))
    case 'remind-authority':
      return state.referrals.map(({ referral }) => ({ do: kind, referral }))
    case 'record-payment': {
      const { amount, currency } = service.fee.known ? service.fee.value : { amount: '12.50', currency: 'XTS' }
      const basis = service.fee.known ? {} : { basis: SECRET }
      return [{ do: kind, amount, currency, receipt: `R-${state.sequence}`, ...basis }]
    }
    case 'reverse-payment':
      return state.payments.map(({ receipt }) => ({ do: kind, receipt, reason: SECRET }))
    case 'revoke-document':
      return state.documents.map(({ number }) => ({ do: kind, documentNumber: number, reason: SECRET }))
    case 'assign':
      return [{ do: kind, officer: `officer-${state.sequence}` }]
    case 'transfer':
      return [{ do: kind, handlingPost: state.handlingPost === 'AAA' ? 'BBB' : 'AAA', reason: SECRET }]
    case 'add-note':
      return [{ do: kind, note: SECRET }]
    case 'send-message':
      return [{ do: kind, text: SECRET }]
    case 'link-person':
      return [{ do: kind, subject: 'applicant', person: `person-${state.sequence}` }]
    case 'record-mandate':
      return [{ do: kind, mandate: `mandate-${state.sequence}`, subject: 'applicant', until: null }]
    case 'erase-facts':
      return [
        { do: kind, subjects: people.filter((subject) => !state.erased.includes(subject)), ground: 'retention-over' },
      ]
    default:
      throw new Error(`Nobody knows the right inputs for ${kind satisfies never}.`)
  }
}

function actInputs({ service }: CaseAtHand, { id, needs, grounds }: ActionView, today: PlainDate): readonly Wish[] {
  const base = {
    do: 'act',
    action: id,
    ...(needs.includes('reason') && { reason: SECRET }),
    ...(grounds?.[0] && { ground: grounds[0].id }),
    ...(needs.includes('our-number') && { ourNumber: '17-1/1' }),
    ...(needs.includes('received-on') && { receivedOn: today }),
  } as const
  return needs.includes('evidence-list') ? service.evidence.map((one) => ({ ...base, evidence: [one.id] })) : [base]
}

/** Changes that both invented services take, on whatever day. */
function corrections({ service, state }: CaseAtHand, today: PlainDate): readonly Answers[] {
  if (service.id === 'library-card') return [1, 2].map((count) => ({ applicant: { 'books-at-once': count } }))
  const day = addDays(today, 1 + (state.sequence % 50))
  return ['KZ', 'KR'].map((country) => ({ applicant: { day, 'leader-country': country } }))
}
