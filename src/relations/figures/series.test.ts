// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FigurePeriod } from './figure.ts'
import { endOf } from './figure.ts'
import type { KeptFigure } from './series.ts'
import { growthIn, seriesOf } from './series.ts'

let last = 0
const figure = (value: number, period: FigurePeriod, more: Partial<KeptFigure> = {}): KeptFigure => ({
  id: `f${++last}`,
  indicator: 'turnover',
  about: ['AA'],
  value,
  unit: 'USD',
  period,
  reporter: 'HH',
  sources: ['s1'],
  confidence: 'high',
  ...more,
})
const year = (at: number): FigurePeriod => ({ kind: 'year', year: at })

describe('a series', () => {
  test('never holds values of two reporters: what both sides say of one year stands in two lines', () => {
    const lines = seriesOf([figure(24e9, year(2022)), figure(31.2e9, year(2022), { reporter: 'AA' })])
    expect(lines.map(({ reporter, figures }) => [reporter, figures.length])).toEqual([
      ['HH', 1],
      ['AA', 1],
    ])
  })
  test('of a reporter whom nobody told is that of one source alone', () => {
    const untold = (source: string): KeptFigure => {
      const { reporter: _reporter, ...rest } = figure(1, year(2022))
      return { ...rest, sources: [source] }
    }
    expect(seriesOf([untold('s1'), untold('s2'), untold('s1')]).map(({ figures }) => figures.length)).toEqual([2, 1])
  })
  test('never mixes reporters, flows, units, parts or kinds of time, whatever figures there are', () => {
    const some = fc.record({
      value: fc.nat(),
      reporter: fc.constantFrom('HH', 'AA', 'BB'),
      flow: fc.constantFrom('export', 'import') as fc.Arbitrary<'export' | 'import'>,
      unit: fc.constantFrom('USD', 'KZT'),
      at: fc.integer({ min: 2000, max: 2026 }),
      quarter: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(some), (told) => {
        const all = told.map(({ value, at, quarter, ...more }) =>
          figure(value, quarter ? { kind: 'quarter', year: at, quarter: 1 } : year(at), more),
        )
        const lines = seriesOf(all)
        for (const { figures } of lines)
          for (const of of ['reporter', 'flow', 'unit', 'indicator'] as const)
            expect(new Set(figures.map((one) => one[of])).size).toBe(1)
        expect(lines.reduce((sum, { figures }) => sum + figures.length, 0)).toBe(all.length)
      }),
    )
  })
})

describe('growth', () => {
  const growth = (figures: readonly KeptFigure[]) => seriesOf(figures).flatMap((one) => growthIn(one))
  test('is told from year to year within one series', () => {
    expect(growth([figure(200, year(2021)), figure(250, year(2022))])).toMatchObject([{ rate: 0.25 }])
  })
  test('is not told across a year that is missing, nor from one reporter to another', () => {
    expect(growth([figure(200, year(2020)), figure(250, year(2022))])).toEqual([])
    expect(growth([figure(200, year(2021)), figure(250, year(2022), { reporter: 'AA' })])).toEqual([])
  })
  test('of a quarter is against the same quarter of the year before, not against a year', () => {
    const first = (at: number): FigurePeriod => ({ kind: 'quarter', year: at, quarter: 1 })
    expect(growth([figure(9, year(2021)), figure(2, first(2021)), figure(3, first(2022))])).toMatchObject([
      { rate: 0.5 },
    ])
  })
  test('is not told of what is only about or over, nor where two values stand for one year', () => {
    expect(growth([figure(200, year(2021)), figure(250, year(2022), { bound: 'over' })])).toEqual([])
    expect(growth([figure(200, year(2021)), figure(250, year(2022)), figure(260, year(2022))])).toEqual([])
  })
})

test('a value that revises another follows it, and growth is told of what was revised last', () => {
  const first = figure(200, year(2022), { id: 'z' })
  const revised = figure(250, year(2022), { id: 'a', revises: 'z' })
  const [line] = seriesOf([revised, figure(125, year(2021), { id: 'm' }), first])
  if (!line) throw new Error('There is one line.')
  expect(line.figures.map(({ id }) => id)).toEqual(['m', 'z', 'a'])
  expect(growthIn(line)).toEqual([{ of: 'a', since: 'm', rate: 1 }])
})

test('a figure stands where its time ends', () => {
  expect(endOf({ kind: 'quarter', year: 2022, quarter: 1 })).toBe('2022-03-31')
  expect(endOf({ kind: 'month', year: 2024, month: 2 })).toBe('2024-02-29')
  expect(endOf({ kind: 'as-of', at: '2017-03' })).toBe('2017-03-31')
  expect(endOf({ kind: 'cumulative', to: '2023' })).toBe('2023-12-31')
})
