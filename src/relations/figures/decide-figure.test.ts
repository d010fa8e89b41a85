// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import type { FigureContext, ToldFigure } from './decide-figure.ts'
import { decideFigure } from './decide-figure.ts'

const told: ToldFigure = {
  indicator: 'turnover',
  value: 3_200_000_000,
  unit: 'USD',
  period: { kind: 'year', year: 2021 },
  sources: ['press-2022'],
  confidence: 'medium',
}
const context: FigureContext = {
  today: plainDate('2026-11-23'),
  indicator: { topic: 'trade', about: ['AA'], names: { en: 'Turnover' } },
  knownSources: ['press-2022'],
  revised: undefined,
  units: ['USD'],
}
const refusedAs = (figure: ToldFigure, more: Partial<FigureContext> = {}) => {
  const decided = decideFigure(figure, { ...context, ...more })
  return decided.ok ? undefined : decided.refusal.code
}

describe('a figure', () => {
  test('is recorded with its time, its source and the files that its indicator stands in', () => {
    expect(decideFigure(told, context)).toMatchObject({
      ok: true,
      value: [{ what: 'recorded', figure: { about: ['AA'], period: { year: 2021 }, read: '2026-11-23' } }],
    })
  })
  test('without a time is refused', () => {
    expect(refusedAs({ ...told, period: undefined })).toBe('period-missing')
  })
  test('of a time that has not begun, or that ends before it begins, is refused', () => {
    expect(refusedAs({ ...told, period: { kind: 'quarter', year: 2027, quarter: 1 } })).toBe('period-not-begun')
    expect(refusedAs({ ...told, period: { kind: 'cumulative', from: '2025', to: '2020' } })).toBe('period-backwards')
    expect(refusedAs({ ...told, period: { kind: 'year', year: 2026 } })).toBeUndefined()
  })
  test('that rests on nothing, or on what nobody recorded, is refused', () => {
    expect(refusedAs({ ...told, sources: [] })).toBe('source-missing')
    expect(refusedAs({ ...told, sources: ['hearsay'] })).toBe('source-unknown')
    expect(refusedAs(told, { indicator: undefined })).toBe('indicator-unknown')
  })
  test('is told in a unit of its indicator', () => {
    expect(refusedAs({ ...told, unit: 'people' })).toBe('unit-another')
    expect(refusedAs({ ...told, unit: 'people' }, { units: [] })).toBeUndefined()
  })
  test('counts nobody below nothing, while a balance of money may be below it', () => {
    expect(refusedAs({ ...told, value: -5, unit: 'people' }, { units: ['people'] })).toBe('count-below-nothing')
    expect(refusedAs({ ...told, value: -5 })).toBeUndefined()
    expect(refusedAs({ ...told, value: -5, unit: 'percent' }, { units: [] })).toBeUndefined()
  })
  test('sums trade to nothing or more, and refuses no share of cases below nothing', () => {
    expect(refusedAs({ ...told, value: -5, flow: 'turnover' })).toBe('sum-below-nothing')
    const rate = { topic: 'visas', about: ['AA'], names: { en: 'Rate' }, visas: 'rate' } as const
    expect(refusedAs({ ...told, value: -5, unit: 'percent' }, { units: [], indicator: rate })).toBe('sum-below-nothing')
  })
  test('of a source from before the end of its time is recorded once that is confirmed', () => {
    expect(refusedAs(told, { published: '2021-07' })).toBe('source-before-end')
    expect(refusedAs(told, { published: '2021' })).toBeUndefined()
    expect(refusedAs(told, { published: '2022-05' })).toBeUndefined()
    expect(refusedAs({ ...told, published: '2021-01' }, { published: '2022' })).toBe('source-before-end')
    const confirmed = ['source-before-end']
    expect(decideFigure(told, { ...context, published: '2021-07', confirmed })).toMatchObject({
      value: [{ confirmed }],
    })
    expect(refusedAs({ ...told, period: { kind: 'as-of', at: '2021' } }, { published: '2021-07' })).toBeUndefined()
    expect(refusedAs({ ...told, period: { kind: 'as-of', at: '2022' } }, { published: '2021-07' })).toBe(
      'source-before-end',
    )
  })
  test('revises a value of its own series and time, and no other', () => {
    const revised = { ...told, about: ['AA'], period: { kind: 'year', year: 2021 } } as const
    expect(refusedAs({ ...told, revises: 'f1' })).toBe('revised-unknown')
    expect(refusedAs({ ...told, revises: 'f1' }, { revised: { ...revised, reporter: 'BB' } })).toBe(
      'revised-another-series',
    )
    expect(refusedAs({ ...told, revises: 'f1' }, { revised })).toBeUndefined()
  })
})
