// SPDX-License-Identifier: Apache-2.0
// One page of the form: one theme, as the service's questions say it.

import type { Said } from '#src/consular/catalogue/index.ts'
import type { FormField, FormPage } from '#src/consular/forms/index.ts'
import type { Network } from '#src/consular/posts/index.ts'
import { errorSummary } from '../forms/error-summary.ts'
import { anchorOf, renderField } from '../forms/field.ts'
import type { Sent } from '../forms/field-values.ts'
import { dateParts, readField } from '../forms/field-values.ts'
import type { Markup } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import { said } from '../html/said.ts'
import type { Reader } from '../reader.ts'
import { isAskable, optionsFor } from './choices.ts'
import type { Draft } from './draft.ts'
import { frame } from './frame.ts'
import type { Step } from './steps.ts'
import { subjectName } from './subject-name.ts'
import { takenOverLine } from './taken-over.ts'

export type FormPageInput = {
  readonly network: Network
  readonly draft: Draft
  /** The question that asks for the applicant's own name. */
  readonly nameFrom: string | undefined
  readonly steps: readonly Step[]
  readonly page: FormPage
  readonly token: string
  readonly problems: Readonly<Record<string, Said>>
}

export function formPage(reader: Reader, input: FormPageInput): Markup {
  const { page, draft, network, problems } = input
  const fields = askedFields(network, page, draft)
  const answers = draft.answers[page.subject] ?? {}
  const problemWith = (field: FormField) => plainer(field, answers[field.question], problems[field.name])
  return html`${errorSummary(
    reader,
    fields.flatMap((field) => {
      const problem = problemWith(field)
      return problem ? [{ to: `#${anchorOf(field, reader)}`, text: mistakeText(reader, field, problem) }] : []
    }),
  )}${frame(reader, {
    ...input,
    id: page.id,
    title: pageTitle(reader, page, draft),
    body: html`${takenOverLine(reader, input, fields)}<input type="hidden" name="asked" value="${fields.map(({ question }) => question).join(' ')}">
${fields.map((field) => {
  const problem = problemWith(field)
  return renderField(reader, {
    field,
    label: said(reader, field.label),
    hint: hintFor(reader, field),
    answer: answers[field.question],
    fault: problem && said(reader, problem),
    options: optionsFor(reader, network, field, draft.answers),
    own: page.subject === 'applicant',
    asksLatin: page.subject !== 'applicant' || field.question === input.nameFrom,
  })
})}`,
  })}`
}

export function askedFields(network: Network, page: FormPage, draft: Draft): readonly FormField[] {
  return page.fields.filter((field) => isAskable(network, field, draft.answers))
}

/** Of a date that was begun, the day that does not exist is not the trouble: what is missing is. */
function plainer(field: FormField, answer: unknown, problem: Said | undefined): Said | undefined {
  if (problem === undefined || field.kind !== 'date' || answer === undefined) return problem
  return Object.values(dateParts(answer)).includes('') ? { text: 'portal.form.date.unfinished' } : problem
}

/** What was sent of a page, by question; only what the page showed is read. */
export function readPage(page: FormPage, sent: Sent): Record<string, unknown> {
  const asked = typeof sent.asked === 'string' ? sent.asked.split(' ') : []
  const fields = page.fields.filter(({ question }) => asked.includes(question))
  return Object.fromEntries(fields.map((field) => [field.question, readField(field, sent)]))
}

export function pageTitle(reader: Reader, page: FormPage, draft: Draft): string {
  const title = said(reader, page.title)
  return page.subject === 'applicant' || page.subject.startsWith('co-signer')
    ? title
    : `${subjectName(reader, page.subject, draft)}: ${title}`
}

/** In the summary an error stands away from its field, so it names it. */
export function mistakeText(reader: Reader, field: FormField, problem: Said): string {
  const label = said(reader, field.label)
  const fault = said(reader, problem)
  // A sentence that begins with the name of the field has named it.
  if (fault.startsWith(label)) return fault
  return `${label}${label.endsWith('?') ? '' : '.'} ${fault}`
}

function hintFor(reader: Reader, { hint }: FormField): string | undefined {
  return reader.has(hint.text) ? said(reader, hint) : undefined
}
