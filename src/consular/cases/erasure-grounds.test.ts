// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import type { Service } from '#src/consular/catalogue/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { having } from '#testing/case-at-hand.ts'
import { libraryCard } from '#testing/library-card/index.ts'
import { applicant, card, refused } from '#testing/library-card/wishes.ts'
import { erasureGrounds, groundWrong, keptBecause } from './erasure-grounds.ts'

const basis = '2-145/2026, 2026-11-20'
const withdrawn = () => having(card(), [applicant, '2026-11-25', { do: 'act', action: 'withdraw' }]).state
const asked = (ground: string, today = '2026-11-26') => ({ ground, basis, today: plainDate(today) })
const unknown: Service = { ...libraryCard, retention: { known: false, reason: 'library-card.title' } }
const forGood = {
  ...libraryCard,
  retention: { ...libraryCard.retention, value: { recordClass: 'cards', years: 'permanent' } },
} as Service

test.each([
  'retention-over',
  'request-granted',
  'consent-withdrawn',
])('a case goes on the ground %s when its term is over, never before, and never while the term is unknown', (ground) => {
  const code = (service: Service, today?: string) => keptBecause(withdrawn(), service, asked(ground, today))?.code
  expect(code(libraryCard, '2029-11-24')).toBe('retention-not-over')
  expect(code(libraryCard, '2029-11-25')).toBeUndefined()
  expect(code(unknown, '2099-01-01')).toBe('retention-not-known')
  expect(code(forGood, '2099-01-01')).toBe('kept-for-good')
})

test('an order of a court stands above the term, once its number is named', () => {
  expect(keptBecause(withdrawn(), forGood, asked('court-order'))).toBeUndefined()
  for (const paper of [undefined, 'the court said so', '7', 'x'.repeat(60) + 1])
    expect(groundWrong({ ground: 'court-order', basis: paper })?.code).toBe('order-not-named')
})

test('a case in which something was decided was not entered in error; one that ended without is', () => {
  expect(keptBecause(withdrawn(), unknown, asked('entered-in-error'))).toBeUndefined()
  expect(keptBecause(refused().state, unknown, asked('entered-in-error'))?.code).toBe('something-came-of-it')
})

test('a word that is no ground is refused with those that are', () => {
  const { code, details } = groundWrong({ ground: 'anything' }) ?? {}
  expect([code, details]).toEqual(['erasure-ground-not-known', { grounds: erasureGrounds.join(', ') }])
})
