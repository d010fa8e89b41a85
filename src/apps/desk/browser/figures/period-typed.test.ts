// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { periodTyped } from './period-typed.ts'

test.each([
  ['2022', { kind: 'year', year: 2022 }],
  ['2022 Q1', { kind: 'quarter', year: 2022, quarter: 1 }],
  ['2022-q4', { kind: 'quarter', year: 2022, quarter: 4 }],
  ['2022-03', { kind: 'month', year: 2022, month: 3 }],
  [' 2017-03-31 ', { kind: 'as-of', at: '2017-03-31' }],
  ['–2023-06', { kind: 'cumulative', to: '2023-06' }],
  ['2011-03–2016-03', { kind: 'cumulative', from: '2011-03', to: '2016-03' }],
  ['last year', undefined],
  ['', undefined],
  ['20221', undefined],
])('a time typed as “%s” is understood, or is none', (typed, period) => {
  expect(periodTyped(typed)).toEqual(period)
})
