// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { codeFrom, typedCode } from './slip-code.ts'

test('a code takes five bits for each character, in the order of the bytes', () => {
  expect(codeFrom(Buffer.alloc(16), 12)).toBe('000000000000')
  expect(codeFrom(Buffer.alloc(16, 0xff), 12)).toBe('ZZZZZZZZZZZZ')
  expect(codeFrom(Buffer.from([0b0000_1000, 0b1000_0110, 0b0100_0010, 0b1001_1000, 0b1110_1000]), 8)).toBe('12345678')
})

test('too few bytes make no code', () => {
  expect(() => codeFrom(Buffer.alloc(7), 12)).toThrow('too few')
})

test.each([
  ['1234-5678-9ABC', '123456789ABC'],
  [' l234 5678 9abc ', '123456789ABC'],
  ['O123–4567–89AB', '0123456789AB'],
  ['1234-5678-9AB', undefined],
  ['1234-5678-9ABU', undefined],
  ['', undefined],
  ['x'.repeat(1000), undefined],
])('what is typed as %j is read as %j', (typed, code) => {
  expect(typedCode(typed, 12)).toBe(code)
})
