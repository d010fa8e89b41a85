// SPDX-License-Identifier: Apache-2.0
import type { Answers, Said, Service } from '#src/consular/catalogue/index.ts'
import { subjectsOf } from '#src/consular/catalogue/index.ts'
import type { CheckedAnswers, FormContext } from './answer-checks.ts'
import { askAll, membersIn } from './ask-all.ts'

/** A stranger may send any number of names; the first few show what is wrong. */
const MOST_UNKNOWN = 20

/** The one check on the server: conditions again, types, lengths, schemes; drops what is not asked. */
export function checkAnswers(service: Service, answers: Answers, context: FormContext): CheckedAnswers {
  const { pages, cleaned, members } = askAll(service, answers, context)
  const problems = unknownNames(service, answers, members)
  for (const { subject, questions } of pages)
    for (const { question, problem } of questions) if (problem) problems[`${subject}/${question.id}`] = problem
  return { answers: cleaned, problems }
}

/** People and questions that the service does not know. */
function unknownNames(service: Service, answers: Answers, members: number): Record<string, Said> {
  const { max } = service.members
  if (membersIn(answers) > max) return { 'applicant/members': { text: 'form.too-many-people', details: { most: max } } }
  const people = subjectsOf(members)
  const own = questionsOf(service, false)
  const repeated = questionsOf(service, true)
  const strange = Object.entries(answers as Record<string, unknown>).flatMap(([subject, given]): [string, Said][] => {
    if (!people.includes(subject)) return [[`${subject}/`, { text: 'form.unknown-person' }]]
    if (typeof given !== 'object' || given === null || Array.isArray(given))
      return [[`${subject}/`, { text: 'form.not-answers' }]]
    const asked = subject === 'applicant' ? own : repeated
    return Object.keys(given)
      .filter((question) => !asked.has(question))
      .map((question) => [`${subject}/${question}`, { text: 'form.unknown-question' }])
  })
  return Object.fromEntries(strange.slice(0, MOST_UNKNOWN))
}

const asked = new WeakMap<Service, readonly [own: ReadonlySet<string>, repeated: ReadonlySet<string>]>()

function questionsOf(service: Service, isRepeated: boolean): ReadonlySet<string> {
  const known = asked.get(service) ?? [idsOf(service, false), idsOf(service, true)]
  asked.set(service, known)
  return isRepeated ? known[1] : known[0]
}

function idsOf({ sections }: Service, isRepeated: boolean): ReadonlySet<string> {
  return new Set(
    sections
      .filter(({ repeats }) => (repeats !== undefined) === isRepeated)
      .flatMap(({ questions }) => questions.map(({ id }) => id)),
  )
}
