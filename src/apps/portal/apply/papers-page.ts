// SPDX-License-Identifier: Apache-2.0
// What to bring and what to upload, on which ground; each file with its state. Several files go in one sending.
import type { Said, Service } from '#src/consular/catalogue/index.ts'
import { errorSummary } from '../forms/error-summary.ts'
import { idOf } from '../forms/field.ts'
import type { Content, Markup } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import { law, said } from '../html/said.ts'
import type { Reader } from '../reader.ts'
import type { Draft, DraftFile } from './draft.ts'
import { frame } from './frame.ts'
import type { Paper, Step } from './steps.ts'
import { subjectName } from './subject-name.ts'

export type PapersInput = {
  readonly service: Service
  readonly draft: Draft
  readonly steps: readonly Step[]
  readonly papers: readonly Paper[]
  readonly token: string
  readonly megabytes: number
  readonly mistakes: readonly { readonly paper: string; readonly said: Said }[]
}

/** Accepted by the examination of files: kept here only so that the browser's file dialog offers these first. */
export const ACCEPTED = 'image/jpeg,image/png,application/pdf'

export function papersPage(reader: Reader, input: PapersInput): Markup {
  const { say } = reader
  const toBring = input.papers.filter(({ evidence }) => evidence.by !== 'uploaded')
  const toUpload = input.papers.filter(({ evidence }) => evidence.by === 'uploaded')
  return html`${errorSummary(
    reader,
    input.mistakes.map(({ paper, said: text }) => ({ to: `#${idOf(paper)}`, text: said(reader, text) })),
  )}${frame(reader, {
    ...input,
    id: 'papers',
    title: say('portal.apply.papers.title'),
    upload: true,
    body: html`${
      toBring.length > 0
        ? html`<h2>${say('portal.apply.papers.bring')}</h2><ul class="checklist">${toBring.map((paper) => bringing(reader, input, paper))}</ul>`
        : ''
    }
${
  toUpload.length > 0
    ? html`<h2>${say('portal.apply.papers.upload')}</h2>
<p>${say('portal.apply.papers.how', { megabytes: input.megabytes })}</p>
${toUpload.map((paper) => uploading(reader, input, paper))}
<p class="buttons"><button class="button quiet" name="go" value="upload">${say('portal.apply.papers.send')}</button></p>`
    : ''
}`,
  })}`
}

function bringing(reader: Reader, input: PapersInput, paper: Paper): Markup {
  const why = paperWhy(reader, input, paper)
  return html`<li>${paperHead(reader, input, paper)}${why ? '' : html`<p class="hint">${reader.say(`portal.service.need.${paper.evidence.by}`)}</p>`}</li>`
}

function uploading(reader: Reader, input: PapersInput, paper: Paper): Markup {
  const { evidence, subject } = paper
  const name = `${subject}/${evidence.id}`
  const id = idOf(name)
  const mistake = input.mistakes.find((one) => one.paper === name)
  const files = input.draft.files.filter((file) => file.evidence === evidence.id && file.subject === subject)
  return html`<div class="field${mistake ? ' wrong' : ''}"><label for="${id}">${paperTitle(reader, input, paper)}</label>
<div id="${id}-hint" class="hint">${paperWhy(reader, input, paper)}${evidence.by === 'uploaded' ? law(reader, evidence.ground) : ''}</div>
${mistake ? html`<p class="fault" id="${id}-fault">${said(reader, mistake.said)}</p>` : ''}
${files.map((file) => fileLine(reader, file))}
<input type="file" id="${id}" name="${name}" accept="${ACCEPTED}" aria-describedby="${id}-hint${mistake ? ` ${id}-fault` : ''}"></div>`
}

function fileLine(reader: Reader, { file, name, state }: DraftFile): Markup {
  const { say } = reader
  return html`<p><span class="state ${state === 'clean' ? 'kept' : 'waiting'}">${say(`portal.file.${state}`)}</span> ${name}
<button class="link" name="go" value="remove ${file}">${say('portal.apply.papers.remove')}<span class="hidden"> ${name}</span></button></p>`
}

function paperHead(reader: Reader, input: PapersInput, paper: Paper): Content {
  return html`<strong>${paperTitle(reader, input, paper)}</strong> ${paperWhy(reader, input, paper)}`
}

function paperTitle(reader: Reader, { service, draft }: PapersInput, { evidence, subject }: Paper): Content {
  const title = reader.say(`${service.id}.evidence.${evidence.id}`)
  const optional = evidence.required ? '' : html` <span class="optional">(${reader.say('portal.form.optional')})</span>`
  return html`${subject === 'applicant' ? '' : `${subjectName(reader, subject, draft)}: `}${title}${optional}`
}

function paperWhy(reader: Reader, { service }: PapersInput, { evidence }: Paper): Content {
  const key = `${service.id}.evidence.${evidence.id}.why`
  return reader.has(key) ? html`<p>${reader.say(key)}</p>` : ''
}
