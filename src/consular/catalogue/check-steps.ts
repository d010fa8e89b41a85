// SPDX-License-Identifier: Apache-2.0
// Mistakes in the steps of a service: where a case could not go, would never come to an end, or would end without a ground.
import type { Problem } from './problem.ts'
import { checkIds } from './problem.ts'
import { officerRoles, roles } from './role.ts'
import type { Service, Step, StepAction } from './service.ts'

/** Recorded as the action by which the first step was entered. */
const LODGE = 'lodge'

export function checkSteps(service: Service): Problem[] {
  const { steps, firstStep } = service
  const actions = steps.flatMap((step) => step.actions)
  const problems = checkIds(
    'steps',
    steps.map(({ id }) => id),
  )
  problems.push(...checkActionIds(steps))
  if (!steps.some(({ id }) => id === firstStep))
    problems.push({ where: 'firstStep', what: `${firstStep} is not a step.` })
  for (const step of steps) {
    problems.push(...checkStep(step, service))
    for (const action of step.actions) problems.push(...checkAction(step, action, service, actions))
  }
  return [...problems, ...checkWays(service), ...checkSignatures(service)]
}

/** The same action may stand in several steps, when it is the same deed; within one step its id is its own. */
function checkActionIds(steps: readonly Step[]): Problem[] {
  const deeds = new Map<string, string>()
  return steps.flatMap((step) => [
    ...checkIds(
      `actions of ${step.id}`,
      step.actions.map(({ id }) => id),
    ),
    ...step.actions.flatMap(({ id, does }) => {
      const other = deeds.get(id)
      deeds.set(id, does)
      if (id === LODGE)
        return [{ where: `action ${id}`, what: 'lodge is the name for how a case begins; choose another.' }]
      return other === undefined || other === does
        ? []
        : [{ where: `action ${id}`, what: `it does ${other} in one step and ${does} in another; give them two ids.` }]
    }),
  ])
}

function checkStep(step: Step, { steps }: Service): Problem[] {
  const where = `step ${step.id}`
  const problems: Problem[] = []
  const waits = ['applicant', 'co-signer', 'authority'].includes(step.holder)
  if (step.whenComplete !== undefined && !steps.some(({ id }) => id === step.whenComplete))
    problems.push({ where, what: `it leads to ${step.whenComplete}, which is not a step.` })
  if (step.whenComplete !== undefined && !waits)
    problems.push({
      where,
      what: `it is held by ${step.holder}, so nothing completes it; give it to whoever is waited for.`,
    })
  if (step.whenComplete === step.id)
    problems.push({ where, what: 'it leads to itself when complete; name the step after it.' })
  if (step.final && step.holder !== 'nobody') problems.push({ where, what: 'it is final, so nobody holds it.' })
  if (!step.final && step.holder === 'nobody')
    problems.push({ where, what: 'somebody has to hold it, or it is final.' })
  if (step.final && step.actions.some(({ does }) => does !== 'appeal'))
    problems.push({ where, what: 'it is final, so only an appeal may leave it.' })
  if (
    !step.final &&
    !step.actions.some(({ by }) => by.some((role) => officerRoles.some((officer) => officer === role)))
  )
    problems.push({
      where,
      what: 'no officer can act in it: a case whose applicant, signer or authority stays silent would stay there for ever.',
    })
  return problems
}

function checkAction(step: Step, action: StepAction, service: Service, all: readonly StepAction[]): Problem[] {
  const where = `action ${action.id} of ${step.id}`
  const problems: Problem[] = []
  const add = (what: string) => problems.push({ where, what })
  const target = service.steps.find(({ id }) => id === action.to)
  if (!target) add(`it leads to ${action.to}, which is not a step.`)
  if (action.by.length === 0) add('nobody may do it; name a role.')
  for (const role of action.by) if (!roles.includes(role)) add(`${role} is not a role.`)
  if (action.notBy !== undefined && action.notBy !== LODGE && !all.some(({ does }) => does === action.notBy))
    add(`it must not be done by whoever did ${action.notBy}, which no action does.`)
  if (step.holder === 'co-signer' && (action.does === 'grant' || action.does === 'issue'))
    add('nothing is granted or issued while signatures are awaited; do it in the step after.')
  if (action.does === 'issue' && !service.documents.some(({ id }) => id === action.document))
    add(`it issues ${action.document}, which is not among the documents of the service.`)
  for (const what of groundMistakes(action, service)) add(what)
  if (target) problems.push(...checkTarget(where, step, action, target))
  return problems
}

function groundMistakes({ does, grounds = [] }: StepAction, service: Service): string[] {
  const strange = grounds.filter((ground) => !service.grounds.some(({ id }) => id === ground))
  const mistakes = strange.map((ground) => `its ground ${ground} is not among the grounds of the service.`)
  if (['refuse', 'close', 'dismiss-appeal'].includes(does) && grounds.length === 0)
    mistakes.push('it ends the case against the wish of the applicant, so it needs a ground to choose from.')
  return mistakes
}

const ends: Readonly<Partial<Record<StepAction['does'], Step['final']>>> = {
  refuse: 'refused',
  withdraw: 'withdrawn',
  close: 'closed',
  'dismiss-appeal': 'refused',
}

/** What is done and where it leads must tell the same story. */
function checkTarget(where: string, step: Step, { does }: StepAction, target: Step): Problem[] {
  const end = ends[does]
  if (end && target.final !== end) return [{ where, what: `${does} must lead to a step that is final: ${end}.` }]
  if (does === 'appeal' && (step.final !== 'refused' || target.final))
    return [{ where, what: 'an appeal leads from a refused case back to somebody who hears it.' }]
  if (does === 'uphold-appeal' && (target.final === 'refused' || target.final === 'closed'))
    return [{ where, what: 'an upheld appeal cannot end in a refusal.' }]
  if (['move', 'request-evidence', 'refer'].includes(does) && target.final)
    return [{ where, what: `${does} decides nothing, so it cannot lead to a final step.` }]
  if ((does === 'grant' || does === 'issue') && target.final && target.final !== 'granted')
    return [{ where, what: `${does} can only end in a step that is final: granted.` }]
  if (does === 'request-evidence' && target.holder !== 'applicant')
    return [{ where, what: 'evidence is asked of the applicant, so the step after it is held by the applicant.' }]
  return []
}

/** Every step can be reached from the first, and from every step the case can come to an end. */
function checkWays({ steps, firstStep }: Service): Problem[] {
  const next = (step: Step) => [...step.actions.map(({ to }) => to), ...(step.whenComplete ? [step.whenComplete] : [])]
  const reached = spread([firstStep], (id) => steps.filter((step) => step.id === id).flatMap(next))
  const ending = spread(
    steps.filter(({ final }) => final).map(({ id }) => id),
    (id) => steps.filter((step) => next(step).includes(id)).map((step) => step.id),
  )
  return steps.flatMap(({ id }) => [
    ...(reached.has(id)
      ? []
      : [{ where: `step ${id}`, what: 'no way leads to it from the first step; lead there or remove it.' }]),
    ...(ending.has(id)
      ? []
      : [{ where: `step ${id}`, what: 'no way leads from it to an end; give it an action that goes on.' }]),
  ])
}

function spread(from: readonly string[], next: (id: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set(from)
  for (const id of found) for (const following of next(id)) found.add(following)
  return found
}

/** Signatures are asked for when the case is lodged, so the first step waits for them. */
function checkSignatures({ coSignature, steps, firstStep }: Service): Problem[] {
  const waiting = steps.filter(({ holder }) => holder === 'co-signer')
  if (!coSignature)
    return waiting.map(({ id }) => ({
      where: `step ${id}`,
      what: 'it waits for a co-signature, which the service does not ask for.',
    }))
  const [step] = waiting
  if (waiting.length === 1 && step?.id === firstStep && step.whenComplete !== undefined) return []
  return [
    {
      where: 'coSignature',
      what: 'the first step, and no other, must be held by co-signer and say where the case goes when all have signed.',
    },
  ]
}
