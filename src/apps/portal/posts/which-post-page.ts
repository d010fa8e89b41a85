// SPDX-License-Identifier: Apache-2.0
// Which post serves me? One form, one answer; where the sources are silent the page says so and names whom to ask.
import type { Post, Route } from '#src/consular/posts/index.ts'
import { regionsOf } from '#src/consular/posts/index.ts'
import { collatorOf, sayNumber } from '#src/platform/texts/index.ts'
import { COUNTRIES, countryName } from '#src/standards/places/index.ts'
import type { Content, Markup } from '../html/markup.ts'
import { attributes, html } from '../html/markup.ts'
import type { Reader } from '../reader.ts'
import type { PostPages } from './post-book.ts'
import { nameOf } from './post-book.ts'
import { capability, capabilitySource, reachRows, row } from './reach-post.ts'
import { factSource } from './source-line.ts'

/** Where more must be told before a post can be named: the question comes first, and whom to ask after it. */
const FIRST_ASK: Readonly<Record<string, { readonly title: string; readonly why?: true; readonly orAsk: string }>> = {
  'posts.reason.say-where': { title: 'portal.which-post.say-where', why: true, orAsk: 'portal.which-post.ask' },
  'posts.reason.town-not-known': { title: 'portal.which-post.town-not-known', orAsk: 'portal.which-post.or-ask' },
}

/** What the form was sent with; nothing yet on the first visit. */
export type Asked = {
  readonly country?: string
  readonly region?: string | undefined
  readonly town?: string | undefined
  readonly service?: string
}

export type Answered = { readonly asked: Asked; readonly route?: Route }

export function whichPostPage(
  reader: Reader,
  pages: PostPages,
  services: readonly string[],
  { asked, route }: Answered,
  map: Content = '',
): Markup {
  const { say } = reader
  const title = html`<h1>${say('portal.which-post.title')}</h1>`
  const blank = form(reader, pages, services, asked)
  if (!route)
    return html`<div class="beside even"><div class="column">${title}
<p class="lead">${say('portal.which-post.lead')}</p>
${blank}</div><div class="side">${map}</div></div>`
  const question = route.known ? undefined : FIRST_ASK[route.reason]
  if (!route.known && question)
    return html`<div class="beside"><div class="column">${title}
<section class="answer"><h2>${say(question.title)}</h2>
${question.why ? html`<p>${say(route.reason, detailsFor(reader, pages, asked, route))}</p>` : ''}
${form(reader, pages, services, asked, 'region')}</section></div>
<div class="side">${route.ask ? html`<p>${say(question.orAsk)} ${postLink(reader, route.ask)}${distance(reader, route.distanceKm)}</p>` : ''}
${alternatives(reader, route)}</div></div>`
  return html`<div class="beside"><div class="column">${title}
${answer(reader, pages, asked, route)}</div>
<div class="side">${alternatives(reader, route)}
<h2>${say('portal.which-post.again')}</h2>
${blank}</div></div>`
}

function form(
  reader: Reader,
  { network }: PostPages,
  services: readonly string[],
  asked: Asked,
  first: 'country' | 'region' = 'country',
): Markup {
  const { say, language } = reader
  const { compare } = collatorOf(language)
  const countries = COUNTRIES.filter((code) => code !== network.home)
    .map((code) => ({ value: code, name: countryName(code, language) }))
    .sort((one, other) => compare(one.name, other.name))
  const regions = asked.country === undefined ? [] : regionsOf(network, asked.country)
  const country = select(
    'country',
    say('portal.which-post.country'),
    countries,
    asked.country,
    say('portal.which-post.choose'),
  )
  return html`<form method="get" action="/${language}/which-post">
<div class="filters">
${first === 'country' ? country : ''}
${
  regions.length > 0
    ? select(
        'region',
        say('portal.which-post.region'),
        regions
          .map((region) => ({ value: region.id, name: nameOf(reader, region) }))
          .sort((one, other) => compare(one.name, other.name)),
        asked.region,
        say('portal.which-post.region-unknown'),
      )
    : ''
}
${first === 'country' ? '' : country}
<div><label for="town">${say('portal.which-post.town')}</label>
<input id="town" name="town" maxlength="80" autocomplete="address-level2"${attributes({ value: asked.town })}></div>
${
  services.length > 1
    ? select(
        'service',
        say('portal.which-post.service'),
        services.map((id) => ({ value: id, name: say(`${id}.title`) })),
        asked.service,
      )
    : ''
}
</div>
<p class="buttons"><button class="button">${say('portal.which-post.go')}</button></p>
</form>`
}

type Option = { readonly value: string; readonly name: string }

function select(
  name: string,
  label: string,
  options: readonly Option[],
  chosen: string | undefined,
  none?: string,
): Markup {
  return html`<div><label for="${name}">${label}</label>
<select id="${name}" name="${name}">${none === undefined ? '' : html`<option value="">${none}</option>`}${options.map(
    ({ value, name: text }) => html`<option${attributes({ value, selected: value === chosen })}>${text}</option>`,
  )}</select></div>`
}

function answer(reader: Reader, pages: PostPages, asked: Asked, route: Route): Markup {
  const { say } = reader
  const details = detailsFor(reader, pages, asked, route)
  if (!route.known)
    return html`<section class="answer"><h2>${say('portal.which-post.not-known')}</h2>
<p>${say(route.reason, details)}</p>${paragraphsOf(reader, route.remarks, details)}
${route.ask ? html`<p>${say('portal.which-post.ask')} ${postLink(reader, route.ask)}${distance(reader, route.distanceKm, route.fromMiddle)}</p>` : ''}
</section>`
  const { post } = route
  return html`<section class="answer"><h2>${postLink(reader, post)}</h2>
<p>${howSure(reader, route, details)}</p>${paragraphsOf(reader, route.warnings, details)}
<dl class="facts">
${reachRows(reader, pages, post)}
${!route.distanceKm ? '' : row(say('portal.which-post.distance'), kilometres(reader, route.distanceKm))}
${row(say('portal.post.may'), capability(reader, pages.network, post))}
</dl>
${grounds(reader, pages, route, details)}
${
  asked.service
    ? html`<p class="buttons"><a class="button" href="/${reader.language}/apply/${asked.service}?post=${post.id}">${say('portal.which-post.apply', { service: say(`${asked.service}.title`) })}</a></p>`
    : ''
}
</section>`
}

type Known = Extract<Route, { known: true }>
type Details = Readonly<Record<string, string>>

/** What holds and what to do about it, once: in the words of the source where it has some. */
function howSure({ say }: Reader, { certainty, reason, stated, warnings }: Known, details: Details): string {
  if (stated !== undefined) return say(stated, details)
  if (certainty === 'certain' || warnings.length > 0) return say(reason, details)
  return `${say(reason, details)} ${say('portal.which-post.confirm')}`
}

/** Who says so and what they leave open: folded, for whoever doubts it. */
function grounds(reader: Reader, { network }: PostPages, route: Known, details: Details): Markup {
  const { post, reason, remarks, warnings, source, stated } = route
  const left = [...(stated === undefined ? [] : [reason]), ...remarks.filter((remark) => !warnings.includes(remark))]
  return html`<details class="why"><summary>${reader.say('portal.which-post.why')}</summary>
<div>${paragraphsOf(reader, left, details)}${factSource(reader, source)}
<h3>${reader.say('portal.post.may')}</h3>
${capabilitySource(reader, network, post)}</div></details>`
}

function paragraphsOf({ say }: Reader, keys: readonly string[], details: Details): Content {
  return keys.map((key) => html`<p>${say(key, details)}</p>`)
}

function alternatives(reader: Reader, route: Route): Content {
  if (route.alternatives.length === 0) return ''
  return html`<h2>${reader.say('portal.which-post.alternatives')}</h2>
<ul class="things">${route.alternatives.map(
    ({ post, distanceKm }) => html`<li>${postLink(reader, post)}${distance(reader, distanceKm, route.fromMiddle)}</li>`,
  )}</ul>`
}

function postLink(reader: Reader, post: Post): Markup {
  return html`<a href="/${reader.language}/posts/${post.id}">${nameOf(reader, post)}</a>`
}

function distance(reader: Reader, km: number | undefined, fromMiddle = false): Content {
  return km === undefined ? '' : html` <span class="soft number">(${kilometres(reader, km, fromMiddle)})</span>`
}

function kilometres(reader: Reader, km: number, fromMiddle = false): string {
  return reader.say(fromMiddle ? 'portal.which-post.kilometres-from-middle' : 'portal.which-post.kilometres', {
    km: sayNumber(reader.language, km),
  })
}

/** The names that the reasons may say: the post, and the place as the reader knows it. */
function detailsFor(reader: Reader, { network }: PostPages, asked: Asked, route: Route): Record<string, string> {
  const region = network.regions.find(({ id }) => id === asked.region)
  const country = asked.country ? countryName(asked.country, reader.language) : ''
  const post = route.known ? route.post : route.ask
  return {
    post: post ? nameOf(reader, post) : '',
    place: region ? nameOf(reader, region) : (asked.town ?? country),
    country,
  }
}
