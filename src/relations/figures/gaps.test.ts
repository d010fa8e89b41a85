// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import type { KeptFigure } from './index.ts'
import { gapsIn } from './index.ts'

const told = (id: string, year: number, value: number, more: Partial<KeptFigure> = {}): KeptFigure => ({
  id,
  indicator: 'aa-trade',
  about: ['AA'],
  value,
  unit: 'USD',
  period: { kind: 'year', year },
  flow: 'turnover',
  sources: [id],
  confidence: 'medium',
  ...more,
})
const gaps = (...figures: KeptFigure[]) => gapsIn(figures).map(({ figure, before }) => [before.id, figure.id])

describe('values of two years that different sources told', () => {
  test('stand apart when they differ by more than a tenth, and a fall below "over 6" is one', () => {
    expect(gaps(told('a', 2023, 6, { bound: 'over' }), told('b', 2024, 3))).toEqual([['a', 'b']])
    expect(gaps(told('a', 2023, 100), told('b', 2024, 105))).toEqual([])
  })
  test('are not apart where nobody can know: a rise above "over 6" may be none', () => {
    expect(gaps(told('a', 2023, 6, { bound: 'over' }), told('b', 2024, 9))).toEqual([])
    expect(gaps(told('a', 2023, 6, { bound: 'over' }), told('b', 2024, 5, { bound: 'over' }))).toEqual([])
  })
  test('are joined where one reporter told both: how that line moved is told instead', () => {
    const line = { reporter: 'AA' }
    expect(gaps(told('a', 2023, 6, line), told('b', 2024, 3, line), told('c', 2023, 9))).toEqual([])
  })
  test('are closed by a later value, and those of different flows, units and parts are never set beside each other', () => {
    expect(gaps(told('a', 2022, 6), told('b', 2023, 3), told('c', 2024, 3.1))).toEqual([])
    for (const other of [{ flow: 'import' }, { unit: 'EUR' }, { part: 'BB' }] as const)
      expect(gaps(told('a', 2023, 6), told('b', 2024, 3, other))).toEqual([])
  })
})
