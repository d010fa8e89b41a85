// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest'
import { inColumns } from './terminal.ts'

it('a table stands in columns, whatever is longest in each', () => {
  const table = inColumns([
    ['name', 'post', 'days'],
    ['Айжан Төлегенова', '*', 'from 2024-01-01'],
    ['Ли', 'BUS', ''],
  ])
  expect(table).toEqual([
    'name              post  days',
    'Айжан Төлегенова  *     from 2024-01-01',
    'Ли                BUS',
  ])
})
