// SPDX-License-Identifier: Apache-2.0
// On top of a page with errors: each one, and a link to the field. It takes the focus when the page opens.
import type { Content } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import type { Reader } from '../reader.ts'

/** `to` is where it can be put right: an anchor on this page, or another page. */
export type Mistake = { readonly to?: string; readonly text: string }

export function errorSummary(reader: Reader, mistakes: readonly Mistake[]): Content {
  if (mistakes.length === 0) return ''
  return html`<div class="errors" role="alert" aria-labelledby="errors-title" tabindex="-1" autofocus>
<h2 id="errors-title">${reader.say('portal.form.errors')}</h2>
<ul>${mistakes.map(({ to, text }) => html`<li>${to ? html`<a href="${to}">${text}</a>` : text}</li>`)}</ul>
</div>`
}
