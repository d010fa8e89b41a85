// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import type { Mandate } from './mandate.ts'
import { mandateCovers, mandateHolds } from './mandate.ts'

const mandate: Mandate = {
  id: 'm-1',
  post: 'BUS',
  principal: 'p-1',
  representative: 'p-2',
  kind: 'guardian',
  from: plainDate('2026-01-01'),
  until: plainDate('2026-07-01'),
  revokedOn: null,
  services: null,
  acts: ['lodge', 'answer'],
}

test.each([
  ['2025-12-31', false],
  ['2026-01-01', true],
  ['2026-06-30', true],
  ['2026-07-01', false],
])('a mandate from January until July holds on %s: %s', (day, holds) => {
  expect(mandateHolds(mandate, plainDate(day))).toBe(holds)
})

test('a mandate that was revoked no longer holds on that day, and one without an end goes on', () => {
  expect(mandateHolds({ ...mandate, revokedOn: plainDate('2026-03-01') }, plainDate('2026-03-01'))).toBe(false)
  expect(mandateHolds({ ...mandate, until: null }, plainDate('2040-01-01'))).toBe(true)
})

test('a mandate covers reading and the acts that it names, of its services or of every one', () => {
  const asked = (['read', 'lodge', 'answer', 'withdraw', 'appeal'] as const).filter((act) =>
    mandateCovers(mandate, 'library-card', act),
  )
  expect(asked).toEqual(['read', 'lodge', 'answer'])
  expect(mandateCovers({ ...mandate, services: ['group-visit'] }, 'library-card', 'read')).toBe(false)
  expect(mandateCovers({ ...mandate, services: ['library-card'] }, 'library-card', 'lodge')).toBe(true)
})
