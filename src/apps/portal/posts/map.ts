// SPDX-License-Identifier: Apache-2.0
// The posts on a quiet map. The land is one drawing with a digest in its address, so that a page carries only the points.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoNaturalEarth1, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { Network } from '#src/consular/posts/index.ts'
import { asset } from '../assets.ts'
import type { Markup } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import type { Reader } from '../reader.ts'
import { nameOf } from './post-book.ts'

type World = Parameters<typeof feature>[0]

const WIDTH = 1080
const HEIGHT = 500
const projection = geoNaturalEarth1()
  .rotate([-11, 0])
  .scale(200)
  .translate([WIDTH / 2, 285])

/** The world's land, drawn once when the program starts. */
export const land = asset('land.svg', 'image/svg+xml', drawLand())

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

function drawLand(): string {
  const file = createRequire(import.meta.url).resolve('world-atlas/land-110m.json')
  const world: World = JSON.parse(readFileSync(file, 'utf8'))
  const path = geoPath(projection).digits(0)(feature(world, 'land')) ?? ''
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}"><path d="${path}" fill="#e6ecef"/></svg>`
}
