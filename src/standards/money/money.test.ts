// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Money } from './index.ts'
import { addMoney, multiplyMoney, readMoney, shareMoney, showMoney, writeMoney } from './index.ts'

function money(text: string, currency: string): Money {
  const read = readMoney(text, currency)
  if (!read.ok) throw new Error(read.refusal.message)
  return read.value
}

test.each([
  ['40', 'USD', '40.00'],
  ['12.5', 'EUR', '12.50'],
  ['10000', 'KRW', '10000'],
  ['-3.05', 'KZT', '-3.05'],
  ['0.001', 'KWD', '0.001'],
])('%s %s is written %s', (text, currency, written) => expect(writeMoney(money(text, currency))).toBe(written))

test.each([
  ['10.5', 'KRW', 'too-precise'],
  ['1.005', 'USD', 'too-precise'],
  ['1,5', 'EUR', 'not-an-amount'],
  ['', 'EUR', 'not-an-amount'],
  ['5', 'XQX', 'unknown-currency'],
])('"%s" %s is refused as %s and never rounded', (text, currency, code) =>
  expect(readMoney(text, currency)).toMatchObject({ ok: false, refusal: { code } }))

test('amounts of two currencies are not added', () => {
  expect(addMoney(money('1', 'USD'), money('1', 'EUR'))).toMatchObject({
    ok: false,
    refusal: { code: 'other-currency' },
  })
})

test.each([
  ['up', '0.03'],
  ['down', '0.02'],
  ['half-up', '0.03'],
  ['half-even', '0.02'],
] as const)('half of five cents, rounded %s, is %s', (rounding, half) => {
  const outcome = multiplyMoney(money('0.05', 'USD'), { times: 1n, of: 2n }, rounding)
  expect(outcome.ok && writeMoney(outcome.value)).toBe(half)
})

test.each([undefined, null, 'nearest', ''])('an amount is not multiplied where its rounding is %j', (rounding) => {
  expect(multiplyMoney(money('0.05', 'USD'), { times: 1n, of: 2n }, rounding as never)).toMatchObject({
    ok: false,
    refusal: { code: 'bad-rounding', message: expect.stringMatching(/^How to round is .*give one of up, down, .*\.$/) },
  })
})

test('shares add up to the whole again, to the last minor unit', () => {
  const weights = fc.array(fc.bigInt({ min: 0n, max: 50n }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), weights, (minor, parts) => {
      fc.pre(parts.some((part) => part > 0n))
      const shared = shareMoney({ minor, currency: 'KZT' }, parts)
      expect(shared.ok && shared.value.reduce((sum, share) => sum + share.minor, 0n)).toBe(minor)
    }),
  )
})

test('what is written is read again as the same amount', () => {
  const amounts = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n })
  fc.assert(
    fc.property(amounts, fc.constantFrom('KZT', 'KRW', 'USD', 'KWD'), (minor, currency) => {
      expect(money(writeMoney({ minor, currency }), currency)).toEqual({ minor, currency })
    }),
  )
})

test('a reader sees an amount in the manner of the language', () => {
  expect(showMoney(money('1234.5', 'EUR'), 'ru').replace(/\s/gu, ' ')).toBe('1 234,50 EUR')
  expect(showMoney(money('10000', 'KRW'), 'ko').replace(/\s/gu, ' ')).toBe('KRW 10,000')
  expect(showMoney(money('1.50', 'ALL'), 'en').replace(/\s/gu, ' ')).toBe('ALL 1.50')
})
