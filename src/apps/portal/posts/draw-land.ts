// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import { HEIGHT, projection, WIDTH } from './projection.ts'

type World = Parameters<typeof feature>[0]

/** The world's land as land.svg holds it. Drawing it takes as long as a tenth of a start, so it is drawn when it changes only. */
export function drawLand(): string {
  const file = createRequire(import.meta.url).resolve('world-atlas/land-110m.json')
  const world: World = JSON.parse(readFileSync(file, 'utf8'))
  const path = geoPath(projection).digits(0)(feature(world, 'land')) ?? ''
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}"><title>Land</title><path d="${path}" fill="#e6ecef"/></svg>\n`
}
