// SPDX-License-Identifier: Apache-2.0
// What the applicant answered, folded away: it is theirs to look up, not what they came for.
import type { CaseFile } from '#src/consular/cases/index.ts'
import type { FormField } from '#src/consular/forms/index.ts'
import { answerText } from '../apply/answer-text.ts'
import type { Content, Markup } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import { said } from '../html/said.ts'
import type { Reader } from '../reader.ts'
import type { CaseInput } from './case-page.ts'
import { personName } from './papers-section.ts'

type Section = CaseFile['sections'][number]

export function answersSection(reader: Reader, input: CaseInput): Content {
  if (input.file.sections.length === 0) return ''
  const title = input.signer === undefined ? 'portal.case.answers' : 'portal.case.answers.all'
  return html`<details><summary>${reader.say(title)}</summary>${answersOf(reader, input)}</details>`
}

/** Whoever signs with the applicant is not “you” of the questions: they read them as an officer does. */
function asSecondPerson(reader: Reader): Reader {
  const wording = (key: string) => (reader.has(`${key}.officer`) ? `${key}.officer` : key)
  return { ...reader, say: (key, values) => reader.say(wording(key), values) }
}

/** The answers that this reader may read; that there are others is said once, not line by line. */
export function answersOf(toApplicant: Reader, input: CaseInput, heading: 'h2' | 'h3' = 'h3'): Markup {
  const reader = input.signer === undefined ? toApplicant : asSecondPerson(toApplicant)
  const all = input.file.sections.flatMap((section) => section.answers)
  return html`${input.file.sections.map((section) => sectionOf(reader, input, section, heading))}${
    all.some(isKeptBack) ? html`<p class="soft">${reader.say('portal.case.hidden.some')}</p>` : ''
  }`
}

function sectionOf(
  reader: Reader,
  { file, signer, kindOf, nameOfRegion, townFor }: CaseInput,
  section: Section,
  heading: 'h2' | 'h3',
): Content {
  const answers = section.answers.filter((answer) => !isKeptBack(answer))
  if (answers.length === 0) return ''
  const title = said(reader, section.said)
  const isOfMember = section.subject.startsWith('member-')
  const whole = isOfMember ? `${personName(reader, section.subject, { file, signer })}: ${title}` : title
  return html`${heading === 'h2' ? html`<h2>${whole}</h2>` : html`<h3>${whole}</h3>`}
<dl class="facts">${answers.map(
    (answer) =>
      html`<div><dt>${said(reader, answer.said)}</dt><dd>${
        answer.shown
          ? answerText(reader, answer.value, {
              kind: kindOf(answer.question) as FormField['kind'] | undefined,
              nameFor: (value) => optionName(reader, file, answer.question, value) ?? nameOfRegion(value),
              townFor,
            })
          : html`<span class="unknown">${reader.say('portal.case.hidden.erased')}</span>`
      }</dd></div>`,
  )}</dl>`
}

function isKeptBack(answer: Section['answers'][number]): boolean {
  return !answer.shown && answer.because === 'not-cleared'
}

function optionName(reader: Reader, { service }: CaseFile, question: string, value: string): string | undefined {
  const key = `${service.id}.option.${question}.${value}`
  return reader.has(key) ? reader.say(key) : undefined
}
