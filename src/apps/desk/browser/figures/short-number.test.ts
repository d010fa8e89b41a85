// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { shortNumberIn } from './short-number.ts'

test.each([
  ['kk', '8,5 млрд'],
  ['en', '8.5 billion'],
  ['ru', '8,5 миллиарда'],
  ['ko', '85억'],
])('a large number is said with its word (%s)', (language, said) => {
  expect(shortNumberIn(language, 8_500_000_000, 'long').replaceAll(/\s/g, ' ')).toBe(said)
})
test('a smaller number is told as it is', () => {
  expect(shortNumberIn('kk', 4168, 'short').replaceAll(/\s/g, ' ')).toBe('4 168')
  expect(shortNumberIn('kk', 11_746, 'short')).toBe('11,7 мың')
})
