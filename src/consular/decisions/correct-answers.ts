// SPDX-License-Identifier: Apache-2.0
import type { Answers } from '#src/consular/catalogue/index.ts'
import { checkAnswers } from '#src/consular/forms/index.ts'
import { canonicalText } from '#src/consular/proof/index.ts'
import { correctedFacts, refOf } from './answer-facts.ts'
import type { CaseCommand } from './command.ts'
import type { DecisionContext, Refusal } from './decision.ts'
import type { Draft } from './draft.ts'
import { governingDay } from './governing-day.ts'
import { neededPieces } from './pieces.ts'
import { because } from './refusals.ts'
import { signAnew, signersOf } from './signers.ts'

/** New answers beside the old ones; `null` takes an answer back. All are checked again as a whole. */
export function correctAnswers(
  draft: Draft,
  command: Extract<CaseCommand, { do: 'correct-answers' }>,
  context: DecisionContext,
): Refusal | undefined {
  const { state, service } = draft
  if (state.erased.length > 0) return because('case-is-erased')
  const { today, checks } = context
  const ruledOn = governingDay(service, state, today)
  const merged = merge(context.answers, command.answers)
  const { answers, problems } = checkAnswers(service, merged, { today, ruledOn, checks, members: state.members })
  if (Object.keys(problems).length > 0) return because('answers-incomplete', { fields: problems })
  const facts = correctedFacts(service, { before: context.answers, after: answers, known: state.facts })
  if (facts.length === 0) return because('nothing-corrected')
  const printed = printedOn(draft, context.answers, answers)
  if (printed !== undefined) return because('document-shows-it', { details: { number: printed } })
  const given = { answers, today: ruledOn, members: state.members }
  const signers = signersOf(service, { ...given, today: state.lodgedOn })
  if (state.decision && state.coSigners.some(({ stands }) => stands === 'signed')) return because('decided-as-signed')
  draft.facts.push(...facts)
  draft.events.push({
    kind: 'answers-corrected',
    data: { facts: facts.map(refOf), needed: neededPieces(service, given) },
  })
  if (!state.decision) signAnew(draft, signers)
  return undefined
}

/** A valid document that shows what would change: a paper in somebody's hand and the case must not tell two things. */
function printedOn({ state, service }: Draft, before: Answers, after: Answers): string | undefined {
  const changed = new Set(
    Object.keys({ ...before, ...after }).flatMap((subject) => {
      const [was = {}, is = {}] = [before[subject], after[subject]]
      return Object.keys({ ...was, ...is }).filter((question) => !isSame(was[question], is[question]))
    }),
  )
  return state.documents.find(
    ({ document, revoked }) =>
      !revoked && service.documents.some(({ id, shows }) => id === document && shows.some((one) => changed.has(one))),
  )?.number
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalText(one ?? null) === canonicalText(other ?? null)
}

function merge(before: Answers, given: Answers): Answers {
  const merged = new Map(
    Object.entries(before).map(([subject, answers]) => [subject, new Map(Object.entries(answers))]),
  )
  for (const [subject, answers] of Object.entries(given)) {
    const mine = merged.get(subject) ?? new Map<string, unknown>()
    merged.set(subject, mine)
    for (const [question, answer] of Object.entries(answers ?? {})) mine.set(question, answer)
  }
  return Object.fromEntries([...merged].map(([subject, answers]) => [subject, Object.fromEntries(answers)]))
}
