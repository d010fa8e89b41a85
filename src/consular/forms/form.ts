// SPDX-License-Identifier: Apache-2.0
import type { Answers, Question, Said, Service, Subject } from '#src/consular/catalogue/index.ts'
import { longestAnswer } from './answer.ts'
import type { FormContext } from './answer-checks.ts'
import { askAll } from './ask-all.ts'

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
export function formOf(service: Service, answers: Answers, context: FormContext): readonly FormPage[] {
  return askAll(service, answers, context).pages.map(({ section, subject, questions }) => ({
    id: `${subject}/${section.id}`,
    section: section.id,
    subject,
    title: { text: `${service.id}.section.${section.id}` },
    visible: questions.some(({ isAsked }) => isAsked),
    fields: questions.map(({ question, isAsked }) => fieldOf(service, subject, question, isAsked)),
  }))
}

function fieldOf(service: Service, subject: Subject, question: Question, visible: boolean): FormField {
  const { id, kind, required } = question
  const label = { text: `${service.id}.question.${id}` }
  const hint = { text: `${service.id}.question.${id}.hint` }
  return {
    name: `${subject}/${id}`,
    question: id,
    kind,
    required,
    visible,
    label,
    hint,
    ...limitsOf(service, question),
  }
}

/** What a field of this kind needs besides its label. */
function limitsOf(service: Service, question: Question): Partial<FormField> {
  switch (question.kind) {
    case 'text':
    case 'long-text':
      return { maxLength: longestAnswer(question) }
    case 'choice':
    case 'choices':
      return {
        options: question.options.map((value) => ({
          value,
          label: { text: `${service.id}.option.${question.id}.${value}` },
        })),
      }
    case 'date':
      return defined({ past: question.past, future: question.future })
    case 'whole-number':
      return defined({ min: question.min, max: question.max })
    case 'region':
      return { countryFrom: question.countryFrom }
    case 'identifier':
      return { scheme: question.scheme }
    default:
      return {}
  }
}

function defined(fields: { [K in keyof FormField]?: FormField[K] | undefined }): Partial<FormField> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
