// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { isAhead } from './is-ahead.ts'

test('a round is ahead until its day, its month or its year has begun; one without a day may have been held', () => {
  const planned = (...days: string[]) => ({ planned: days.map((value) => ({ value }) as never) })
  const ahead = (...days: string[]) => isAhead(planned(...days), '2026-11-23')
  expect([ahead('2026-12-10'), ahead('2026-11-24'), ahead('2026-12'), ahead('2027')]).toEqual([true, true, true, true])
  expect([ahead('2026-11-23'), ahead('2026-11'), ahead('2026'), ahead()]).toEqual([false, false, false, false])
  // Of several the one that was told last.
  expect(ahead('2026-12-10', '2026-02')).toBe(true)
})
