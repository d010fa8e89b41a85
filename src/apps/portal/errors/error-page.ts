// SPDX-License-Identifier: Apache-2.0
// One clear sentence and what to do, in the reader's language.

import { searchLine } from '../home/search-page.ts'
import type { Markup } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import type { Reader } from '../reader.ts'
import type { Sent } from './sent-too-often.ts'
import { sentTooOften } from './sent-too-often.ts'

export type Fault =
  | { readonly fault: '400' | '403' | '404' | '409' | '503' | 'form' }
  | { readonly fault: '413'; readonly megabytes: number }
  | { readonly fault: '429'; readonly minutes: number; readonly sent?: Sent | undefined }
  | { readonly fault: '500'; readonly number: string }

export function errorTitle(reader: Reader, { fault }: Fault): string {
  return reader.say(`portal.error.${fault}.title`)
}

export function errorPage(reader: Reader, fault: Fault): Markup {
  const { say, language } = reader
  return html`<div class="column">
<h1>${errorTitle(reader, fault)}</h1>
<p class="lead">${say(`portal.error.${fault.fault}.do`, detailsOf(fault))}</p>
${fault.fault === '404' ? searchLine(reader) : ''}${fault.fault === '429' && fault.sent ? sentTooOften(reader, fault.sent) : ''}
<ul class="things"><li><a href="/${language}">${say('portal.error.home')}</a></li>
<li><a href="/${language}/services">${say('portal.services.title')}</a></li>
<li><a href="/${language}/which-post">${say('portal.error.which-post')}</a></li>
<li><a href="/${language}/follow">${say('portal.nav.follow')}</a></li></ul>
</div>`
}

function detailsOf(fault: Fault): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(fault).filter(([name, detail]) => name !== 'fault' && typeof detail !== 'object'),
  ) as Record<string, string | number>
}
