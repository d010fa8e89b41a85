// SPDX-License-Identifier: Apache-2.0
import type { Answers } from '#src/consular/catalogue/index.ts'
import type { CaseState } from '#src/consular/history/index.ts'

/** The newest answers of a case, put together from the facts in which they are sealed by class. */
export function answersIn(
  state: CaseState,
  openValue: (fact: { subject: string; fact: string; version: number }) => unknown,
): Answers {
  const answers: Record<string, Record<string, unknown>> = {}
  for (const reference of Object.values(state.facts)) {
    if (!reference.fact.startsWith('answers.')) continue
    const value = openValue(reference)
    if (value === undefined) continue
    answers[reference.subject] = { ...answers[reference.subject], ...(value as Record<string, unknown>) }
  }
  return answers
}
