// SPDX-License-Identifier: Apache-2.0
import type { ActionView, CaseFile } from '#src/consular/cases/index.ts'
import type { PersonName } from '#src/standards/names/index.ts'
import { displayName } from '#src/standards/names/index.ts'
import type { Spoken } from '../api/spoken.ts'

type Said = Spoken<CaseFile>
type Page = Said['sections'][number]

/** A case file as the API says it: every text, and every answer that is shown, in the officer's language. */
export type OpenCase = Omit<Said, 'sections'> & {
  readonly sections: readonly (Omit<Page, 'answers'> & {
    readonly answers: readonly (Page['answers'][number] & { readonly told?: string })[]
  })[]
}
export type OfferedAction = Spoken<ActionView>

/** The action of this kind, if this officer may do it now. */
export const offered = (file: OpenCase, kind: string): OfferedAction | undefined =>
  file.actions.find((action) => action.do === kind)

/** The people of a case, the applicant first. */
export const subjectsIn = (file: OpenCase): readonly string[] => [
  ...new Set([
    'applicant',
    ...file.sections.map((section) => section.subject),
    ...file.coSigners.map((one) => one.signer),
  ]),
]

/** The name of a person of the case as they answered it, where this officer may read it. */
export function nameAnswerIn(file: OpenCase, subject: string): PersonName | undefined {
  for (const answer of answersOf(file, subject)) if (answer.shown && isName(answer.value)) return answer.value
  return undefined
}

/** The day asked for on the page with the name, which is that of birth where a service asks one there; only a suggestion. */
export function birthIn(file: OpenCase, subject: string): string | undefined {
  const page = file.sections.find(
    (section) => section.subject === subject && section.answers.some((answer) => answer.shown && isName(answer.value)),
  )
  const found = page?.answers.find(({ kind }) => kind === 'date')
  return found?.shown && typeof found.value === 'string' ? found.value : undefined
}

const answersOf = (file: OpenCase, subject: string) =>
  file.sections.filter((section) => section.subject === subject).flatMap(({ answers }) => answers)

/** The name of a person of the case, where this officer may read it. */
export function nameIn(file: OpenCase, subject: string): string | undefined {
  if (subject === 'applicant') return file.person.name || undefined
  const name = nameAnswerIn(file, subject)
  return name && displayName(name)
}

export const isName = (value: unknown): value is PersonName =>
  typeof value === 'object' && value !== null && 'given' in value
