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
    const stay: unknown = stays[index]
    if (!hasFields(stay)) continue
    const unknown = unknownField(stay, `Stay ${index + 1}`, STAYED_FIELDS)
    if (unknown) return { ...unknown, stay: index }
    if (stay.exit === undefined) return { code: 'not-a-day', stay: index, message: noExit(index) }
  }
  return undefined
}

/** A stay of which the exit was forgotten is not one that still lasts. */
function noExit(index: number): string {
  return `Stay ${index + 1} has no exit; give its day, or "exit": null while the traveller is still inside.`
}
