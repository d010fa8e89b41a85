// SPDX-License-Identifier: Apache-2.0
import type { GeoPath } from 'd3-geo'
import { geoArea, geoCentroid, geoDistance } from 'd3-geo'

/** Points nearer than this to the last one kept say nothing to the eye. */
const LEAST_STEP = 3
/** Islands smaller than this, in square pixels, are left out. */
const LEAST_ISLAND = 12
/** Radians; about 1,300 km. */
const FARAWAY = 0.2

/** The mainland, and islands that count beside it; faraway possessions do not. */
export function mainParts(geometry: GeoJSON.Geometry): readonly GeoJSON.Polygon[] {
  const parts = polygonsOf(geometry)
    .map((polygon) => ({ polygon, area: geoArea(polygon) }))
    .toSorted((a, b) => b.area - a.area)
  const [main] = parts
  if (!main) return []
  const centre = geoCentroid(main.polygon)
  return parts
    .filter(({ polygon, area }) => area >= main.area / 100 && geoDistance(geoCentroid(polygon), centre) < FARAWAY)
    .map(({ polygon }) => polygon)
}

/** Whether some point of the outline lies within reach (radians) of the centre; every tenth point is asked. */
export function isNear(geometry: GeoJSON.Geometry, centre: [number, number], reach: number): boolean {
  return polygonsOf(geometry).some(({ coordinates: [outer = []] }) =>
    outer.some(
      ([longitude = 0, latitude = 0], index) => index % 10 === 0 && geoDistance([longitude, latitude], centre) < reach,
    ),
  )
}

function polygonsOf(geometry: GeoJSON.Geometry): GeoJSON.Polygon[] {
  if (geometry.type === 'Polygon') return [geometry]
  if (geometry.type !== 'MultiPolygon') return []
  return geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }))
}

/** The outline in whole pixels, by relative steps, without what is too small to see. */
export function thinned(path: GeoPath, shape: GeoJSON.Geometry): string {
  const drawn = path(shape)
  if (!drawn) return ''
  return drawn
    .split('M')
    .filter((ring) => ring !== '')
    .map((ring) => ringOf(ring))
    .join('')
}

function ringOf(ring: string): string {
  const points = ring
    .replace('Z', '')
    .split('L')
    .map((pair) => pair.split(',').map(Number))
    .map(([x = 0, y = 0]) => ({ x, y }))
  if (Math.abs(areaOf(points)) < LEAST_ISLAND) return ''
  const [first = { x: 0, y: 0 }] = points
  let last = { x: Math.round(first.x), y: Math.round(first.y) }
  let text = `M${last.x},${last.y}l`
  for (const point of points.slice(1)) {
    if (Math.hypot(point.x - last.x, point.y - last.y) < LEAST_STEP) continue
    const next = { x: Math.round(point.x), y: Math.round(point.y) }
    text += step(next.x - last.x, next.y - last.y)
    last = next
  }
  return `${text}z`
}

/** A minus sign parts two numbers as well as a blank does. */
function step(dx: number, dy: number): string {
  return ` ${dx}${dy < 0 ? '' : ' '}${dy}`.replace(/^ -/, '-')
}

function areaOf(points: readonly { x: number; y: number }[]): number {
  let twice = 0
  let last = points.at(-1)
  for (const point of points) {
    if (last) twice += last.x * point.y - point.x * last.y
    last = point
  }
  return twice / 2
}
