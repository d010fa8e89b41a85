// SPDX-License-Identifier: Apache-2.0
// What an officer changed in the answers of a case, and the command that says so.
import type { OpenCase } from '../case/open-case.ts'
import type { Answers } from '../window/window.ts'

/** The answers that this officer may read, as the form takes them. */
export function answersIn(file: OpenCase): Answers {
  const answers: Record<string, Record<string, unknown>> = { applicant: {} }
  for (const { answers: page } of file.sections)
    for (const answer of page)
      if (answer.shown && answer.value !== undefined && answer.value !== null)
        answers[answer.subject] = { ...answers[answer.subject], [answer.question]: answer.value }
  return answers
}

/** Answers that exist and are not open to this officer, as `subject/question`. */
export const closedIn = (file: OpenCase): ReadonlySet<string> =>
  new Set(
    file.sections.flatMap(({ answers }) =>
      answers.filter(({ shown }) => !shown).map(({ subject, question }) => `${subject}/${question}`),
    ),
  )

/** How many people besides the applicant the case has. */
export const membersIn = (file: OpenCase): number =>
  new Set(file.sections.map(({ subject }) => subject).filter((subject) => subject.startsWith('member-'))).size

export type Change = { readonly name: string; readonly before: unknown; readonly after: unknown }

/** Each answer that differs; one taken back has no `after`. */
export function changesIn(before: Answers, after: Answers): readonly Change[] {
  const names = [...new Set([before, after].flatMap(namesIn))]
  return names
    .map((name) => ({ name, before: at(before, name), after: at(after, name) }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after))
}

/** The changed answers alone, as the command takes them: `null` takes an answer back. */
export function correctionOf(changes: readonly Change[]): Record<string, Record<string, unknown>> {
  const answers: Record<string, Record<string, unknown>> = {}
  for (const { name, after } of changes) {
    const [subject = '', question = ''] = name.split('/')
    answers[subject] = { ...answers[subject], [question]: after ?? null }
  }
  return answers
}

const namesIn = (answers: Answers) =>
  Object.entries(answers).flatMap(([subject, given]) => Object.keys(given).map((question) => `${subject}/${question}`))

function at(answers: Answers, name: string): unknown {
  const [subject = '', question = ''] = name.split('/')
  return answers[subject]?.[question]
}
