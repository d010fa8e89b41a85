// SPDX-License-Identifier: Apache-2.0
import type { Question } from './answer-lines.ts'
import { RULE_FIELDS, STAY_FIELDS, STAYED_FIELDS, TERRITORY_FIELDS } from './fields.ts'
import type { Problem } from './read-lines.ts'
import { hasFields, unknownField } from './unknown-field.ts'

/** What a question on stay holds that nobody knows, or leaves unsaid; the rest is for the library to judge. */
export function problemOfStayFields(question: Question): Problem | undefined {
  return (
    unknownField(question, 'The question', STAY_FIELDS) ??
    problemOfRuleFields(question.rule) ??
    problemOfStays(question.stays)
  )
}

function problemOfRuleFields(rule: unknown): Problem | undefined {
  if (!hasFields(rule)) return undefined
  const unknown = unknownField(rule, 'The rule', RULE_FIELDS)
  if (unknown) return unknown
  const memberships = Array.isArray(rule.territory) ? rule.territory : []
  for (const [index, membership] of memberships.entries()) {
    const wrong = unknownField(membership, `Territory ${index + 1} of the rule`, TERRITORY_FIELDS)
    if (wrong) return wrong
  }
  return undefined
}

function problemOfStays(stays: unknown): Problem | undefined {
  if (!Array.isArray(stays)) return undefined
  for (let index = 0; index < stays.length; index++) {
    const problem = problemOfStay(stays[index], index)
    if (!problem) continue
    const { code, ...said } = problem
    return { code, stay: index, ...said }
  }
  return undefined
}

function problemOfStay(stay: unknown, index: number): Problem | undefined {
  if (Array.isArray(stay)) return listed(index)
  if (!hasFields(stay)) return undefined
  const unknown = unknownField(stay, `Stay ${index + 1}`, STAYED_FIELDS)
  if (unknown) return unknown
  if (stay.entry === undefined) return noDay(`Stay ${index + 1} has no entry; give the day on which it began.`)
  // A stay of which the exit was forgotten is not one that still lasts.
  return stay.exit === undefined
    ? noDay(`Stay ${index + 1} has no exit; give its day, or "exit": null while the traveller is still inside.`)
    : undefined
}

function listed(index: number): Problem {
  return {
    code: 'not-a-stay',
    message: `Stay ${index + 1} is a list; write it as {"entry": "2026-11-01", "exit": "2026-11-22"}.`,
  }
}

function noDay(message: string): Problem {
  return { code: 'not-a-day', message }
}
