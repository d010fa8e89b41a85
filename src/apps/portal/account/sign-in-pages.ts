// SPDX-License-Identifier: Apache-2.0
// Two short pages: the address, then the code that was sent to it.
import { errorSummary } from '../forms/error-summary.ts'
import type { Kept } from '../forms/kept-words.ts'
import { keptWords } from '../forms/kept-words.ts'
import type { Lost } from '../forms/lost-papers.ts'
import { lostFields, lostPapers } from '../forms/lost-papers.ts'
import type { Markup } from '../html/markup.ts'
import { attributes, html } from '../html/markup.ts'
import type { Reader } from '../reader.ts'

type Input = {
  readonly token: string
  readonly address: string
  readonly wrong: boolean
  readonly kept?: Kept | undefined
  readonly lost?: Lost | undefined
}

export function addressPage(reader: Reader, { token, address, wrong, kept, lost }: Input): Markup {
  const { say, language } = reader
  const fault = say('portal.account.address-wrong')
  return html`${errorSummary(reader, wrong ? [{ to: '#address', text: fault }] : [])}<div class="column">
<h1>${say('portal.account.sign-in.title')}</h1>
${keptWords(reader, kept)}${lostPapers(reader, lost)}
<p class="lead">${say('portal.account.sign-in.lead')}</p>
<form method="post" action="/${language}/account" novalidate><input type="hidden" name="csrf" value="${token}">${lostFields(lost)}
<div class="field${wrong ? ' wrong' : ''}"><label for="address">${say('portal.account.address')}</label>
${wrong ? html`<p class="fault" id="address-fault">${fault}</p>` : ''}
<input id="address" name="address" type="email" autocomplete="email" spellcheck="false" maxlength="200"${attributes({
    value: address || undefined,
    'aria-invalid': wrong ? 'true' : undefined,
    'aria-describedby': wrong ? 'address-fault' : undefined,
  })}></div>
<p class="buttons"><button class="button">${say('portal.account.send')}</button></p></form>
<p>${say('portal.account.not-needed')}</p>
<p><a href="/${language}/follow">${say('portal.follow.title')}</a></p></div>`
}

export function codePage(reader: Reader, { token, address, wrong, lost }: Input): Markup {
  const { say, language } = reader
  const fault = say('portal.account.code-wrong')
  return html`${errorSummary(reader, wrong ? [{ to: '#code', text: fault }] : [])}<div class="column">
<h1>${say('portal.account.code.title')}</h1>
<p class="lead">${say('portal.account.code.lead', { address })}</p>
<form method="post" action="/${language}/account/code" novalidate><input type="hidden" name="csrf" value="${token}">
<input type="hidden" name="address" value="${address}">${lostFields(lost)}
<div class="field${wrong ? ' wrong' : ''}"><label for="code">${say('portal.account.code')}</label>
${wrong ? html`<p class="fault" id="code-fault">${fault}</p>` : ''}
<input id="code" name="code" class="short" inputmode="numeric" autocomplete="one-time-code" maxlength="12"${attributes({
    'aria-invalid': wrong ? 'true' : undefined,
    'aria-describedby': wrong ? 'code-fault' : undefined,
  })}></div>
<p class="buttons"><button class="button">${say('portal.account.sign-in')}</button></p></form>
<p><a href="/${language}/account">${say('portal.account.again')}</a></p></div>`
}
