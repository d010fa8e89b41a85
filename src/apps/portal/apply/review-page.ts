// SPDX-License-Identifier: Apache-2.0
// The whole application as a letter: to whom, what is asked, every answer with a way to change it.
import type { Said, Service } from '#src/consular/catalogue/index.ts'
import type { FormPage } from '#src/consular/forms/index.ts'
import type { Network, Post } from '#src/consular/posts/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import type { Mistake } from '../forms/error-summary.ts'
import { errorSummary } from '../forms/error-summary.ts'
import { anchorOf } from '../forms/field.ts'
import type { Markup } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import { paragraphs, said } from '../html/said.ts'
import { nameOf } from '../posts/post-book.ts'
import type { Reader } from '../reader.ts'
import { answerText } from './answer-text.ts'
import { optionsFor } from './choices.ts'
import type { Draft } from './draft.ts'
import { askedFields, mistakeText, pageTitle } from './form-page.ts'
import { addressOf, behalfLine, frame } from './frame.ts'
import type { Paper, Step } from './steps.ts'
import { subjectName } from './subject-name.ts'

export type ReviewInput = {
  readonly network: Network
  readonly service: Service
  readonly post: Post
  readonly draft: Draft
  readonly steps: readonly Step[]
  readonly papers: readonly Paper[]
  readonly token: string
  readonly problems: Readonly<Record<string, Said>>
  readonly townFor: (typed: unknown) => string | undefined
  /** The recorded districts give the applicant's place to another post. */
  readonly isOutside: boolean
  /** What the engine answered to sending, when it refused. */
  readonly refused?: Said
}

export function reviewPage(reader: Reader, input: ReviewInput): Markup {
  const { say } = reader
  const { post, service, steps, refused } = input
  const pages = steps.flatMap((step) => (step.kind === 'page' ? [step.page] : []))
  const mistakes = pages.flatMap((page) => mistakesOn(reader, page, input))
  const isReady = mistakes.length === 0
  return html`${errorSummary(reader, [...(refused ? [{ text: said(reader, refused) }] : []), ...mistakes])}${frame(
    reader,
    {
      ...input,
      id: 'review',
      title: say('portal.apply.review.title'),
      bare: !isReady,
      next: say('portal.apply.send'),
      body: html`${input.isOutside ? elsewhere(reader, input) : ''}<div class="letter">
<p>${say('portal.apply.review.to')} <strong>${nameOf(reader, post)}</strong></p>
<p><time datetime="${plainDateAt(reader.now, post.timeZone)}">${reader.day(plainDateAt(reader.now, post.timeZone))}</time></p>
<p>${say('portal.apply.review.ask', { service: say(`${service.id}.title`) })}</p>
${input.draft.behalf ? html`<p><strong>${behalfLine(reader, input.draft.behalf, 'portal.behalf.letter')}</strong></p>` : ''}
${pages.map((page) => section(reader, input, page))}
${papers(reader, input)}
</div>
${paragraphs(say('portal.apply.review.declare'))}`,
    },
  )}`
}

/** Said before it is sent, not found out at the post; it may still be sent. */
function elsewhere(reader: Reader, { post, service }: ReviewInput): Markup {
  const { say, language } = reader
  return html`<div class="inset"><p>${say('portal.apply.review.outside', { post: nameOf(reader, post) })}</p>
<p><a href="/${language}/which-post?service=${service.id}">${say('portal.home.which-post')}</a></p></div>`
}

function section(reader: Reader, { network, draft, problems, townFor }: ReviewInput, page: FormPage): Markup {
  const answers = draft.answers[page.subject] ?? {}
  const title = pageTitle(reader, page, draft)
  return html`<h2>${title} ${change(reader, draft, page.id, title)}</h2>
<dl class="facts">${askedFields(network, page, draft).map((field) => {
    const options = optionsFor(reader, network, field, draft.answers)
    const nameFor = (value: string) => options.find((option) => option.value === value)?.name
    const problem = problems[field.name]
    return html`<div><dt>${said(reader, field.label)}</dt><dd>${
      problem ? html`<p class="fault">${said(reader, problem)}</p>` : ''
    }${answerText(reader, answers[field.question], { kind: field.kind, nameFor, townFor })}</dd></div>`
  })}</dl>`
}

function papers(reader: Reader, input: ReviewInput): Markup {
  const { draft, service } = input
  if (input.papers.length === 0) return html``
  const title = reader.say('portal.apply.papers.title')
  return html`<h2>${title} ${change(reader, draft, 'papers', title)}</h2>
<dl class="facts">${input.papers.map(({ evidence, subject }) => {
    const files = draft.files.filter((file) => file.evidence === evidence.id && file.subject === subject)
    return html`<div><dt>${reader.say(`${service.id}.evidence.${evidence.id}`)}${
      subject === 'applicant' ? '' : html`<br><span class="soft">${subjectName(reader, subject, draft)}</span>`
    }</dt><dd>${
      files.length > 0
        ? files.map(({ name }) => html`<p>${name}</p>`)
        : reader.say(`portal.apply.papers.stands.${evidence.by}`)
    }</dd></div>`
  })}</dl>`
}

function change(reader: Reader, draft: Draft, step: string, title: string): Markup {
  return html`<a href="${addressOf(reader, draft.service, step)}">${reader.say('portal.apply.change')}<span class="hidden"> – ${title}</span></a>`
}

function mistakesOn(reader: Reader, page: FormPage, { problems, draft }: ReviewInput): Mistake[] {
  return page.fields.flatMap((field) => {
    const problem = problems[field.name]
    if (!problem) return []
    const to = `${addressOf(reader, draft.service, page.id)}#${anchorOf(field, reader)}`
    return [{ to, text: mistakeText(reader, field, problem) }]
  })
}
