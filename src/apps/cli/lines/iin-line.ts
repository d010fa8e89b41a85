// SPDX-License-Identifier: Apache-2.0
import { describeIinProblem, readIin } from '#src/standards/identifiers/index.ts'
import type { Answer, Question } from './answer-lines.ts'
import type { Problem } from './read-lines.ts'

/** A number of Kazakhstan’s register of persons. Its being well formed proves nothing about anybody. */
export function answerIin({ iin }: Question): Answer {
  if (typeof iin !== 'string')
    return refuseIin({ code: 'bad-iin', message: 'The iin is missing or no text; write {"iin": "900412300010"}.' })
  const outcome = readIin(iin)
  if (!outcome.ok) return refuseIin({ code: outcome.refusal, message: describeIinProblem(outcome.refusal) })
  return { valid: true, born: outcome.value.born ?? null, sex: outcome.value.sex ?? null }
}

/** A number that cannot be read is not valid either. */
export function refuseIin(problem: Problem): Answer {
  return { valid: false, problem }
}
