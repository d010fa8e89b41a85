// SPDX-License-Identifier: Apache-2.0
// The posts on a quiet map. The land is one drawing with a digest in its address, so that a page carries only the points.
import { readFileSync } from 'node:fs'
import type { Network } from '#src/consular/posts/index.ts'
import { asset } from '../assets.ts'
import type { Markup } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import type { Reader } from '../reader.ts'
import { nameOf } from './post-book.ts'
import { HEIGHT, projection, WIDTH } from './projection.ts'

/** The world's land, drawn once by `npm run documents`. */
export const land = asset('land.svg', 'image/svg+xml', readFileSync(new URL('land.svg', import.meta.url), 'utf8'))

/** A picture for the eye and the pointer. It is hidden from a screen reader: the list of posts says the same. */
export function postMap(reader: Reader, network: Network, caption: string): Markup {
  const { language } = reader
  return html`<figure class="map"><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true" focusable="false">
<image href="${land.path}" width="${WIDTH}" height="${HEIGHT}"/>${points(network).map(
    ({ post, x, y }) =>
      html`<a href="/${language}/posts/${post.id}" tabindex="-1"><circle cx="${x}" cy="${y}" r="${post.kind === 'honorary-consulate' ? 4 : 6}"><title>${nameOf(reader, post)}</title></circle></a>`,
  )}</svg><figcaption>${caption}</figcaption></figure>`
}

function points({ posts }: Network) {
  return posts.flatMap((post) => {
    const { coordinates } = post.town ?? {}
    const at = coordinates && projection([coordinates.longitude, coordinates.latitude])
    return at ? [{ post, x: Math.round(at[0]), y: Math.round(at[1]) }] : []
  })
}
