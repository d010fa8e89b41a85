// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import type { Indicator } from './figure.ts'
import type { KeptFigure } from './series.ts'
import { visaRowForPartner, visaTable } from './visa-table.ts'

const kinds = ['applied', 'issued', 'not-issued', 'rate'] as const
const indicators = new Map<string, Indicator>(
  kinds.map((visas) => [`visas-${visas}`, { topic: 'visas', about: ['AA'], names: {}, visas }]),
)
const count = (visas: (typeof kinds)[number], value: number, more: Partial<KeptFigure> = {}): KeptFigure => ({
  id: `${visas}-${value}`,
  indicator: `visas-${visas}`,
  about: ['AA'],
  value,
  unit: visas === 'rate' ? 'percent' : 'visas',
  period: { kind: 'year', year: 2024 },
  sources: ['s1'],
  confidence: 'high',
  ...more,
})

describe('published counts of visas', () => {
  test('stand side by side as they were published, even where they do not add up, with both rates by their names', () => {
    const [row] = visaTable(indicators, [
      count('applied', 179_446),
      count('issued', 163_511),
      count('not-issued', 16_134),
      count('rate', 8.99),
    ])
    expect(row).toMatchObject({
      counts: { applied: 179_446, issued: 163_511, notIssued: 16_134 },
      published: 8.99,
      rates: [{ definition: 'not-issued-of-applied' }, { definition: 'not-issued-of-decided' }],
    })
  })
  test('that were not published stay missing: none is derived from the others', () => {
    const [row] = visaTable(indicators, [count('applied', 45_094), count('not-issued', 6921)])
    expect(row?.counts).toEqual({ applied: 45_094, notIssued: 6921 })
  })
  test('of two publishers, or of a state and of all, are never one row', () => {
    const rows = visaTable(indicators, [
      count('applied', 149_575, { sources: ['s1'] }),
      count('issued', 157_608, { sources: ['s2'] }),
      count('applied', 45_094, { part: 'DE' }),
    ])
    expect(rows).toHaveLength(3)
  })
  test('are as sure as the least sure of them, and keep what was noted of each', () => {
    const note = { en: 'Another count differs.' }
    const [row] = visaTable(indicators, [
      count('applied', 45_094),
      count('issued', 38_098, { confidence: 'medium', note }),
    ])
    expect(row).toMatchObject({ confidence: 'medium', notes: [note] })
  })
  test('that are only about so many give no rate', () => {
    const [row] = visaTable(indicators, [count('applied', 160_000, { bound: 'about' }), count('not-issued', 100)])
    expect(row).toMatchObject({ rough: ['applied'], rates: [] })
  })
})

test('a partner is shown no small count, nor the rate that would give it away', () => {
  const [row] = visaTable(indicators, [
    count('applied', 20),
    count('issued', 15),
    count('not-issued', 5),
    count('rate', 25),
  ])
  if (!row) throw new Error('There is one row.')
  expect(visaRowForPartner(row)).toMatchObject({ counts: { applied: 20, issued: null, notIssued: null }, rates: [] })
  expect(visaRowForPartner(row)).not.toHaveProperty('published')
})
