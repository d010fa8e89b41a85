// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hideSmallCells } from './small-cells.ts'

test('a count under ten does not go to a partner, nor what it could be reckoned from', () => {
  expect(hideSmallCells([120, 40, 7], 167)).toEqual({ total: 167, cells: [120, null, null] })
  expect(hideSmallCells([120, 40], 160)).toEqual({ total: 160, cells: [120, 40] })
})

test('where nothing else can be hidden, the total goes as well', () => {
  expect(hideSmallCells([7], 7)).toEqual({ total: null, cells: [null] })
  expect(hideSmallCells([3, 2], 5)).toEqual({ total: null, cells: [null, null] })
})

test('no count under ten is shown, and none can be reckoned from the others, whatever the counts', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 12 }), fc.boolean(), (counts, isTold) => {
      const total = counts.reduce((sum, one) => sum + one, 0)
      const shown = hideSmallCells(counts, isTold ? total : undefined)
      const hidden = counts.filter((_, at) => shown.cells[at] === null)
      expect(shown.cells.filter((one) => one !== null && one < 10)).toEqual([])
      expect(shown.total === null || shown.total >= 10).toBe(true)
      if (hidden.length === 0 || shown.total === null) return
      // What the total leaves for the hidden ones is of several, and no small number itself.
      expect(hidden.length).toBeGreaterThan(1)
      expect(hidden.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(10)
    }),
  )
})
