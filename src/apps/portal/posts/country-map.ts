// SPDX-License-Identifier: Apache-2.0
// The country of a post with its posts: few lines, so that the page stays small; a screen reader hears title, towns and links.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Network, World } from '#src/consular/posts/index.ts'
import { drawCountry } from '#src/consular/posts/index.ts'
import { countryName } from '#src/standards/places/index.ts'
import { html, Markup } from '../html/markup.ts'
import type { Reader } from '../reader.ts'
import { nameOf } from './post-book.ts'

let world: World | undefined

/** The outlines of all countries, read when the first map is asked for. */
function outlines(): World {
  world ??= JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8'),
  ) as World
  return world
}

const drawn = new WeakMap<Network, Map<string, Markup>>()

/** The map of a country in the reader's language; drawn once. */
export function countryMap(reader: Reader, network: Network, country: string): Markup {
  const maps = drawn.get(network) ?? new Map<string, Markup>()
  drawn.set(network, maps)
  const key = `${country} ${reader.language}`
  const known = maps.get(key)
  if (known) return known
  const towns = network.posts.flatMap((post) =>
    post.country === country && post.town ? [nameOf(reader, post.town)] : [],
  )
  const map = Markup.trusted(
    drawCountry(outlines(), network, country, {
      title: reader.say('posts.map.title', { country: countryName(country, reader.language) }),
      description: reader.say('posts.map.description', { towns: towns.join(', ') }),
      nameOf: (post) => nameOf(reader, post),
      townOf: (post) => (post.town ? nameOf(reader, post.town) : ''),
      linkTo: (post) => `/${reader.language}/posts/${post.id}`,
    }),
  )
  const figure = html`<figure class="map country">${map}<figcaption>${reader.say('portal.post.map-shade')}</figcaption></figure>`
  maps.set(key, figure)
  return figure
}
