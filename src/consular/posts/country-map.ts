// SPDX-License-Identifier: Apache-2.0
// The posts in and near one country on a quiet map: pure geometry in, a small SVG out. No tiles, no request to anybody.
import type { GeoProjection } from 'd3-geo'
import { geoAzimuthalEqualArea, geoCentroid, geoCircle, geoDistance, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import { countryCentre, numericCode } from '#src/standards/places/index.ts'
import type { Label } from './map-labels.ts'
import { placeLabels } from './map-labels.ts'
import { isNear, mainParts, thinned } from './map-outline.ts'
import type { Network, Post } from './post.ts'

/** A topology with the countries of the world, such as `world-atlas/countries-50m.json`. */
export type World = Parameters<typeof feature>[0]

/** What the map says to those who cannot see it, and where each point leads. */
export type MapWords = {
  readonly title: string
  readonly description: string
  readonly nameOf: (post: Post) => string
  readonly townOf: (post: Post) => string
  readonly linkTo: (post: Post) => string
}

const WIDTH = 520
const HEIGHT = 360
const FRAME_START: [number, number] = [44, 44]
const FRAME_END: [number, number] = [WIDTH - 44, HEIGHT - 44]
/** A small country is shown with its surroundings: half a picture is at least this wide, in degrees of a great circle. */
const LEAST_RADIUS = 1.2

/** The map of a country with every post that has a town, the country itself darker than its neighbours. */
export function drawCountry(world: World, network: Network, country: string, words: MapWords): string {
  const posts = network.posts.filter((post) => post.country === country && post.town)
  const { projection, land, own } = outlineOf(world, country, posts)
  const points = posts.flatMap((post) => {
    const at = post.town && projection([post.town.coordinates.longitude, post.town.coordinates.latitude])
    return at ? [{ post, x: Math.round(at[0]), y: Math.round(at[1]), text: words.townOf(post) }] : []
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="group" aria-labelledby="map-${country}" class="map-country">`,
    `<title id="map-${country}">${escaped(words.title)}</title><desc>${escaped(words.description)}</desc>`,
    `<path class="map-land" fill="#e6ecef" stroke="#e6ecef" d="${land}"/><path class="map-own" fill="#c7d3d9" stroke="#c7d3d9" d="${own}"/>`,
    ...placeLabels(points, WIDTH, HEIGHT).map((point) => pointOf(point, words)),
    '</svg>',
  ].join('')
}

function pointOf({ post, x, y, label }: { post: Post; x: number; y: number; label?: Label }, words: MapWords): string {
  const colour = post.kind === 'honorary-consulate' ? '#6b6f73' : '#00677f'
  const text = label
    ? `<text x="${label.x}" y="${label.y}" text-anchor="${label.anchor}" font-size="17" fill="#14202b">${escaped(label.text)}</text>`
    : ''
  // Whoever speaks to the machine says what is to be seen: the town stands in the name of the link.
  const name = label ? `${label.text}: ${words.nameOf(post)}` : words.nameOf(post)
  return (
    `<a href="${escaped(words.linkTo(post))}" aria-label="${escaped(name)}">` +
    `<circle cx="${x}" cy="${y}" r="6" fill="${colour}" stroke="#fff" stroke-width="2"/>${text}</a>`
  )
}

type Outline = { readonly projection: GeoProjection; readonly land: string; readonly own: string }

const drawn = new WeakMap<World, Map<string, Outline>>()

/** The land is the same in every language, so each country is drawn once. */
function outlineOf(world: World, country: string, posts: readonly Post[]): Outline {
  const kept = drawn.get(world) ?? new Map<string, Outline>()
  drawn.set(world, kept)
  let outline = kept.get(country)
  if (!outline) {
    outline = drawOutline(shapesOf(world), country, posts)
    kept.set(country, outline)
  }
  return outline
}

function drawOutline(shapes: readonly Shape[], country: string, posts: readonly Post[]): Outline {
  const own = shapes.find(({ id }) => String(id) === numericCode(country))
  const frame = frameOf(own ? mainParts(own.geometry) : [], posts, country)
  const [longitude, latitude] = geoCentroid(frame)
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .clipAngle(60)
    .fitExtent([FRAME_START, FRAME_END], frame)
    .clipExtent([
      [-4, -4],
      [WIDTH + 4, HEIGHT + 4],
    ])
  const corner = projection.invert?.([0, 0]) ?? [longitude, latitude]
  const reach = geoDistance(corner, [longitude, latitude]) * 1.1
  const near = shapes.filter((shape) => shape !== own && isNear(shape.geometry, [longitude, latitude], reach))
  const path = geoPath(projection)
  return {
    projection,
    land: near.map(({ geometry }) => thinned(path, geometry)).join(''),
    own: own ? thinned(path, own.geometry) : '',
  }
}

type Shape = { readonly id?: string | number; readonly geometry: GeoJSON.Geometry }

const decoded = new WeakMap<World, readonly Shape[]>()

/** Decoding the topology is slow, so it is done once. */
function shapesOf(world: World): readonly Shape[] {
  const known = decoded.get(world)
  if (known) return known
  const { features } = feature(world, 'countries') as unknown as { features: readonly Shape[] }
  decoded.set(world, features)
  return features
}

/** What must be seen: the main parts of the country, its posts, and never less than a small circle. */
function frameOf(parts: readonly GeoJSON.Polygon[], posts: readonly Post[], country: string) {
  const { longitude, latitude } = posts[0]?.town?.coordinates ?? countryCentre(country)
  const least = geoCircle().center([longitude, latitude]).radius(LEAST_RADIUS)()
  const towns = posts.flatMap(({ town }) => (town ? [[town.coordinates.longitude, town.coordinates.latitude]] : []))
  const geometries: GeoJSON.Geometry[] = [least, ...parts, { type: 'MultiPoint', coordinates: towns }]
  return { type: 'GeometryCollection' as const, geometries }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
