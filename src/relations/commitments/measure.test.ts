// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import { courseOf } from './index.ts'

const at = (on: string, value: number) => ({ on: plainDate(on), value })
/** Halve a number of a thousand within a year. */
const goal = { indicator: 'invented', baseline: at('2025-01-01', 1000), target: at('2026-01-01', 500) }
const course = (today: string, ...values: ReturnType<typeof at>[]) => courseOf(goal, values, plainDate(today))

describe('a commitment that measures itself', () => {
  test('is not known while no figure has come since its beginning', () => {
    expect(course('2025-06-01')).toBe('not-known')
    expect(course('2025-06-01', at('2024-12-01', 400))).toBe('not-known')
    expect(course('2026-06-01')).toBe('not-known')
  })

  test('is on course while the last figure is no worse than the line to the target', () => {
    expect(course('2025-07-10', at('2025-07-02', 740))).toBe('on-course')
    expect(course('2025-07-10', at('2025-07-02', 760))).toBe('behind')
  })

  test('is kept by a figure at the target in time, and missed by one that came too late or fell short', () => {
    expect(course('2025-11-01', at('2025-10-01', 500))).toBe('kept')
    expect(course('2026-02-01', at('2025-12-31', 501))).toBe('missed')
    expect(course('2026-02-01', at('2026-01-02', 400))).toBe('missed')
  })

  test('is not kept by what was reached and lost again before the day', () => {
    expect(course('2026-02-01', at('2025-06-01', 400), at('2025-12-31', 600))).toBe('missed')
  })

  test('goes by figures of up to the day asked for alone', () => {
    expect(course('2025-07-10', at('2025-07-02', 740), at('2025-12-01', 300))).toBe('on-course')
  })

  test('grows as well as it falls', () => {
    const more = { ...goal, baseline: at('2025-01-01', 10), target: at('2026-01-01', 20) }
    expect(courseOf(more, [at('2025-07-02', 16)], plainDate('2025-08-01'))).toBe('on-course')
    expect(courseOf(more, [at('2025-07-02', 14)], plainDate('2025-08-01'))).toBe('behind')
  })
})
