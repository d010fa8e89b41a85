// SPDX-License-Identifier: Apache-2.0
import type { Answers, Question, Said, Service, Subject } from '#src/consular/catalogue/index.ts'
import type { FormContext } from './answer-checks.ts'

/** One question as a form shows it. `name` is `subject/question`; the texts are keys of the service's own texts. */
export type FormField = {
  readonly name: string
  readonly question: string
  readonly kind: Question['kind']
  readonly required: boolean
  /** False while its condition does not hold: then it is not asked, and an answer to it is dropped. */
  readonly visible: boolean
  readonly label: Said
  /** Present in the texts or not: ask `has` before saying it. */
  readonly hint: Said
  readonly options?: readonly { readonly value: string; readonly label: Said }[]
  readonly maxLength?: number
  readonly min?: number
  readonly max?: number
  readonly past?: boolean
  readonly future?: boolean
  /** For a region: the field that answers the country. */
  readonly countryFrom?: string
  readonly scheme?: string
}

/** One page of the form for one person of the case. */
export type FormPage = {
  /** `subject/section`. */
  readonly id: string
  readonly section: string
  readonly subject: Subject
  readonly title: Said
  /** False while its condition does not hold, or nothing on it is asked. */
  readonly visible: boolean
  readonly fields: readonly FormField[]
}

/** The pages of a service for the answers given so far: what portal and desk render. */
export function formOf(_service: Service, _answers: Answers, _context: FormContext): readonly FormPage[] {
  return []
}
