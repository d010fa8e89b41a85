// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { refusalRates } from './visa-rates.ts'

const percent = (counts: Parameters<typeof refusalRates>[0], definition: string) => {
  const rate = refusalRates(counts).find((one) => one.definition === definition)?.rate
  return rate === undefined ? undefined : Math.round(rate * 10_000) / 100
}

// Official rows of 2017: applied, issued, limited, not issued, and the rate that was published with them.
test.each([
  { of: 'RU', applied: 3_885_899, issued: 3_826_151, limited: 1040, notIssued: 52_770, published: 1.36 },
  { of: 'DZ', applied: 779_152, issued: 502_706, limited: 1088, notIssued: 279_740, published: 35.9 },
  { of: 'TR', applied: 971_710, issued: 903_644, notIssued: 63_122, published: 6.5 },
  { of: 'IN', applied: 920_699, issued: 837_109, notIssued: 78_681, published: 8.55 },
])('what was not issued of what was applied for is the rate that was published ($of)', ({ published, ...counts }) => {
  expect(percent(counts, 'not-issued-of-applied')).toBe(published)
})

test('what was not issued of what was decided is another rate, and is named apart', () => {
  const counts = { applied: 779_152, issued: 502_706, limited: 1088, notIssued: 279_740 }
  expect(percent(counts, 'not-issued-of-decided')).toBe(35.7)
})

test('more decided than applied for is taken as it was published', () => {
  const counts = { applied: 179_446, issued: 163_511, notIssued: 16_134 }
  expect(percent(counts, 'not-issued-of-applied')).toBe(8.99)
  expect(percent(counts, 'not-issued-of-decided')).toBe(8.98)
})

test('a rate whose counts were not all published is not reckoned', () => {
  expect(refusalRates({ applied: 124_735 })).toEqual([])
  expect(refusalRates({ applied: 0, notIssued: 3 })).toEqual([])
  expect(refusalRates({ issued: 10, notIssued: 0 })).toMatchObject([{ definition: 'not-issued-of-decided', rate: 0 }])
})
