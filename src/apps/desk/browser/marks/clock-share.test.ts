// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest'
import { shareUsed, toneOf } from './clock-share.ts'

it('a clock is nearly due in the last half of a short term and the last two days of a longer one', () => {
  const tones = (count: number, left: readonly number[]) => left.map((daysLeft) => toneOf({ daysLeft, count }))
  expect(tones(2, [2, 1, 0, -1])).toEqual(['kept', 'waiting', 'waiting', 'late'])
  expect(tones(15, [15, 3, 2, 0, -4])).toEqual(['kept', 'kept', 'waiting', 'waiting', 'late'])
  expect([toneOf({ daysLeft: 3 }), toneOf({ daysLeft: 2 })]).toEqual(['kept', 'waiting'])
})

it('a bar shows the share of the term that is gone, full from the last day on', () => {
  const shares = [2, 1, 0, -3].map((daysLeft) => shareUsed({ daysLeft, count: 2 }))
  expect(shares).toEqual([0, 0.5, 1, 1])
  expect(shareUsed({ daysLeft: 0 })).toBe(1)
  expect(shareUsed({ daysLeft: 5 })).toBe(0.5)
})
