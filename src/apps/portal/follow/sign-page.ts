// SPDX-License-Identifier: Apache-2.0
// A second person reads what they are to sign, and signs or declines.
import { errorSummary } from '../forms/error-summary.ts'
import type { Markup } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import { said } from '../html/said.ts'
import type { Reader } from '../reader.ts'
import { answersOf } from './answers-section.ts'
import type { CaseInput } from './case-page.ts'

export function signPage(reader: Reader, input: CaseInput & { readonly signer: string }): Markup {
  const { say, language } = reader
  const { file, at, token, commandId, postName, signer } = input
  return html`${errorSummary(reader, input.mistakes)}<div class="column">
<p class="trail"><a href="/${language}${at}">${say('portal.case.back')}</a></p>
<p class="progress number">${file.reference}</p>
<h1>${say('portal.sign.title')}</h1>
<div class="letter"><p>${say('portal.apply.review.to')} <strong>${postName}</strong></p>
${file.person.name ? html`<p>${say('portal.sign.by', { name: file.person.name })}</p>` : ''}
<p>${say('portal.apply.review.ask', { service: said(reader, file.service.said) })}</p>
${answersOf(reader, input, 'h2')}</div>
<p>${say('portal.sign.declare')}</p>
<form method="post" action="/${language}${at}/sign" novalidate><input type="hidden" name="csrf" value="${token}">
<input type="hidden" name="command" value="${commandId}"><input type="hidden" name="signer" value="${signer}">
<input type="hidden" name="expectedSequence" value="${file.sequence}">
<div class="buttons"><button class="button" name="go" value="co-sign">${say('portal.sign.sign')}</button>
<button class="button quiet" name="go" value="decline-co-signature">${say('portal.sign.decline')}</button></div></form></div>`
}
