// SPDX-License-Identifier: Apache-2.0
import { describeIinProblem, readIin } from '#src/standards/identifiers/index.ts'
import type { Answer } from './answer-lines.ts'

/** A number of Kazakhstan’s register of persons. Its being well formed proves nothing about anybody. */
export function answerIin({ iin }: Readonly<Record<string, unknown>>): Answer {
  const outcome = readIin(typeof iin === 'string' ? iin : '')
  if (!outcome.ok)
    return { valid: false, problem: { code: outcome.refusal, message: describeIinProblem(outcome.refusal) } }
  return { valid: true, born: outcome.value.born ?? null, sex: outcome.value.sex ?? null }
}
