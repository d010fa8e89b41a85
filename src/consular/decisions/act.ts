// SPDX-License-Identifier: Apache-2.0
// The actions of a step: what each deed asks for, and which events follow from it.
import { endOfTerm } from '#src/consular/clocks/index.ts'
import type { CaseState, Piece } from '#src/consular/history/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { addMonths } from '#src/standards/calendar/index.ts'
import type { CaseCommand } from './command.ts'
import type { DecisionContext, Refusal } from './decision.ts'
import type { Draft } from './draft.ts'
import { words } from './draft.ts'
import { leaveRegister } from './end-entry.ts'
import { governingDay } from './governing-day.ts'
import type { StepAction } from './permit.ts'
import { actionNotOffered, appealedGround, comesOnPaper, findAction, hindrance, signaturesOpen } from './permit.ts'
import { possiblePieces } from './pieces.ts'
import { because } from './refusals.ts'

export type Act = Extract<CaseCommand, { do: 'act' }>
type Deed = StepAction['does']

/** What must be written or chosen for a deed. */
export const needsOf: Readonly<Record<Deed, readonly ('reason' | 'evidence-list' | 'our-number')[]>> = {
  move: [],
  'request-evidence': ['evidence-list', 'reason'],
  refer: ['our-number'],
  grant: [],
  refuse: ['reason'],
  issue: [],
  appeal: ['reason'],
  'uphold-appeal': ['reason'],
  'dismiss-appeal': ['reason'],
  withdraw: [],
  close: [],
}

/** Drafts what follows from an action, or says why it does not. */
export function act(draft: Draft, command: Act, context: DecisionContext): Refusal | undefined {
  const { state, service } = draft
  const action = findAction(service, state, command.action)
  const refusal = actionNotOffered(action, state, context)
  if (refusal) return refusal
  if (!action) return because('action-not-here')
  const refused =
    hindrance(action, state, context) ??
    inputsMissing(action, command) ??
    receivedWrong(draft, action, command, context) ??
    leaveRegister(draft, command, context) ??
    deeds[action.does]({ draft, action, command, context })
  if (refused) return refused
  draft.events.push({ kind: 'step-entered', data: { step: stepAfter(action, draft), action: action.id } })
  return undefined
}

/** An upheld appeal gives back the case, not the signatures: while one is open they are waited for again. */
function stepAfter({ does, to }: StepAction, { state, service }: Draft): string {
  return does === 'uphold-appeal' && signaturesOpen(state) ? service.firstStep : to
}

function inputsMissing(action: StepAction, command: Act): Refusal | undefined {
  const needs = needsOf[action.does]
  if (needs.includes('reason') && !isSaid(command.reason)) return because('reason-needed')
  if (needs.includes('our-number') && !isSaid(command.ourNumber)) return because('number-needed')
  if (!action.grounds?.length) return command.ground === undefined ? undefined : because('ground-not-listed')
  if (command.ground === undefined) return because('ground-needed')
  return action.grounds.includes(command.ground) ? undefined : because('ground-not-listed')
}

/** A paper has a day on which it came: not before what it is about, and not to come. */
function receivedWrong(
  { state }: Draft,
  action: StepAction,
  { receivedOn }: Act,
  { asker, today }: DecisionContext,
): Refusal | undefined {
  if (!comesOnPaper(action, asker)) return receivedOn === undefined ? undefined : because('day-not-yours')
  if (receivedOn === undefined) return because('received-day-needed')
  if (receivedOn > today) return because('day-not-come', { details: { day: receivedOn } })
  const earliest = action.does === 'appeal' ? (state.decision?.on ?? state.lodgedOn) : state.lodgedOn
  return receivedOn < earliest ? because('day-before-step', { details: { day: earliest } }) : undefined
}

const paperDay = ({ receivedOn }: Act) => (receivedOn === undefined ? {} : { receivedOn })

type Doing = {
  readonly draft: Draft
  readonly action: StepAction
  readonly command: Act
  readonly context: DecisionContext
}

/** Each deed drafts its events; inputs that it needs are there. */
const deeds: Readonly<Record<Deed, (doing: Doing) => Refusal | undefined>> = {
  move: remark,
  'request-evidence': requestEvidence,
  refer,
  grant: (doing) => {
    const { ground } = doing.command
    doing.draft.events.push({ kind: 'case-granted', data: ground === undefined ? {} : { ground } })
    return remark(doing)
  },
  refuse: ({ draft, command }) => {
    const { ground = '', reason = '' } = command
    draft.events.push({ kind: 'case-refused', data: { ground, reason: words(draft, 'reason', reason) } })
    return undefined
  },
  issue,
  appeal: ({ draft, command }) => {
    const reason = words(draft, 'appeal', command.reason ?? '')
    draft.events.push({ kind: 'appeal-lodged', data: { reason, ...paperDay(command) } })
    return undefined
  },
  'uphold-appeal': ({ draft, command }) => {
    draft.events.push({ kind: 'appeal-upheld', data: { reason: words(draft, 'reason', command.reason ?? '') } })
    return undefined
  },
  'dismiss-appeal': ({ draft, command }) => {
    const { ground = '', reason = '' } = command
    draft.events.push({ kind: 'appeal-dismissed', data: { ground, reason: words(draft, 'reason', reason) } })
    return undefined
  },
  withdraw: ({ draft, command }) => {
    const data = isSaid(command.reason) ? { reason: words(draft, 'withdrawal', command.reason) } : {}
    draft.events.push({ kind: 'case-withdrawn', data: { ...data, ...paperDay(command) } })
    return undefined
  },
  close: ({ draft, command: { ground = '', reason } }) => {
    const data = isSaid(reason) ? { ground, reason: words(draft, 'reason', reason) } : { ground }
    draft.events.push({ kind: 'case-closed', data })
    return undefined
  },
}

/** What an officer writes beside a deed that needs no reason is a note. */
function remark({ draft, command: { reason } }: Doing): undefined {
  if (isSaid(reason)) draft.events.push({ kind: 'note-added', data: { note: words(draft, 'note', reason) } })
}

/** Named alone, a piece is asked of everyone for whom it is kept. */
function requestEvidence({ draft, command, context }: Doing): Refusal | undefined {
  const { state, service } = draft
  const possible = possiblePieces(service, {
    answers: context.answers,
    today: governingDay(service, state, draft.on),
    members: state.members,
  })
  const pieces: Piece[] = []
  for (const asked of command.evidence ?? []) {
    const found = possible.filter(({ evidence, subject }) =>
      typeof asked === 'string' ? evidence === asked : evidence === asked.evidence && subject === asked.subject,
    )
    if (found.length === 0) return because('evidence-not-expected')
    for (const { evidence, subject } of found)
      if (!pieces.some((one) => one.evidence === evidence && one.subject === subject))
        pieces.push({ evidence, subject })
  }
  if (pieces.length === 0) return because('evidence-needed')
  const explanation = words(draft, 'explanation', command.reason ?? '')
  draft.events.push({ kind: 'evidence-requested', data: { pieces, explanation } })
  return undefined
}

function refer({ draft, action, command, context }: Doing): undefined {
  if (action.does !== 'refer') return
  const { state, on } = draft
  const { replyWithin, authority } = action
  const replyDue = replyWithin.known ? endOfTerm(replyWithin.value, on, context.calendar) : null
  const referral = `referral-${state.referrals.length + 1}`
  const ourNumber = command.ourNumber?.trim() ?? ''
  const data = { referral, authority, ourNumber, replyDue }
  const letter = isSaid(command.reason) ? { letter: words(draft, 'letter', command.reason) } : {}
  draft.events.push({ kind: 'referral-sent', data: { ...data, ...letter } })
}

function issue(doing: Doing): undefined {
  const { draft, action, context } = doing
  if (action.does !== 'issue') return
  const { document } = action
  if (context.nextNumber === undefined)
    throw new Error(`A number for the document ${document} was not drawn; ask numberNeeded before deciding.`)
  const validUntil = validityEnd(draft, document)
  draft.events.push({ kind: 'document-issued', data: { document, number: context.nextNumber, validUntil } })
  remark(doing)
}

function validityEnd({ service, on }: Draft, document: string): PlainDate | null {
  const valid = service.documents.find(({ id }) => id === document)?.valid
  return valid?.known ? addMonths(on, valid.value.months) : null
}

/** The last day on which an appeal is in time; undefined when no term is recorded. A late appeal is heard all the same. */
export function appealUntil(
  state: CaseState,
  context: Pick<DecisionContext, 'service' | 'calendar'>,
): PlainDate | undefined {
  const term = appealedGround(state, context)?.appealable
  return term?.known && state.decision ? endOfTerm(term.value, state.decision.on, context.calendar) : undefined
}

export function isSaid(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== ''
}
