// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { drawLand } from './draw-land.ts'
import { land } from './map.ts'

test('the land that is sent is the land of the atlas under the points of the posts; npm run documents draws it anew', () => {
  expect(land.body.toString()).toBe(drawLand())
})
