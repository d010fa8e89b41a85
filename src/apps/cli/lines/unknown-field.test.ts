// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { unknownField } from './unknown-field.ts'

test('a field that nobody knows is named with the one that was likely meant', () => {
  expect(unknownField({ limit: 90, windwo: 180 }, 'The rule', ['limit', 'window'])).toEqual({
    code: 'unknown-field',
    field: 'windwo',
    message: 'The rule bears the unknown field "windwo"; write "window" if that is meant.',
  })
})

test('a field that is like no other is named with those that there are', () => {
  expect(unknownField({ given: 'Anna' }, 'The question', ['primary', 'secondary'])?.message).toBe(
    'The question bears the unknown field "given"; it may have primary, secondary.',
  )
})

test('a name that JSON lets somebody write instead of a field is unknown too, and shown no further than it can be read', () => {
  expect(unknownField(JSON.parse('{"__proto__": 1}'), 'The rule', ['limit'])?.field).toBe('__proto__')
  expect(unknownField({ constructor: 1 }, 'The rule', ['limit'])?.field).toBe('constructor')
  const long = unknownField({ ['x'.repeat(100_000)]: 1 }, 'The rule', ['limit'])
  expect(JSON.stringify(long).length).toBeLessThan(250)
})

test('what whoever asks keeps with a question is passed over', () => {
  const kept = { id: 1, note: '', comment: '', source: '', expect: {}, expected: {} }
  expect(unknownField({ ...kept, limit: 1 }, 'The rule', ['limit'])).toBeUndefined()
})

test.each([undefined, null, 'text', 7, ['x']])('%j has no fields', (value) => {
  expect(unknownField(value, 'The rule', [])).toBeUndefined()
})
