// SPDX-License-Identifier: Apache-2.0
// The way to one's case: reference and slip code, sent in the body, so that nothing of it stands in an address.
import { errorSummary } from '../forms/error-summary.ts'
import type { Kept } from '../forms/kept-words.ts'
import { keptWords } from '../forms/kept-words.ts'
import type { Lost } from '../forms/lost-papers.ts'
import { lostFields, lostPapers } from '../forms/lost-papers.ts'
import type { Markup } from '../html/markup.ts'
import { attributes, html } from '../html/markup.ts'
import type { Reader } from '../reader.ts'

export type EnterInput = {
  readonly token: string
  readonly reference: string
  readonly wrong: boolean
  readonly kept?: Kept | undefined
  readonly lost?: Lost | undefined
}

export function enterPage(reader: Reader, input: EnterInput): Markup {
  const { say, language } = reader
  const { token, reference, wrong, kept, lost } = input
  const fault = wrong ? html`<p class="fault" id="slip-fault">${say('portal.follow.wrong')}</p>` : ''
  const marks = attributes({ 'aria-invalid': wrong ? 'true' : undefined })
  return html`${errorSummary(reader, wrong ? [{ to: '#reference', text: say('portal.follow.wrong') }] : [])}
<div class="column"><h1>${say('portal.follow.title')}</h1>
${keptWords(reader, kept)}${lostPapers(reader, lost)}
<p class="lead">${say('portal.follow.lead')}</p>
<form method="post" action="/${language}/follow" novalidate><input type="hidden" name="csrf" value="${token}">${lostFields(lost)}
<div class="field${wrong ? ' wrong' : ''}"><label for="reference">${say('portal.reference')}</label>
<p class="hint" id="reference-hint">${say('portal.follow.reference-hint')}</p>${fault}
<input id="reference" name="reference" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="40" aria-describedby="reference-hint${wrong ? ' slip-fault' : ''}"${attributes({ value: reference || undefined })}${marks}></div>
<div class="field${wrong ? ' wrong' : ''}"><label for="code">${say('portal.slip-code')}</label>
<p class="hint" id="code-hint">${say('portal.follow.code-hint')}</p>
<input id="code" name="code" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="80" aria-describedby="code-hint${wrong ? ' slip-fault' : ''}"${marks}></div>
<p class="buttons"><button class="button">${say('portal.follow.open')}</button></p></form>
<p><a href="/${language}/account">${say('portal.follow.account')}</a></p>
<p><a href="/${language}/resume">${say('portal.home.resume')}</a></p></div>`
}
