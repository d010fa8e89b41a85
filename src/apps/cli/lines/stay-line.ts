// SPDX-License-Identifier: Apache-2.0
import type { Stay, StayRule } from '#src/standards/stay/index.ts'
import { checkStays, planStay } from '#src/standards/stay/index.ts'
import type { Answer, Question } from './answer-lines.ts'
import type { Problem } from './read-lines.ts'
import { problemOfStayFields } from './stay-fields.ts'

const CONVENTIONS: Readonly<Record<string, string>> = {
  INCLUSIVE: 'inclusive',
  PRECEDING_EXCLUSIVE: 'preceding-exclusive',
}

/** A question on stay: `check` a history on a day (`at`), or `plan` an entry (`entry`). */
export function answerStay(question: Question): Answer {
  const problem = problemOfStayFields(question) ?? problemOfQuestion(question)
  if (problem) return { problem }
  const { rule, stays, at, entry } = question
  const outcome =
    kindOf(question) === 'check'
      ? checkStays(ruleOf(rule as object), stays as Stay[], at as string)
      : planStay(ruleOf(rule as object), stays as Stay[], entry as string)
  return outcome.ok ? outcome.value : { problem: outcome.refusal }
}

/** What was asked, where no word says it: a day of entry asks for a plan. */
function kindOf({ kind, entry }: Question): unknown {
  return kind ?? (isAbsent(entry) ? 'check' : 'plan')
}

function problemOfQuestion(question: Question): Problem | undefined {
  const { rule, stays, at, entry } = question
  const kind = kindOf(question)
  if (kind !== 'check' && kind !== 'plan')
    return {
      code: 'bad-kind',
      message: `The kind ${JSON.stringify(kind).slice(0, 40)} is not known; give "check" with "at", or "plan" with "entry".`,
    }
  if (isAbsent(question.kind) && !isAbsent(at) && !isAbsent(entry))
    return {
      code: 'bad-kind',
      message: 'The question has both "at" and "entry"; give "kind" too, "check" for the one or "plan" for the other.',
    }
  if (typeof rule !== 'object' || rule === null)
    return { code: 'bad-rule', message: 'The rule is missing; give perEntry, or limit and window.' }
  if (isAbsent(kind === 'check' ? at : entry))
    return {
      code: 'not-a-day',
      message:
        kind === 'check'
          ? 'The day asked about is missing; give it as "at", such as 2026-11-22.'
          : 'The day of entry is missing; give it as "entry", such as 2026-11-22.',
    }
  return stays === undefined
    ? { code: 'not-a-stay', message: 'The stays are missing; give them as a list, which may be empty: "stays": [].' }
    : undefined
}

function ruleOf(rule: object): StayRule {
  const { convention, ...rest } = rule as { convention?: unknown }
  if (isAbsent(convention)) return rest as StayRule
  const isKnown = typeof convention === 'string' && Object.hasOwn(CONVENTIONS, convention)
  return { ...rest, convention: isKnown ? CONVENTIONS[convention] : convention } as StayRule
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined
}
