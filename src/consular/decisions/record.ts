// SPDX-License-Identifier: Apache-2.0
// The commands that are the same in every service: evidence, signatures, replies, notes and the rest.
import { subjectsOf } from '#src/consular/catalogue/index.ts'
import type { CaseState } from '#src/consular/history/index.ts'
import type { Asker } from '#src/consular/permissions/index.ts'
import { asksAsParty, may } from '#src/consular/permissions/index.ts'
import { isSaid } from './act.ts'
import type { CaseCommand } from './command.ts'
import type { DecisionContext, Refusal } from './decision.ts'
import type { Draft } from './draft.ts'
import { words } from './draft.ts'
import { governingDay } from './governing-day.ts'
import { isSignedBefore } from './permit.ts'
import { mayJudge, piecesFor, possiblePieces } from './pieces.ts'
import { because } from './refusals.ts'

/** The commands that do this. */
type Of<D extends CaseCommand['do']> = CaseCommand extends infer C
  ? C extends { readonly do: infer E }
    ? Extract<E, D> extends never
      ? never
      : C
    : never
  : never
type EvidenceCommand = Of<'provide-evidence' | 'sight-evidence' | 'accept-evidence' | 'reject-evidence'>

export function onEvidence(draft: Draft, command: EvidenceCommand, context: DecisionContext): Refusal | undefined {
  const { state, service } = draft
  const possible = possiblePieces(service, {
    answers: context.answers,
    today: governingDay(service, state, draft.on),
    members: state.members,
  })
  const isPiece = (one: { evidence: string; subject: string }) =>
    one.evidence === command.evidence && one.subject === command.subject
  const piece = possible.find(isPiece)
  if (!piece) return because('evidence-not-expected')
  if (!mayJudge(command.do, piece, state, context.asker)) return because('not-permitted')
  if (!piecesFor(command.do, state, possible).some(isPiece)) return because('evidence-not-there')
  const { evidence, subject } = command
  switch (command.do) {
    case 'provide-evidence':
      draft.events.push({ kind: 'evidence-received', data: { evidence, subject, file: command.file } })
      return undefined
    case 'sight-evidence':
      draft.events.push({ kind: 'evidence-sighted', data: { evidence, subject } })
      return undefined
    case 'accept-evidence':
      draft.events.push({ kind: 'evidence-accepted', data: { evidence, subject } })
      return undefined
    default: {
      if (!isSaid(command.reason)) return because('reason-needed')
      const reason = words(draft, 'reason', command.reason, subject)
      draft.events.push({ kind: 'evidence-rejected', data: { evidence, subject, reason } })
      return undefined
    }
  }
}

/** A co-signer signs for themselves; an officer records one that was given before their eyes. */
export function onSignature(
  draft: Draft,
  command: Of<'co-sign'> | Of<'decline-co-signature'>,
  { asker }: DecisionContext,
): Refusal | undefined {
  const { signer } = command
  const found = draft.state.coSigners.find((one) => one.signer === signer)
  if (!found) return because('signature-not-awaited')
  const isTheirs = asker.subject === undefined ? isSignedBefore(found, draft.state) : asker.subject === signer
  if (!isTheirs) return because('not-permitted')
  const isOpen = command.do === 'co-sign' ? found.stands !== 'signed' : found.stands === 'requested'
  if (!isOpen) return because('signature-not-awaited')
  draft.events.push({ kind: command.do === 'co-sign' ? 'case-co-signed' : 'co-signature-declined', data: { signer } })
  return undefined
}

export function onReferral(draft: Draft, command: Of<'record-reply'> | Of<'remind-authority'>): Refusal | undefined {
  const { referral } = command
  const found = draft.state.referrals.find((one) => one.referral === referral)
  if (!found || found.repliedOn !== undefined) return because('referral-not-open')
  if (draft.on < found.sentOn) return because('day-before-step', { details: { day: found.sentOn } })
  if (command.do === 'remind-authority') {
    draft.events.push({ kind: 'referral-reminded', data: { referral } })
    return undefined
  }
  if (!isSaid(command.theirNumber)) return because('number-needed')
  if (!isSaid(command.reply)) return because('words-needed')
  const data = { referral, theirNumber: command.theirNumber.trim(), reply: words(draft, 'reply', command.reply) }
  draft.events.push({ kind: 'referral-replied', data })
  return undefined
}

export function onRevocation(
  draft: Draft,
  { documentNumber: number, reason }: Of<'revoke-document'>,
): Refusal | undefined {
  const found = draft.state.documents.find((one) => one.number === number && !one.revoked)
  if (!found) return because('document-not-there')
  if (!isSaid(reason)) return because('reason-needed')
  const data = { document: found.document, number, reason: words(draft, 'reason', reason) }
  draft.events.push({ kind: 'document-revoked', data })
  return undefined
}

/** A case is given to whoever works on it where it is handled, or to no officer: `null` takes it away and is nobody’s name. */
export function onAssignment(
  draft: Draft,
  { officer }: Of<'assign'>,
  { assignee = [] }: DecisionContext,
): Refusal | undefined {
  const { state } = draft
  if (state.assignedTo === officer) return because('already-assigned')
  if (officer !== null && !assignee.some((one) => may(one, 'assign', state)))
    return because(worksHere(assignee) ? 'officer-not-cleared' : 'officer-not-here')
  draft.events.push({ kind: 'case-assigned', data: { officer } })
  return undefined
}

/** In ordinary cases at least: then only the class of this one is closed to them. */
function worksHere(assignee: readonly Asker[]): boolean {
  return assignee.some((one) => may({ ...one, compartments: ['*'] }, 'assign', { compartment: 'general' }))
}

export function onTransfer(draft: Draft, command: Of<'transfer'>, context: DecisionContext): Refusal | undefined {
  const { handlingPost, reason } = command
  if (handlingPost === draft.state.handlingPost) return because('already-here')
  if (!context.postMayServe(handlingPost, draft.service.id, draft.on)) return because('post-may-not-serve')
  if (!isSaid(reason)) return because('reason-needed')
  draft.events.push({ kind: 'case-transferred', data: { handlingPost, reason: words(draft, 'transfer', reason) } })
  return undefined
}

export function onNote(draft: Draft, { note }: Of<'add-note'>): Refusal | undefined {
  if (!isSaid(note)) return because('words-needed')
  draft.events.push({ kind: 'note-added', data: { note: words(draft, 'note', note) } })
  return undefined
}

export function onMessage(draft: Draft, { text }: Of<'send-message'>, { asker }: DecisionContext): Refusal | undefined {
  if (!isSaid(text)) return because('words-needed')
  const direction = asksAsParty(asker) ? 'from-applicant' : 'to-applicant'
  draft.events.push({ kind: 'message-sent', data: { direction, text: words(draft, 'message', text) } })
  return undefined
}

export function onPerson(draft: Draft, { subject, person }: Of<'link-person'>): Refusal | undefined {
  const { state } = draft
  if (!isInCase(state, subject)) return because('person-not-in-case')
  if (Object.hasOwn(state.people, subject) && state.people[subject] === person) return because('already-linked')
  draft.events.push({ kind: 'person-linked', data: { subject, person } })
  return undefined
}

/** A mandate already recorded may be ended by giving it an earlier end; a new one must still hold. */
export function onMandate(
  draft: Draft,
  { mandate, subject, until }: Of<'record-mandate'>,
  { today }: DecisionContext,
): Refusal | undefined {
  if (!isInCase(draft.state, subject)) return because('person-not-in-case')
  const isNew = draft.state.mandates.every((one) => one.mandate !== mandate)
  if (isNew && until !== null && until <= today) return because('mandate-already-over', { details: { day: until } })
  draft.events.push({ kind: 'mandate-recorded', data: { mandate, subject, until } })
  return undefined
}

export function onErasure(draft: Draft, { subjects, ground }: Of<'erase-facts'>): Refusal | undefined {
  const { state } = draft
  if (!isSaid(ground)) return because('ground-needed')
  if (subjects.length === 0 || subjects.some((subject) => !isInCase(state, subject)))
    return because('person-not-in-case')
  if (subjects.some((subject) => state.erased.includes(subject))) return because('facts-erased-already')
  draft.events.push({ kind: 'facts-erased', data: { subjects: [...new Set(subjects)], ground } })
  return undefined
}

function isInCase(state: CaseState, subject: string): boolean {
  return subjectsOf(state.members).includes(subject) || state.coSigners.some(({ signer }) => signer === subject)
}
