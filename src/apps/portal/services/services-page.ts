// SPDX-License-Identifier: Apache-2.0
import type { Service } from '#src/consular/catalogue/index.ts'
import type { Markup } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import type { Reader } from '../reader.ts'

export function servicesPage(reader: Reader, services: readonly Service[]): Markup {
  const { say, language } = reader
  return html`<div class="column">
<h1>${say('portal.services.title')}</h1>
${
  services.length === 0
    ? html`<p class="lead">${say('portal.services.none')}</p>
<p><a href="/${language}/which-post">${say('portal.home.which-post')}</a></p>`
    : html`<p class="lead">${say('portal.services.lead')}</p>
<ul class="things">${services.map(
        ({ id }) => html`<li><h2><a href="/${language}/services/${id}">${say(`${id}.title`)}</a></h2>
<p>${say(`${id}.summary`)}</p></li>`,
      )}</ul>`
}
</div>`
}
