// SPDX-License-Identifier: Apache-2.0
import type { Answers } from '#src/consular/catalogue/index.ts'
import { checkAnswers } from '#src/consular/forms/index.ts'
import { correctedFacts, refOf } from './answer-facts.ts'
import type { CaseCommand } from './command.ts'
import type { DecisionContext, Refusal } from './decision.ts'
import type { Draft } from './draft.ts'
import { neededPieces } from './pieces.ts'
import { because } from './refusals.ts'
import { signersOf } from './signers.ts'

/** New answers beside the old ones; `null` takes an answer back. All are checked again as a whole. */
export function correctAnswers(
  draft: Draft,
  command: Extract<CaseCommand, { do: 'correct-answers' }>,
  context: DecisionContext,
): Refusal | undefined {
  const { state, service } = draft
  if (state.erased.length > 0) return because('case-is-erased')
  const { today, checks } = context
  const merged = merge(context.answers, command.answers)
  const { answers, problems } = checkAnswers(service, merged, { today, checks, members: state.members })
  if (Object.keys(problems).length > 0) return because('answers-incomplete', { fields: problems })
  const facts = correctedFacts(service, { before: context.answers, after: answers, known: state.facts })
  if (facts.length === 0) return because('nothing-corrected')
  const given = { answers, today, members: state.members }
  draft.facts.push(...facts)
  draft.events.push({
    kind: 'answers-corrected',
    data: { facts: facts.map(refOf), needed: neededPieces(service, given) },
  })
  if (state.holder !== 'co-signer') return undefined
  for (const signer of signersOf(service, { ...given, today: state.lodgedOn }))
    if (state.coSigners.every((one) => one.signer !== signer))
      draft.events.push({ kind: 'co-signature-requested', data: { signer } })
  return undefined
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
