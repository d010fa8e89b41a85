// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { originOfDay } from './round-records.ts'

const none = { held: [], published: [], planned: [], announced: [] }
const day = (value: string, ...sources: string[]) => ({ value, sources, confidence: 'high' }) as const
const defined = { isDefined: true }
const demonstration = { demonstration: true }

test('the day that somebody recorded of a sourced round in a demonstration is invented, and that of a source is not', () => {
  const agreed = { ...none, planned: [day('2026-12-10'), day('2026', 'press-2023')] }
  expect(originOfDay(agreed, defined, demonstration)).toBe('invented')
  expect(originOfDay({ ...none, planned: [day('2026', 'press-2023')] }, defined, demonstration)).toBe('sourced')
  expect(originOfDay(none, defined, demonstration)).toBe('sourced')
})

test('where people really work the day that an officer recorded is not invented', () => {
  const agreed = { ...none, planned: [day('2026-12-10')] }
  expect(originOfDay(agreed, defined, { demonstration: false })).toBe('sourced')
})
