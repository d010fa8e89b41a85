// SPDX-License-Identifier: Apache-2.0
/** What the world or a state checks, handed in. */
export type { AnswerChecks, CheckedAnswers, Doubt, FormContext } from './answer-checks.ts'
/** The one check of answers on the server. */
export { checkAnswers } from './check-answers.ts'
/** The pages that portal and desk render. */
export { type FormField, type FormPage, formOf } from './form.ts'
