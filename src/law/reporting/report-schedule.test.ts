// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { reportsOn } from './report-schedule.ts'

const rule = { atFirst: { everyMonths: 6, forMonths: 36 }, afterwards: { everyMonths: 12 }, untilAge: 18 }
const nothing: ReadonlyMap<PlainDate, PlainDate> = new Map()

function dueFor(effective: string, born: string): readonly string[] {
  const child = { effective: plainDate(effective), born: plainDate(born) }
  return reportsOn(rule, child, nothing, plainDate('2010-01-01')).map(({ due }) => due)
}

describe('reports on a child', () => {
  test('are due every six months for three years, then yearly, until the child comes of age', () => {
    const days = dueFor('2010-03-15', '2008-09-02')
    expect(days).toHaveLength(19)
    expect(days.slice(0, 8)).toEqual([
      '2010-09-15',
      '2011-03-15',
      '2011-09-15',
      '2012-03-15',
      '2012-09-15',
      '2013-03-15',
      '2014-03-15',
      '2015-03-15',
    ])
    expect(days.at(-1)).toBe('2026-03-15')
  })
  test('are counted from the day itself, so that a short month does not move those after it', () => {
    expect(dueFor('2010-08-31', '2008-01-01').slice(0, 7)).toEqual([
      '2011-02-28',
      '2011-08-31',
      '2012-02-29',
      '2012-08-31',
      '2013-02-28',
      '2013-08-31',
      '2014-08-31',
    ])
  })
  test('end when the child comes of age, however few there were', () => {
    expect(dueFor('2010-03-15', '1993-06-01')).toEqual(['2010-09-15', '2011-03-15'])
  })
  test('are not due on the birthday on which the child comes of age', () => {
    expect(dueFor('2010-03-15', '1993-03-15')).toEqual(['2010-09-15'])
  })
})

describe('on a day, a report', () => {
  const child = { effective: plainDate('2024-09-23'), born: plainDate('2021-05-01') }
  const came = (due: string, on: string) => [plainDate(due), plainDate(on)] as const
  const receipts = new Map([
    came('2025-03-23', '2025-03-20'),
    came('2025-09-23', '2025-10-05'),
    came('2026-03-23', '2026-03-23'),
  ])
  const standing = (on: string) =>
    reportsOn(rule, child, receipts, plainDate(on))
      .slice(0, 5)
      .map(({ stands, daysLate }) => `${stands} ${daysLate}`)

  test('has come in time or late, is overdue, next, or scheduled', () => {
    expect(standing('2026-11-23')).toEqual(['received 0', 'received-late 12', 'received 0', 'overdue 61', 'next 0'])
  })
  test('is not overdue on the day itself, and what came later is not known before', () => {
    expect(standing('2025-09-23')).toEqual(['received 0', 'next 0', 'scheduled 0', 'scheduled 0', 'scheduled 0'])
    expect(standing('2025-09-24')[1]).toBe('overdue 1')
  })
})
