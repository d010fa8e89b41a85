// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import type { MeasuredPoint } from './commitments.ts'
import { courseOf } from './course-points.ts'

const goal = { baseline: { on: '2026-01-01', value: 100 }, target: { on: '2026-06-30', value: 50 } }
const figure = (on: string, value: number): MeasuredPoint => ({
  on,
  value,
  figure: on,
  period: { kind: 'as-of', at: on },
  sources: [`source of ${on}`],
  confidence: 'high',
})
const told = (values: readonly MeasuredPoint[]) =>
  courseOf({ ...goal, values }).map(({ on, is, figure: of }) => [on, is, of?.sources[0]])

test('the way of a measured promise goes from its baseline to its target, each figure with what it rests on', () => {
  expect(told([figure('2025-12-01', 120), figure('2026-03-31', 80), figure('2026-09-30', 45)])).toEqual([
    ['2026-01-01', 'baseline', undefined],
    ['2026-03-31', 'figure', 'source of 2026-03-31'],
    ['2026-06-30', 'target', undefined],
    ['2026-09-30', 'figure', 'source of 2026-09-30'],
  ])
})

test('a baseline that a figure says rests on the source of that figure', () => {
  expect(told([figure('2026-01-01', 100)])[0]).toEqual(['2026-01-01', 'baseline', 'source of 2026-01-01'])
  expect(told([figure('2026-01-01', 99)])[0]).toEqual(['2026-01-01', 'baseline', undefined])
})
