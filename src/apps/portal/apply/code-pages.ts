// SPDX-License-Identifier: Apache-2.0
// Pages with a code to keep: saved for later, resume, and the slip after sending.
import type { Post } from '#src/consular/posts/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { errorSummary } from '../forms/error-summary.ts'
import type { Lost } from '../forms/lost-papers.ts'
import { lostPapers } from '../forms/lost-papers.ts'
import type { Markup } from '../html/markup.ts'
import { attributes, html } from '../html/markup.ts'
import { paragraphs } from '../html/said.ts'
import type { PostPages } from '../posts/post-book.ts'
import { nameOf } from '../posts/post-book.ts'
import type { Reader } from '../reader.ts'
import type { Draft } from './draft.ts'
import { isOfAccount } from './draft.ts'
import { addressOf } from './frame.ts'
import { nextStep } from './to-show.ts'

export function savedPage(
  reader: Reader,
  input: { draft: Draft; code: string; until: PlainDate; goOn: string },
): Markup {
  const { say } = reader
  const { draft, code, until, goOn } = input
  return html`<div class="column"><h1>${say('portal.apply.saved.title')}</h1>
<p class="lead">${say('portal.apply.saved.lead', { until: reader.day(until) })}</p>
<div class="answer"><dl class="slip"><div><dt>${say('portal.apply.saved.code')}</dt><dd>${printed(code)}</dd></div></dl>
<p>${say('portal.apply.saved.keep')}</p></div>
<p class="buttons"><a class="button" href="${addressOf(reader, draft.service, goOn)}">${say('portal.apply.saved.go-on')}</a></p></div>`
}

export function resumePage(
  reader: Reader,
  input: { token: string; code: string; wrong: boolean; lost?: Lost | undefined },
): Markup {
  const { say, language } = reader
  const { wrong, code, token, lost } = input
  return html`${errorSummary(reader, wrong ? [{ to: '#code', text: say('portal.resume.wrong') }] : [])}
<div class="column"><h1>${say('portal.resume.title')}</h1>
${lostPapers(reader, lost)}
<form method="post" action="/${language}/resume" novalidate><input type="hidden" name="csrf" value="${token}">
<div class="field${wrong ? ' wrong' : ''}"><label for="code">${say('portal.apply.saved.code')}</label>
<p class="hint" id="code-hint">${say('portal.resume.hint')}</p>
${wrong ? html`<p class="fault" id="code-fault">${say('portal.resume.wrong')}</p>` : ''}
<input id="code" name="code" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="80" aria-describedby="code-hint${wrong ? ' code-fault' : ''}"${attributes({ value: code || undefined, 'aria-invalid': wrong ? 'true' : undefined })}></div>
<p class="buttons"><button class="button">${say('portal.resume.go')}</button></p></form></div>`
}

export function lodgedPage(
  reader: Reader,
  input: { draft: Draft; lodged: NonNullable<Draft['lodged']>; post: Post; pages: PostPages; token: string },
): Markup {
  const { say } = reader
  const { draft, lodged, post, pages, token } = input
  const service = draft.service
  return html`<div class="column"><h1>${say('portal.lodged.title')}</h1>
<p class="lead">${say('portal.lodged.lead', { service: say(`${service}.title`), post: nameOf(reader, post) })}</p>
<div class="answer"><dl class="slip"><div><dt>${say('portal.reference')}</dt><dd>${lodged.reference}</dd></div>
${lodged.slipCode === null ? '' : html`<div><dt>${say('portal.slip-code')}</dt><dd>${printed(lodged.slipCode)}</dd></div>`}</dl>
<p>${lodged.slipCode === null ? say('portal.lodged.behalf', { name: draft.behalf?.name ?? '' }) : html`<strong>${say('portal.lodged.keep')}</strong>`}</p></div>
${lodged.coSigners.length > 0 ? coSigners(reader, lodged) : ''}
${nextStep(reader, { pages, post, draft })}
<h2>${say('portal.service.next')}</h2>
${paragraphs(say(`${service}.next`))}
<div class="buttons">${follow(reader, { draft, lodged, token })}
<form method="post" action="${addressOf(reader, service, 'noted')}"><input type="hidden" name="csrf" value="${token}"><button class="link">${say('portal.lodged.noted')}</button></form></div></div>`
}

/** Into the case at once: reference and code go in the body, as if they had been typed on the page that asks for them. */
function follow(
  { say, language }: Reader,
  { draft, lodged, token }: { draft: Draft; lodged: NonNullable<Draft['lodged']>; token: string },
): Markup {
  if (isOfAccount(draft) || lodged.slipCode === null)
    return html`<a class="button" href="/${language}/account">${say('portal.lodged.follow')}</a>`
  return html`<form method="post" action="/${language}/follow"><input type="hidden" name="csrf" value="${token}">
<input type="hidden" name="reference" value="${lodged.reference}"><input type="hidden" name="code" value="${lodged.slipCode}">
<button class="button">${say('portal.lodged.follow')}</button></form>`
}

function coSigners(reader: Reader, { reference, coSigners: list }: NonNullable<Draft['lodged']>): Markup {
  const { say } = reader
  return html`<h2>${say('portal.lodged.co-signers')}</h2>
<p>${say('portal.lodged.co-signers.how', { reference })}</p>
<table class="table"><thead><tr><th scope="col">${say('portal.lodged.co-signers.who')}</th><th scope="col">${say('portal.lodged.co-signers.code')}</th></tr></thead>
<tbody>${list.map(
    ({ name, slipCode }) =>
      html`<tr><td>${name}</td><td class="number"><strong>${printed(slipCode)}</strong></td></tr>`,
  )}</tbody></table>`
}

/** In groups of four: read aloud and copied by hand without a slip. */
function printed(code: string): string {
  return code.replace(/([0-9A-Z]{4})(?=[0-9A-Z])/g, '$1-')
}
