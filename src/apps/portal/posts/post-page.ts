// SPDX-License-Identifier: Apache-2.0
// One post: what its kind may do, where it stands, when it is open, whom it serves, and who says so.
import type { District, Network, Post, Region } from '#src/consular/posts/index.ts'
import { mayServe, statusOn } from '#src/consular/posts/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { isWithin, plainDateAt } from '#src/standards/calendar/index.ts'
import { countryName } from '#src/standards/places/index.ts'
import type { Markup } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import { trail } from '../html/trail.ts'
import type { Reader } from '../reader.ts'
import { countryMap } from './country-map.ts'
import { closingDays } from './openness.ts'
import type { PostPages } from './post-book.ts'
import { nameOf } from './post-book.ts'
import { presenceSection } from './presence.ts'
import { capability, capabilitySource, reachRows, row } from './reach-post.ts'
import { certaintyText, factSource, sourceText, spokenDate } from './source-line.ts'

export function postPage(reader: Reader, pages: PostPages, post: Post, services: readonly string[]): Markup {
  const { say, language } = reader
  const { network } = pages
  const today = plainDateAt(reader.now, post.timeZone)
  const status = statusOn(post, today)
  const rendered = services.filter((service) => mayServe(network, post.id, { service, on: today }))
  return html`${trail(reader, [['/posts', say('portal.posts.title')]])}
<div class="beside">
<div class="column">
<h1${hasLongWord(nameOf(reader, post)) ? SMALLER : ''}>${nameOf(reader, post)}</h1>
<p class="lead">${say(`posts.kind.${post.kind}`)} · ${countryName(post.country, language)}</p>
${status === 'open' ? '' : html`<p class="inset">${say(`posts.status.${status}`)}</p>`}
<dl class="facts">
${reachRows(reader, pages, post)}
${row(say('portal.post.may'), html`${capability(reader, network, post)}${capabilitySource(reader, network, post)}`)}
</dl>
${rendered.length > 0 ? servicesHere(reader, post, rendered) : ''}
</div>
<section class="side">
<h2>${say('portal.post.district')}</h2>
${countryMap(reader, network, post.country)}
${districts(reader, network, post, today)}
${presenceSection(reader, network, post, today)}
</section>
<div class="column">
${
  rendered.length > 0
    ? html`<h2 id="closing-days">${say('portal.post.closing-days')}</h2>
${closingDays(reader, pages, post)}`
    : ''
}
<h2>${say('portal.post.history')}</h2>
${history(reader, post)}
<h2>${say('portal.post.sources')}</h2>
<ul class="small">${post.sources.map((source) => html`<li>${sourceText(reader, source)}</li>`)}</ul>
${post.notes.length > 0 ? html`<ul class="small soft">${post.notes.map((note) => html`<li>${say(note)}</li>`)}</ul>` : ''}
</div>
</div>`
}

const SMALLER = html` class="long"`

/** A word that a telephone cannot show in one line at the full size of a heading. */
function hasLongWord(title: string): boolean {
  return title.split(/[\s-]/).some(({ length }) => length > 15)
}

function servicesHere(reader: Reader, post: Post, services: readonly string[]): Markup {
  return html`<h2>${reader.say('portal.post.apply-here')}</h2>
<ul class="things">${services.map(
    (id) => html`<li><a href="/${reader.language}/apply/${id}?post=${post.id}">${reader.say(`${id}.title`)}</a></li>`,
  )}</ul>`
}

function districts(reader: Reader, network: Network, post: Post, today: PlainDate): Markup {
  const { say, language } = reader
  const now = post.districts.filter(({ from = today, until }) => isWithin(today, until ? { from, until } : { from }))
  return html`${now.length === 0 ? html`<p class="unknown">${say('portal.post.no-district')}</p>` : ''}
${now.map(
  (district) => html`<p>${areasText(reader, network, district)}</p>
<p class="small">${certaintyText(reader, district.certainty, district.source)}${district.remark ? ` ${say(district.remark)}` : ''}</p>
${factSource(reader, district.source)}`,
)}
${
  post.accreditedTo.length === 0
    ? ''
    : html`<h3>${say('portal.post.also-covers')}</h3>
<ul>${post.accreditedTo.map(({ country, source }) => html`<li>${countryName(country, language)}${factSource(reader, source)}</li>`)}</ul>`
}`
}

function areasText(reader: Reader, network: Network, { areas }: District): string {
  const regions = new Map<string, Region>(network.regions.map((region) => [region.id, region]))
  const names = areas.map(({ country, region }) => {
    const found = region === undefined ? undefined : regions.get(region)
    return found
      ? nameOf(reader, found)
      : reader.say('portal.post.whole-country', { country: countryName(country, reader.language) })
  })
  return new Intl.ListFormat(reader.language, { type: 'conjunction' }).format(names)
}

function history(reader: Reader, post: Post): Markup {
  if (post.life.length === 0) return html`<p class="unknown">${reader.say('portal.post.no-history')}</p>`
  return html`<ul>${post.life.map(
    ({ event, on, source }) =>
      html`<li>${reader.say(`posts.life.${event}`)}: ${spokenDate(reader, on)}${factSource(reader, source)}</li>`,
  )}</ul>`
}
