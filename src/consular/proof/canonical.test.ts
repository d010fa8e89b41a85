// SPDX-License-Identifier: Apache-2.0
import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { canonicalText } from './canonical.ts'

// Many cases are tried, and a busy machine needs time for them.
vi.setConfig({ testTimeout: 30_000 })

test('the example of RFC 8785, section 3.2.2 and 3.2.3, is written as there', () => {
  const example = {
    numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, Number('0.000000000000000000000000001')],
    string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
    literals: [null, true, false],
  }
  expect(canonicalText(example)).toBe(
    String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
  )
})

test('names are sorted by UTF-16 code units, RFC 8785 section 3.2.3', () => {
  const names = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6']
  const text = canonicalText(Object.fromEntries(names.map((name) => [name, 0])))
  expect(Object.keys(JSON.parse(text))).toEqual(['1', '\r', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'])
})

test('any JSON value is written as the package canonicalize writes it', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      expect(canonicalText(value)).toBe(canonicalize(value))
    }),
    { numRuns: 100 },
  )
}, 30_000)

test('reading what was written and writing it again changes nothing', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalText(value)
      expect(canonicalText(JSON.parse(text))).toBe(text)
    }),
  )
})

test('what JSON cannot say is an error, never a guess', () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, undefined, () => 1, 1n, '\ud800', new Date(0)])
    expect(() => canonicalText({ value: [value] })).toThrow(TypeError)
  expect(canonicalText({ left: undefined, kept: 1 })).toBe('{"kept":1}')
})
