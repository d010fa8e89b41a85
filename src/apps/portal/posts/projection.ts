// SPDX-License-Identifier: Apache-2.0
// How the world lies on the map of posts: the land and the points are drawn by the same measure.
import { geoNaturalEarth1 } from 'd3-geo'

export const WIDTH = 1080
export const HEIGHT = 500
export const projection = geoNaturalEarth1()
  .rotate([-11, 0])
  .scale(200)
  .translate([WIDTH / 2, 285])
