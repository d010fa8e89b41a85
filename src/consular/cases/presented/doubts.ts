// SPDX-License-Identifier: Apache-2.0
// Answers that do not agree with each other, as the home state's own checks tell it. The officer looks; nothing is refused for it.
import type { Service, Subject } from '#src/consular/catalogue/index.ts'
import { subjectsOf } from '#src/consular/catalogue/index.ts'
import { isPlainDate } from '#src/standards/calendar/index.ts'
import type { CaseFile } from '../case-file.ts'
import type { OpenedCase } from './opened-case.ts'
import { openTo } from './opened-case.ts'

/** One finding for each number that says otherwise than its bearer's birth date; none where the reader may not open both. */
export function doubtFindings(opened: OpenedCase): CaseFile['findings'] {
  const { state, context } = opened
  const { service, checks } = context
  if (!checks.doubts || state.final !== null) return []
  const questions = service.sections.flatMap((section) => section.questions)
  const numbers = questions.flatMap((question) => {
    const doubt = question.kind === 'identifier' && checks.doubts?.[question.scheme]
    return doubt ? [{ question, doubt }] : []
  })
  return subjectsOf(state.members).flatMap((subject) => {
    const answer = (id: string | undefined) => answerOf(opened, subject, id)
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

/** The question that asks for the birth of the applicant, or of a member who may have to sign. */
function birthOf({ bornFrom, coSignature }: Service, subject: Subject): string | undefined {
  if (subject === 'applicant') return bornFrom
  return coSignature?.who === 'each-adult-member' ? coSignature.birthDateFrom : undefined
}

function answerOf(opened: OpenedCase, subject: Subject, id: string | undefined): unknown {
  const { state, context } = opened
  const question = context.service.sections.flatMap(({ questions }) => questions).find((one) => one.id === id)
  const values = question && openTo(opened, state.facts[`${subject}/answers.${question.class}`])
  return id === undefined ? undefined : (values as Readonly<Record<string, unknown>> | undefined)?.[id]
}
