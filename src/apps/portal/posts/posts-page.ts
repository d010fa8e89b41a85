// SPDX-License-Identifier: Apache-2.0
// All posts: a quiet map, and a list by country that says the same.
import type { Post } from '#src/consular/posts/index.ts'
import { collatorOf } from '#src/platform/texts/index.ts'
import { countryName } from '#src/standards/places/index.ts'
import type { Markup } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import type { Reader } from '../reader.ts'
import type { PostPages } from './post-book.ts'
import { nameOf } from './post-book.ts'

export function postsPage(reader: Reader, pages: PostPages, map: Markup): Markup {
  const { say, language } = reader
  const { posts } = pages.network
  return html`<h1>${say('portal.posts.title')}</h1>
<p class="lead">${say('portal.posts.lead', { count: posts.length })}</p>
<p class="buttons"><a class="button" href="/${language}/which-post">${say('portal.home.which-post')}</a></p>
${map}
<h2>${say('portal.posts.list')}</h2>
<div class="columns">${byCountry(reader, posts).map(
    ([country, list]) => html`<section><h3>${country}</h3>
<ul>${list.map((post) => html`<li><a href="/${language}/posts/${post.id}">${nameOf(reader, post)}</a></li>`)}</ul></section>`,
  )}</div>`
}

/** Countries in the reader's order of words; in each the embassy first. */
export function byCountry(
  reader: Reader,
  posts: readonly Post[],
): (readonly [country: string, posts: readonly Post[]])[] {
  const { compare } = collatorOf(reader.language)
  return [...Map.groupBy(posts, ({ country }) => country)]
    .map(
      ([country, list]) =>
        [
          countryName(country, reader.language),
          list.toSorted(
            (one, other) =>
              KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) ||
              compare(nameOf(reader, one), nameOf(reader, other)),
          ),
        ] as const,
    )
    .sort(([one], [other]) => compare(one, other))
}

const KINDS = ['embassy', 'consulate-general', 'consulate', 'honorary-consulate', 'permanent-mission']
