// SPDX-License-Identifier: Apache-2.0
// The first page: three doors, a search line, the posts on a quiet map.
import type { Markup } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import type { Reader } from '../reader.ts'
import { searchLine } from './search-page.ts'

const DOORS = ['services', 'travel', 'check'] as const

export function homePage(reader: Reader, map: Markup): Markup {
  const { say, language } = reader
  return html`<h1>${say('portal.home.title')}</h1>
<p class="lead">${say('portal.home.lead')}</p>
<ul class="doors">${DOORS.map(
    (door) => html`<li><h2><a href="/${language}/${door}">${say(`portal.home.door.${door}`)}</a></h2>
<p>${say(`portal.home.door.${door}.what`)}</p></li>`,
  )}</ul>
${searchLine(reader)}
<h2>${say('portal.home.posts')}</h2>
<p class="buttons"><a class="button quiet" href="/${language}/which-post">${say('portal.home.which-post')}</a></p>
${map}
<p><a href="/${language}/posts">${say('portal.posts.all')}</a></p>
<p><a href="/${language}/resume">${say('portal.home.resume')}</a></p>
<p><a href="/${language}/account">${say('portal.home.account')}</a></p>`
}
