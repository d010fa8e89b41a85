// SPDX-License-Identifier: Apache-2.0
// Before an account goes its holder reads what goes and what stays, and says that they want it.
import { errorSummary } from '../forms/error-summary.ts'
import type { Markup } from '../html/markup.ts'
import { attributes, html } from '../html/markup.ts'
import type { Reader } from '../reader.ts'

export function deletePage(
  { say, language, ...reader }: Reader,
  { token, wrong }: { readonly token: string; readonly wrong: boolean },
): Markup {
  const fault = say('portal.account.delete.unsure')
  const marks = attributes({
    'aria-invalid': wrong ? 'true' : undefined,
    'aria-describedby': wrong ? 'sure-fault' : undefined,
  })
  return html`${errorSummary({ say, language, ...reader }, wrong ? [{ to: '#sure', text: fault }] : [])}<div class="column">
<h1>${say('portal.account.delete')}</h1>
<p class="lead">${say('portal.account.delete.lead')}</p>
<p>${say('portal.account.delete.cases')}</p>
<form method="post" action="/${language}/account/delete" novalidate><input type="hidden" name="csrf" value="${token}">
<div class="field${wrong ? ' wrong' : ''}">${wrong ? html`<p class="fault" id="sure-fault">${fault}</p>` : ''}
<div class="choice"><input id="sure" name="sure" type="checkbox" value="yes"${marks}><label for="sure">${say('portal.account.delete.sure')}</label></div></div>
<p class="buttons"><button class="button">${say('portal.account.delete')}</button></p></form>
<p><a href="/${language}/account">${say('portal.account.delete.back')}</a></p></div>`
}

export function deletedPage({ say, language }: Reader): Markup {
  return html`<div class="column"><h1>${say('portal.account.deleted')}</h1>
<p class="lead">${say('portal.account.deleted.lead')}</p>
<p><a href="/${language}/follow">${say('portal.follow.title')}</a></p></div>`
}
