// SPDX-License-Identifier: Apache-2.0
import type { Said } from '#src/consular/catalogue/index.ts'
import { subjectsOf } from '#src/consular/catalogue/index.ts'
import type { CaseState } from '#src/consular/history/index.ts'
import { standingPayment } from '#src/consular/history/index.ts'
import { needsOf } from './act.ts'
import type { ActionView } from './action-view.ts'
import type { CaseCommand } from './command.ts'
import type { DecisionContext } from './decision.ts'
import { governingDay } from './governing-day.ts'
import type { StepAction } from './permit.ts'
import { actionNotOffered, comesOnPaper, hindrance, isSignedBefore, notOffered } from './permit.ts'
import { mayJudge, piecesFor, possiblePieces } from './pieces.ts'

type General = Exclude<CaseCommand['do'], 'act'>

/** What this person may do now; `decide` asks the same questions of the same table. */
export function actionsFor(state: CaseState, context: DecisionContext): readonly ActionView[] {
  return [...stepActions(state, context), ...generalActions(state, context)]
}

function stepActions(state: CaseState, context: DecisionContext): ActionView[] {
  if (notOffered('act', state, context)) return []
  const step = context.service.steps.find(({ id }) => id === state.step)
  return (step?.actions ?? [])
    .filter((action) => !actionNotOffered(action, state, context))
    .map((action): ActionView => {
      const notYet = hindrance(action, state, context)
      const onPaper = comesOnPaper(action, context.asker)
      return {
        id: action.id,
        do: 'act',
        said: { text: onPaper ? `act.${action.does}-on-paper` : `${state.service}.action.${action.id}` },
        ...(action.grounds?.length && { grounds: groundsOf(action, state) }),
        needs: [
          ...(onPaper ? (['received-on'] as const) : []),
          ...(action.grounds?.length ? (['ground'] as const) : []),
          ...needsOf[action.does],
          ...(action.id === context.leaves ? (['entry'] as const) : []),
        ],
        weight: weights[action.does],
        ...(notYet && { notYet }),
      }
    })
}

function groundsOf({ grounds = [] }: StepAction, { service }: CaseState): { id: string; said: Said }[] {
  return grounds.map((id) => ({ id, said: { text: `${service}.ground.${id}` } }))
}

const weights: Readonly<Record<StepAction['does'], ActionView['weight']>> = {
  move: 'primary',
  'request-evidence': 'ordinary',
  refer: 'ordinary',
  grant: 'primary',
  refuse: 'grave',
  issue: 'primary',
  appeal: 'ordinary',
  'uphold-appeal': 'primary',
  'dismiss-appeal': 'grave',
  withdraw: 'grave',
  close: 'grave',
}

/** The commands that are the same in every service: what each needs, and how grave it is. */
const general: Readonly<Record<General, Pick<ActionView, 'needs' | 'weight'>>> = {
  'provide-evidence': { needs: ['file'], weight: 'primary' },
  'sight-evidence': { needs: [], weight: 'ordinary' },
  'accept-evidence': { needs: [], weight: 'ordinary' },
  'reject-evidence': { needs: ['reason'], weight: 'grave' },
  'co-sign': { needs: [], weight: 'primary' },
  'decline-co-signature': { needs: [], weight: 'grave' },
  'correct-answers': { needs: ['answers'], weight: 'ordinary' },
  'record-reply': { needs: ['their-number', 'reply'], weight: 'ordinary' },
  'remind-authority': { needs: [], weight: 'ordinary' },
  'record-payment': { needs: ['receipt'], weight: 'ordinary' },
  'reverse-payment': { needs: ['reason'], weight: 'grave' },
  'revoke-document': { needs: ['reason'], weight: 'grave' },
  assign: { needs: ['officer'], weight: 'ordinary' },
  transfer: { needs: ['post', 'reason'], weight: 'ordinary' },
  'add-note': { needs: ['text'], weight: 'ordinary' },
  'send-message': { needs: ['text'], weight: 'ordinary' },
  'link-person': { needs: ['person'], weight: 'ordinary' },
  'record-mandate': { needs: ['mandate'], weight: 'ordinary' },
  'erase-facts': { needs: ['subjects', 'ground'], weight: 'grave' },
}

function generalActions(state: CaseState, context: DecisionContext): ActionView[] {
  const acts = Object.keys(general) as General[]
  return acts
    .filter((act) => !notOffered(act, state, context) && hasObject(act, state, context))
    .map((act) => ({ id: act, do: act, said: { text: `act.${act}` }, ...general[act], ...moreFor(act, context) }))
}

/** Where no fee is known, money is taken by a tariff that the officer names. */
function moreFor(act: General, { service }: DecisionContext): Partial<Pick<ActionView, 'needs'>> {
  return act === 'record-payment' && !service.fee.known ? { needs: ['receipt', 'basis'] } : {}
}

/** Whether there is anything for the command to be done to. */
function hasObject(act: General, state: CaseState, context: DecisionContext): boolean {
  const { answers, today, service, asker } = context
  switch (act) {
    case 'provide-evidence':
    case 'sight-evidence':
    case 'accept-evidence':
    case 'reject-evidence':
      return piecesFor(
        act,
        state,
        possiblePieces(service, { answers, today: governingDay(service, state, today), members: state.members }),
      ).some((piece) => mayJudge(act, piece, state, asker))
    case 'co-sign':
    case 'decline-co-signature':
      return state.coSigners
        .filter((one) => (asker.subject === undefined ? isSignedBefore(one, state) : asker.subject === one.signer))
        .some(({ stands }) => stands === 'requested' || (act === 'co-sign' && stands === 'declined'))
    case 'record-reply':
    case 'remind-authority':
      return state.referrals.some(({ repliedOn }) => repliedOn === undefined)
    case 'record-payment':
      return standingPayment(state) === undefined && !(service.fee.known && Number(service.fee.value.amount) === 0)
    case 'reverse-payment':
      return standingPayment(state) !== undefined
    case 'revoke-document':
      return state.documents.some(({ revoked }) => !revoked)
    case 'correct-answers':
      return state.erased.length === 0
    case 'erase-facts':
      return [...subjectsOf(state.members), ...state.coSigners.map(({ signer }) => signer)].some(
        (subject) => !state.erased.includes(subject),
      )
    default:
      return true
  }
}
