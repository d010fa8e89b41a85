// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { isPlainDate } from '#src/standards/calendar/index.ts'
import { describeIinDoubt, describeIinProblem, readIin } from '#src/standards/identifiers/index.ts'
import type { Answer, Question } from './answer-lines.ts'
import { IIN_FIELDS } from './fields.ts'
import type { Problem } from './read-lines.ts'
import { unknownField } from './unknown-field.ts'

/**
 * A number of Kazakhstan’s register of persons: `iin`, and `on`, the day after which no holder can be born, today unless told. Its being
 * well formed proves nothing about anybody.
 */
export function answerIin(question: Question, today: PlainDate): Answer {
  const unknown = unknownField(question, 'The question', IIN_FIELDS)
  if (unknown) return refuseIin(unknown)
  const { iin, on } = question
  if (iin === undefined || iin === null)
    return refuseIin({ code: 'bad-iin', message: 'The iin is missing; write {"iin": "900412300010"}.' })
  const day = on ?? today
  if (typeof day !== 'string' || !isPlainDate(day))
    return refuseIin({ code: 'not-a-day', message: 'on is not a day; write it as 2026-11-22 or leave it out.' })
  const outcome = readIin(iin as string, { on: day })
  if (!outcome.ok) return refuseIin({ code: outcome.refusal, message: describeIinProblem(outcome.refusal) })
  const { born = null, sex = null, doubts } = outcome.value
  return { valid: true, born, sex, doubts: doubts.map((code) => ({ code, message: describeIinDoubt(code) })) }
}

/** A number that cannot be read is not valid either. */
export function refuseIin(problem: Problem): Answer {
  return { valid: false, problem }
}
