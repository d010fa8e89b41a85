// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PROFILES, transliterate } from './index.ts'

test.each([
  ['Ћирић', 'serbian', 'CIRIC'],
  ['Ѓорѓи', 'macedonian', 'GJORGJI'],
  ['Христо Щерев', 'bulgarian', 'KHRISTO SHTEREV'],
  ['Юрій Яценко', 'ukrainian', 'YURII YATSENKO'],
  ['Рыгор Кузьмёнак', 'belarusian', 'RYHOR KUZMIONAK'],
])('%s by the %s letters of the table is %s', (name, profile, latin) => {
  expect(transliterate(name, PROFILES[profile]).latin).toBe(latin)
})

test('the letters Ћ and Ѓ have no value beyond their own languages', () => {
  expect(transliterate('Ћирић Ѓорѓи').unknown).toEqual(['Ћ', 'Ѓ'])
})

test('a compatibility form that folds to small letters is spelled in capitals', () => {
  expect(transliterate('Ａｎｎａ №').latin).toBe('ANNA NO')
})

test('whatever is written, the spelling is in A–Z, and what it leaves out is named', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(undefined, ...Object.values(PROFILES)),
      (name, profile) => {
        const { latin, unknown } = transliterate(name, profile)
        expect(latin).toMatch(/^[A-Z ',.’-]*$/)
        for (const letter of unknown) expect(letter).not.toMatch(/^[A-Z]$/)
      },
    ),
    { numRuns: 1000 },
  )
})
