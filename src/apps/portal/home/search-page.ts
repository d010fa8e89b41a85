// SPDX-License-Identifier: Apache-2.0
import type { Post } from '#src/consular/posts/index.ts'
import { countryName } from '#src/standards/places/index.ts'
import type { Markup } from '../html/markup.ts'
import { attributes, html } from '../html/markup.ts'
import { nameOf } from '../posts/post-book.ts'
import type { Reader } from '../reader.ts'
import type { Findable } from './search-index.ts'

/** The search line, with what was typed in it. */
export function searchLine(reader: Reader, typed = ''): Markup {
  return html`<form class="search" role="search" action="/${reader.language}/search">
<div><label for="q">${reader.say('portal.home.search')}</label>
<input id="q" name="q" type="search" maxlength="200"${attributes({ value: typed || undefined })}></div>
<button class="button">${reader.say('portal.home.search.go')}</button>
</form>`
}

export function searchPage(
  reader: Reader,
  typed: string,
  { found, near }: { readonly found: readonly Findable[]; readonly near: readonly string[] },
  postOf: (id: string) => Post | undefined,
): Markup {
  const { say, language } = reader
  return html`<div class="column">
<h1>${say('portal.search.title')}</h1>
${searchLine(reader, typed)}
<p class="lead" role="status">${sentence(reader, typed, found.length)}</p>
${near.length > 0 ? html`<p>${say('portal.search.near')} ${near.map((words, at) => html`${at > 0 ? ', ' : ''}<a href="/${language}/search?${new URLSearchParams({ q: words }).toString()}">${words}</a>`)}</p>` : ''}
${
  found.length === 0
    ? html`<ul><li><a href="/${language}/services">${say('portal.services.title')}</a></li><li><a href="/${language}/posts">${say('portal.posts.title')}</a></li></ul>`
    : html`<ul class="things">${found.map(
        (one) =>
          html`<li>${link(reader, one, postOf)} <span class="soft small">${say(`portal.search.${one.kind}`)}</span></li>`,
      )}</ul>`
}
</div>`
}

function sentence({ say }: Reader, words: string, count: number): string {
  if (words === '') return say('portal.search.empty')
  return count === 0 ? say('portal.search.nothing', { words }) : say('portal.search.found', { words, count })
}

function link(reader: Reader, found: Findable, postOf: (id: string) => Post | undefined): Markup {
  const { kind, id, names, country } = found
  const { language } = reader
  if (names && country) {
    const name = nameOf(reader, { names })
    const query = new URLSearchParams({ country, ...(kind === 'region' ? { region: id } : { town: name }) })
    return html`<a href="/${language}/which-post?${query.toString()}">${name}</a> (${countryName(country, language)})`
  }
  if (kind === 'service') return html`<a href="/${language}/services/${id}">${reader.say(`${id}.title`)}</a>`
  if (kind === 'country') return html`<a href="/${language}/which-post?country=${id}">${countryName(id, language)}</a>`
  const post = postOf(id)
  return html`<a href="/${language}/posts/${id}">${post ? nameOf(reader, post) : id}</a>`
}
