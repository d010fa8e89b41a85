// SPDX-License-Identifier: Apache-2.0
import type { Stay, StayRule } from '#src/standards/stay/index.ts'
import { checkStays, planStay } from '#src/standards/stay/index.ts'
import type { Answer, Question } from './answer-lines.ts'

const CONVENTIONS: Readonly<Record<string, string>> = {
  INCLUSIVE: 'inclusive',
  PRECEDING_EXCLUSIVE: 'preceding-exclusive',
}

/** A question on stay: `check` a history on a day (`at`), or `plan` an entry (`entry`). */
export function answerStay({ kind, rule, stays, at, entry }: Question): Answer {
  const asked = kind ?? (entry === undefined ? 'check' : 'plan')
  if (asked !== 'check' && asked !== 'plan')
    return problem(
      'bad-kind',
      `The kind ${JSON.stringify(kind).slice(0, 40)} is not known; give "check" with "at", or "plan" with "entry".`,
    )
  if (typeof rule !== 'object' || rule === null)
    return problem('bad-rule', 'The rule is missing; give perEntry, or limit and window.')
  if (asked === 'check' ? at === undefined : entry === undefined)
    return problem(
      'not-a-day',
      asked === 'check'
        ? 'The day asked about is missing; give it as "at", such as 2026-11-22.'
        : 'The day of entry is missing; give it as "entry", such as 2026-11-22.',
    )
  if (stays === undefined)
    return problem('not-a-stay', 'The stays are missing; give them as a list, which may be empty: "stays": [].')
  const outcome =
    asked === 'check'
      ? checkStays(ruleOf(rule), stays as Stay[], at as string)
      : planStay(ruleOf(rule), stays as Stay[], entry as string)
  return outcome.ok ? outcome.value : { problem: outcome.refusal }
}

function ruleOf(rule: object): StayRule {
  const { convention, ...rest } = rule as { convention?: unknown }
  if (convention === undefined || convention === null) return rest as StayRule
  const isKnown = typeof convention === 'string' && Object.hasOwn(CONVENTIONS, convention)
  return { ...rest, convention: isKnown ? CONVENTIONS[convention] : convention } as StayRule
}

function problem(code: string, message: string): Answer {
  return { problem: { code, message } }
}
