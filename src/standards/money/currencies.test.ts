// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import { currencyName, currencyStandingOn, findCurrency, readMoney, showMoney, writeMoney } from './index.ts'

test.each([
  ['XCG', '2025-03-30', 'not-yet'],
  ['XCG', '2025-03-31', 'in-use'],
  ['ANG', '2025-03-30', 'in-use'],
  ['ANG', '2025-03-31', 'withdrawn'],
  ['CUC', '2021-05-31', 'in-use'],
  ['CUC', '2021-06-15', 'unsettled'],
  ['CUC', '2021-07-01', 'withdrawn'],
  ['BGN', '2025-12-31', 'in-use'],
  ['BGN', '2026-01-01', 'unsettled'],
  ['HRK', '2026-11-23', 'withdrawn'],
  ['KZT', '2026-11-23', 'in-use'],
  ['QQQ', '2026-11-23', undefined],
])('%s on %s: %s', (code, day, standing) => expect(currencyStandingOn(code, plainDate(day))).toBe(standing))

test('the Caribbean guilder took the number and the decimals of the Antillean one', () => {
  expect(findCurrency('XCG')).toEqual({ code: 'XCG', numeric: '532', decimals: 2, since: '2025-03-31' })
  expect(findCurrency('ANG')).toEqual({ code: 'ANG', numeric: '532', decimals: 2, withdrawn: '2025-03-31' })
})

test('an amount of an old receipt is read in the currency of its day', () => {
  const read = readMoney('12.50', 'BGN')
  expect(read.ok && writeMoney(read.value)).toBe('12.50')
})

test('every currency with a name in CLDR has one in Kazakh, Russian, English and Korean', () => {
  for (const language of ['kk', 'ru', 'en', 'ko'])
    for (const code of ['KZT', 'KRW', 'EUR', 'XCG', 'ANG', 'BGN']) expect(currencyName(code, language)).not.toBe(code)
})

test('a code of no currency and a language that is none are refused in sentences', () => {
  expect(() => currencyName('12', 'en')).toThrow('"12" is no currency of ISO 4217; use a code such as KZT.')
  expect(() => currencyName('KZT', 'no language')).toThrow(
    '"no language" is no language; write it as kk, ru, en or ko.',
  )
  expect(() => showMoney({ minor: 5n, currency: 'KZT' }, 'no language')).toThrow('"no language" is no language')
})
