// SPDX-License-Identifier: Apache-2.0
// The one answer to "may this person do this now?": desk and portal draw their buttons from it, decisions obey it.
import type { Service } from '#src/consular/catalogue/index.ts'
import { holds } from '#src/consular/catalogue/index.ts'
import type { CaseState } from '#src/consular/history/index.ts'
import type { Asker } from '#src/consular/permissions/index.ts'
import { asksAsParty, may } from '#src/consular/permissions/index.ts'
import type { MandateAct } from '#src/consular/registry/index.ts'
import type { CaseCommand } from './command.ts'
import type { DecisionContext, Refusal } from './decision.ts'
import { governingDay } from './governing-day.ts'
import { because } from './refusals.ts'
import { notRepresented } from './represented.ts'

export type StepAction = Service['steps'][number]['actions'][number]
type Act = CaseCommand['do']

/** Done to cases that have come to an end. */
const afterTheEnd: ReadonlySet<Act> = new Set([
  'add-note',
  'send-message',
  'revoke-document',
  'reverse-payment',
  'erase-facts',
  'link-person',
])

/** What goes on while an appeal is heard: words, what the applicant brings, and who speaks for them or where it is heard. */
const whileHeard: ReadonlySet<Act> = new Set([
  'act',
  'add-note',
  'send-message',
  'provide-evidence',
  'sight-evidence',
  'co-sign',
  'decline-co-signature',
  'record-mandate',
  'transfer',
])
const takesIn: ReadonlySet<Act> = new Set(['provide-evidence', 'sight-evidence'])

const decides: ReadonlySet<StepAction['does']> = new Set(['grant', 'refuse'])

/** Why this person is not offered this at all; undefined when they are. */
export function notOffered(act: Act, state: CaseState, context: DecisionContext): Refusal | undefined {
  if (!may(context.asker, act, state)) return because('not-permitted')
  if (state.erased.includes('applicant') && act !== 'erase-facts') return because('case-is-erased')
  if (act === 'erase-facts') return state.final === null ? because('case-is-open') : undefined
  if (act !== 'act' && state.final !== null && !afterTheEnd.has(act) && !isMended(act, state))
    return because('case-is-final', { details: { step: stepText(state) } })
  return (
    notTheirs(act, state, context) ??
    heldStill(act, state, context) ??
    notRepresented(act === 'act' ? 'read' : 'answer', state, context)
  )
}

/** The record that was decided on is the one that the appeal is heard on: nobody but whoever hears it changes it meanwhile. */
function heldStill(act: Act, state: CaseState, context: DecisionContext): Refusal | undefined {
  if (state.appeal?.stands !== 'lodged' || hearsAppeal(state, context)) return undefined
  const isDeciders = takesIn.has(act) && whoDid('refuse', state, context) === context.asker.id
  return whileHeard.has(act) && !isDeciders ? undefined : because('case-under-appeal')
}

/** Whether this person decides the appeal that is before the post. */
function hearsAppeal(state: CaseState, context: DecisionContext): boolean {
  const { asker, service } = context
  return service.steps
    .flatMap(({ actions }) => actions)
    .some(
      (action) =>
        (action.does === 'uphold-appeal' || action.does === 'dismiss-appeal') &&
        isTheirs(action, asker) &&
        !(action.notBy && whoDid(action.notBy, state, context) === asker.id),
    )
}

/** Where a payment was struck out after the end, the right one takes its place. */
function isMended(act: Act, { payments }: CaseState): boolean {
  return act === 'record-payment' && payments.some(({ reversed }) => reversed !== undefined)
}

/** Whose turn it is: the applicant corrects while they hold the case, signatures are recorded while they are awaited. */
function notTheirs(act: Act, state: CaseState, { asker }: DecisionContext): Refusal | undefined {
  if (act === 'correct-answers' && asksAsParty(asker) && state.holder !== 'applicant')
    return because('not-awaited-from-you')
  if (act !== 'co-sign' && act !== 'decline-co-signature') return undefined
  if (state.holder !== 'co-signer') return because('signature-not-awaited')
  const mayRecord = state.coSigners.some((signer) => isSignedBefore(signer, state))
  return asker.subject === undefined && !mayRecord ? because('not-permitted') : undefined
}

/** Whose signature an officer records: given at the window, or of one who was asked first by a correction and has no slip. */
export function isSignedBefore({ hasSlip }: CaseState['coSigners'][number], { channel }: CaseState): boolean {
  return channel === 'window' || !hasSlip
}

/** Why this action of the present step is not offered to this person. */
export function actionNotOffered(
  action: StepAction | undefined,
  state: CaseState,
  context: DecisionContext,
): Refusal | undefined {
  const { asker, answers, service } = context
  if (!action)
    return because(state.final === null ? 'action-not-here' : 'case-is-final', { details: { step: stepText(state) } })
  if (!isTheirs(action, asker) && !comesOnPaper(action, asker)) return because('not-permitted')
  const unrepresented = notRepresented(actOfMandate(action), state, context)
  if (unrepresented) return unrepresented
  const today = governingDay(service, state, context.today)
  const given = { answers, subject: 'applicant', today, members: state.members }
  if (action.when !== undefined && !holds(action.when, given)) return because('condition-not-met')
  if (action.does === 'appeal' && appealedGround(state, context)?.appealable === undefined)
    return because('not-appealable')
  return undefined
}

/** Of a step's actions, ending a case and contesting a refusal are given by name. */
function actOfMandate({ does }: StepAction): MandateAct {
  return does === 'withdraw' || does === 'appeal' ? does : 'answer'
}

function isTheirs({ by }: StepAction, { roles }: Asker): boolean {
  return by.some((role) => roles.includes(role))
}

/** What is the applicant's to do and may come on paper: whoever works on the case records it with the day on which it came. */
export function comesOnPaper(action: StepAction, asker: Asker): boolean {
  const { does, by } = action
  const isPaper = does === 'appeal' || does === 'withdraw'
  return isPaper && by.includes('applicant') && !isTheirs(action, asker) && !asksAsParty(asker)
}

/** What stands in the way of an offered action for now. */
export function hindrance(action: StepAction, state: CaseState, context: DecisionContext): Refusal | undefined {
  if (
    action.needsEvidence &&
    state.evidence.some((one) => one.needed && one.stands !== 'accepted' && one.stands !== 'sighted')
  )
    return because('evidence-outstanding')
  if ((action.does === 'grant' || action.does === 'issue') && signaturesOpen(state))
    return because('signature-outstanding')
  // Where the decision governs, it is the post's rights on that day which count.
  if (decides.has(action.does) && context.service.governingDay === 'decision') {
    const { handlingPost } = state
    if (!context.postMayServe(handlingPost, context.service.id, context.today)) return because('post-may-not-serve')
  }
  if (action.notBy !== undefined && whoDid(action.notBy, state, context) === context.asker.id)
    return because('same-officer')
  return action.visits && objects(context) ? because('person-objects') : undefined
}

export function findAction({ steps }: Service, state: CaseState, id: string): StepAction | undefined {
  return steps.find((step) => step.id === state.step)?.actions.find((action) => action.id === id)
}

/** The ground of the refusal that stands, as the service defines it. */
export function appealedGround(
  { decision }: CaseState,
  { service }: Pick<DecisionContext, 'service'>,
): Service['grounds'][number] | undefined {
  return decision?.outcome === 'refused' ? service.grounds.find(({ id }) => id === decision.ground) : undefined
}

/** Somebody whose signature is needed has not given it: asked and silent, or declined. */
export function signaturesOpen({ coSigners }: Pick<CaseState, 'coSigners'>): boolean {
  return coSigners.some(({ stands }) => stands === 'requested' || stands === 'declined')
}

/** Who last did a deed, by whichever of the actions that do it; the first step is entered by `lodge`. */
function whoDid(
  deed: NonNullable<StepAction['notBy']>,
  { path }: CaseState,
  { service }: Pick<DecisionContext, 'service'>,
): string | undefined {
  const actions = service.steps.flatMap((step) => step.actions)
  const isIt = (id: string | undefined) =>
    deed === 'lodge' ? id === deed : actions.some((one) => one.id === id && one.does === deed)
  return path.findLast(({ action }) => isIt(action))?.by
}

/** An express objection binds, whoever of the case's people made it. */
function objects({ service, answers }: DecisionContext): boolean {
  const asked = service.sections
    .flatMap(({ questions }) => questions)
    .filter(({ about }) => about === 'objection-to-contact')
  return asked.some(({ id }) => Object.values(answers).some((given) => given[id] === true))
}

function stepText({ service, step }: CaseState): string {
  return `@${service}.step.${step}`
}
