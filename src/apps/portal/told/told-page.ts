// SPDX-License-Identifier: Apache-2.0
// Pages that only tell: a title, paragraphs, and where to go from there.

import type { Principle } from '#src/consular/permissions/index.ts'
import type { Markup } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import { sourced } from '../html/said.ts'
import type { Reader } from '../reader.ts'

/** Each with its paragraphs and the pages that it leads to. */
const TOLD = {
  travel: { paragraphs: 3, leadsTo: ['which-post', 'services'] },
  accessibility: { paragraphs: 3, leadsTo: ['which-post'] },
  privacy: { paragraphs: 5, leadsTo: ['which-post'] },
} as const

export type Told = keyof typeof TOLD

export const toldPages = Object.keys(TOLD) as readonly Told[]

const LINK_TEXTS = {
  'which-post': 'portal.home.which-post',
  services: 'portal.nav.services',
} as const

export function toldPage(reader: Reader, told: Told): Markup {
  const { paragraphs, leadsTo } = TOLD[told]
  return html`<div class="column"><h1>${reader.say(`portal.${told}.title`)}</h1>
${Array.from({ length: paragraphs }, (_, place) => html`<p>${reader.say(`portal.${told}.${place + 1}`)}</p>`)}
<ul class="things">${leadsTo.map((path) => html`<li><a href="/${reader.language}/${path}">${reader.say(LINK_TEXTS[path])}</a></li>`)}</ul>
</div>`
}

/** What a post never does: the principle, how the program holds to it, and the provision or that none is recorded. */
export function neverSection(reader: Reader, principles: readonly Principle[]): Markup {
  return html`<div class="column"><h2>${reader.say('never.title')}</h2>
<ul>${principles.map(
    ({ says, heldBy, provision }) =>
      html`<li><p><strong>${reader.say(says)}</strong> ${reader.say(heldBy)} ${sourced(reader, provision, () => '')}</p></li>`,
  )}</ul></div>`
}
