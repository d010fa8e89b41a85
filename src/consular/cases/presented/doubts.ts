// SPDX-License-Identifier: Apache-2.0
// Answers that do not agree with each other, as the home state's own checks tell it. The officer looks; nothing is refused for it.
import type { Answers, Service, Subject } from '#src/consular/catalogue/index.ts'
import { subjectsOf } from '#src/consular/catalogue/index.ts'
import type { AnswerChecks } from '#src/consular/forms/index.ts'
import { isPlainDate } from '#src/standards/calendar/index.ts'
import type { CaseFile } from '../case-file.ts'
import { birthOf } from '../same-person.ts'
import type { OpenedCase } from './opened-case.ts'
import { openTo } from './opened-case.ts'

/** Those of an open case; none where the reader may not open both answers. */
export function doubtFindings(opened: OpenedCase): CaseFile['findings'] {
  const { state, context } = opened
  if (state.final !== null) return []
  return doubtsAmong(context, subjectsOf(state.members), (subject, id) => answerOf(opened, subject, id))
}

/** Those of answers that are not lodged yet. */
export function doubtsIn(
  context: { readonly service: Service; readonly checks: AnswerChecks },
  answers: Answers,
): CaseFile['findings'] {
  return doubtsAmong(context, Object.keys(answers) as Subject[], (subject, id = '') => answers[subject]?.[id])
}

/** One finding for each number that says otherwise than its bearer's birth date. */
function doubtsAmong(
  { service, checks }: { readonly service: Service; readonly checks: AnswerChecks },
  subjects: readonly Subject[],
  answerTo: (subject: Subject, id: string | undefined) => unknown,
): CaseFile['findings'] {
  if (!checks.doubts) return []
  const questions = service.sections.flatMap((section) => section.questions)
  const numbers = questions.flatMap((question) => {
    const doubt = question.kind === 'identifier' && checks.doubts?.[question.scheme]
    return doubt ? [{ question, doubt }] : []
  })
  return subjects.flatMap((subject) => {
    const answer = (id: string | undefined) => answerTo(subject, id)
    const born = answer(birthOf(service, subject))
    if (typeof born !== 'string' || !isPlainDate(born)) return []
    return numbers.flatMap(({ question, doubt }) => {
      const number = answer(question.id)
      const found = typeof number === 'string' ? doubt(number, born) : undefined
      return found
        ? [{ id: 'number-and-birth', weight: 'look', said: found.said, why: { lines: [found.why] } } as const]
        : []
    })
  })
}

function answerOf(opened: OpenedCase, subject: Subject, id: string | undefined): unknown {
  const { state, context } = opened
  const question = context.service.sections.flatMap(({ questions }) => questions).find((one) => one.id === id)
  const values = question && openTo(opened, state.facts[`${subject}/answers.${question.class}`])
  return id === undefined ? undefined : (values as Readonly<Record<string, unknown>> | undefined)?.[id]
}
