// SPDX-License-Identifier: Apache-2.0
// One walk over all questions, in order: whether each is asked, and what its answer is. Form and check both rest on it,
// so that nobody is asked one thing and judged by another. Conditions read cleaned answers of earlier questions only.
import type { Answers, Question, Said, Service, Subject } from '#src/consular/catalogue/index.ts'
import { holds, subjectsOf } from '#src/consular/catalogue/index.ts'
import { readAnswer } from './answer.ts'
import type { FormContext } from './answer-checks.ts'
import { isUnanswered } from './text-answer.ts'

export type AskedQuestion = {
  readonly question: Question
  readonly isAsked: boolean
  readonly problem?: Said
}

export type AskedPage = {
  readonly section: Service['sections'][number]
  readonly subject: Subject
  readonly questions: readonly AskedQuestion[]
}

type Cleaned = Record<Subject, Record<string, unknown>>

export function askAll(
  service: Service,
  answers: Answers,
  context: FormContext,
): { readonly pages: readonly AskedPage[]; readonly cleaned: Answers; readonly members: number } {
  const members = Math.min(context.members ?? Math.max(membersIn(answers), service.members.min), service.members.max)
  const people = subjectsOf(members)
  const cleaned: Cleaned = Object.fromEntries(people.map((subject) => [subject, {}]))
  const pages: AskedPage[] = []
  for (const section of service.sections) {
    for (const subject of section.repeats ? people.slice(1) : people.slice(0, 1)) {
      const given = { answers: cleaned, subject, today: context.ruledOn ?? context.today, members }
      const isOpen = section.when === undefined || holds(section.when, given)
      const questions = section.questions.map((question): AskedQuestion => {
        if (!isOpen || (question.when !== undefined && !holds(question.when, given)))
          return { question, isAsked: false }
        const problem = take(question, answerIn(answers, subject, question.id), cleaned, { ...context, subject })
        return problem ? { question, isAsked: true, problem } : { question, isAsked: true }
      })
      pages.push({ section, subject, questions })
    }
  }
  return { pages, cleaned, members }
}

/** Keeps a good answer; says what is wrong with another. */
function take(
  question: Question,
  answer: unknown,
  cleaned: Cleaned,
  context: FormContext & { readonly subject: Subject },
): Said | undefined {
  if (isUnanswered(answer)) return question.required ? { text: 'form.required' } : undefined
  const mine = cleaned[context.subject] ?? {}
  const read = readAnswer(question, answer, { ...context, earlier: { ...cleaned.applicant, ...mine } })
  if (!read.ok) return read.refusal
  mine[question.id] = read.value
  return undefined
}

/** Own values only: a name such as `__proto__` or `constructor` is nobody's answer. */
function answerIn(answers: Answers, subject: Subject, question: string): unknown {
  const given: unknown = Object.hasOwn(answers, subject) ? answers[subject] : undefined
  if (typeof given !== 'object' || given === null || !Object.hasOwn(given, question)) return undefined
  return (given as Record<string, unknown>)[question]
}

/** How many members the answers speak of: the highest number, so that a gap is seen as missing answers. */
export function membersIn(answers: Answers): number {
  let most = 0
  for (const subject of Object.keys(answers)) {
    const number = /^member-([1-9]\d{0,2})$/.exec(subject)?.[1]
    if (number !== undefined) most = Math.max(most, Number(number))
  }
  return most
}
