// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { caseNumber, parseReference, reference } from './reference.ts'

// Many cases are tried, and a busy machine needs time for them.
vi.setConfig({ testTimeout: 30_000 })

test('case 123 of 2026 lodged in post BUS is BUS-26-000123', () => {
  expect(reference({ post: 'BUS', number: caseNumber(2026, 123) })).toBe('BUS-26-000123')
  expect(caseNumber(2026, 123)).toBe(26_000_123)
})

test('a reference is read as people type it: small letters, spaces, dashes of any kind or none', () => {
  for (const text of ['BUS-26-000123', ' bus-26-000123 ', 'bus 26 000123', 'BUS26000123', 'BUS–26–000123'])
    expect(parseReference(text)).toEqual({ post: 'BUS', number: 26_000_123 })
})

test('what is not a reference is none', () => {
  for (const text of ['', 'BUS', 'BUS-26-123', 'BUS-26-000000', '1-26-000123', 'BUS-26-0001234', `${'A'.repeat(5000)}`])
    expect(parseReference(text)).toBeUndefined()
})

test('every key is read back from its reference', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 999_999 }), (year, serial) => {
      const key = { post: 'SEL', number: caseNumber(year, serial) }
      expect(parseReference(reference(key))).toEqual(key)
    }),
  )
})

test('a serial beyond six digits is refused rather than running into the next year', () => {
  expect(() => caseNumber(2026, 1_000_000)).toThrow('1000000 is not a serial of a case')
})
