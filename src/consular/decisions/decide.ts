// SPDX-License-Identifier: Apache-2.0
import type { Service } from '#src/consular/catalogue/index.ts'
import type { CaseState } from '#src/consular/history/index.ts'
import { refuse } from '#src/standards/outcome/index.ts'
import { act } from './act.ts'
import type { CaseCommand } from './command.ts'
import { correctAnswers } from './correct-answers.ts'
import type { Decided, DecisionContext, Refusal } from './decision.ts'
import type { Draft } from './draft.ts'
import { draftOf, finish, moveOnWhenComplete } from './draft.ts'
import { commandDay } from './occurred-on.ts'
import { onPayment, onReversal } from './payments.ts'
import { findAction, notOffered } from './permit.ts'
import {
  onAssignment,
  onErasure,
  onEvidence,
  onMandate,
  onMessage,
  onNote,
  onPerson,
  onReferral,
  onRevocation,
  onSignature,
  onTransfer,
} from './record.ts'
import { because } from './refusals.ts'

/** What a waiting step waits for may come with these. */
const completing: ReadonlySet<CaseCommand['do']> = new Set([
  'provide-evidence',
  'sight-evidence',
  'accept-evidence',
  'correct-answers',
  'co-sign',
  'record-reply',
])

/** What follows from a command in this state: events and facts to seal, or the refusal. Never throws for what people can cause. */
export function decide(state: CaseState, command: CaseCommand, context: DecisionContext): Decided {
  const isSignature = command.do === 'co-sign' || command.do === 'decline-co-signature'
  // Nobody signs answers that were not before them: a signature names what was seen.
  if ((isSignature || command.expectedSequence !== undefined) && command.expectedSequence !== state.sequence)
    return refuse(because('case-has-moved-on'))
  const refusal = notOffered(command.do, state, context)
  if (refusal) return refuse(refusal)
  const { today, asker, service } = context
  const moves = command.do === 'act' || completing.has(command.do)
  const day = commandDay(command.occurredOn, state, { today, asker, moves })
  if (!day.ok) return day
  const draft = draftOf(state, service, day.value, asker.id)
  // What happened on a paper day is judged by that day; whether a mandate still holds is a question of today.
  const refused = follow(draft, command, command.do === 'record-mandate' ? context : { ...context, today: draft.on })
  if (refused) return refuse(refused)
  if (completing.has(command.do)) moveOnWhenComplete(draft)
  return finish(draft)
}

/** The document whose next number this command would use up: draw it in the same transaction, before `decide`. */
export function numberNeeded(state: CaseState, command: CaseCommand, service: Service): string | undefined {
  if (command.do !== 'act') return undefined
  const action = findAction(service, state, command.action)
  return action?.does === 'issue' ? action.document : undefined
}

function follow(draft: Draft, command: CaseCommand, context: DecisionContext): Refusal | undefined {
  switch (command.do) {
    case 'act':
      return act(draft, command, context)
    case 'correct-answers':
      return correctAnswers(draft, command, context)
    case 'provide-evidence':
    case 'sight-evidence':
    case 'accept-evidence':
    case 'reject-evidence':
      return onEvidence(draft, command, context)
    case 'co-sign':
    case 'decline-co-signature':
      return onSignature(draft, command, context)
    case 'record-reply':
    case 'remind-authority':
      return onReferral(draft, command)
    case 'record-payment':
      return onPayment(draft, command)
    case 'reverse-payment':
      return onReversal(draft, command)
    case 'revoke-document':
      return onRevocation(draft, command)
    case 'assign':
      return onAssignment(draft, command, context)
    case 'transfer':
      return onTransfer(draft, command, context)
    case 'add-note':
      return onNote(draft, command)
    case 'send-message':
      return onMessage(draft, command, context)
    case 'link-person':
      return onPerson(draft, command)
    case 'record-mandate':
      return onMandate(draft, command, context)
    case 'erase-facts':
      return onErasure(draft, command)
    default:
      throw new Error(
        `A command that does "${(command satisfies never as CaseCommand).do}" is not known; decide it here.`,
      )
  }
}
