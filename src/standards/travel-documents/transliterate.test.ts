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

test.each([
  ["Дем'ян", "DEM'IAN"],
  ['Дем’ян', 'DEM’IAN'],
  ['Демʼян', 'DEM’IAN'],
  ['Дем´ян', 'DEM’IAN'],
  ['Дем`ян', 'DEMIAN'],
  ["Мар'яна", "MAR'IANA"],
  ["Солов'їна", "SOLOV'INA"],
  ["Знам'янська", "ZNAM'IANSKA"],
  ["В'ячеслав Яременко", "V'IACHESLAV YAREMENKO"],
  ["'Яна' Юр'єва", "'YANA' YUR'IEVA"],
  ['Анна-Юлія', 'ANNA-YULIIA'],
  ['Софі\u0301я', 'SOFIIA'],
])('an apostrophe or a mark of stress begins no word: %s is %s', (name, latin) => {
  expect(transliterate(name, PROFILES.ukrainian).latin).toBe(latin)
})

test('a vowel before an apostrophe is the vowel before the next letter', () => {
  expect(transliterate("Бо'ева", PROFILES.kazakh).latin).toBe("BO'YEVA")
  expect(transliterate("Аб'ева", PROFILES.kazakh).latin).toBe("AB'EVA")
})

test('a profile of one’s own is taken, and what is none, or no text, is refused in a sentence', () => {
  const own = { id: 'own', basis: 'proposal', letters: { Қ: 'Q' } } as const
  expect(transliterate('Қанат', own).latin).toBe('QANAT')
  for (const odd of [null, 'german', {}, { ...own, letters: { Қ: 5 } }, { ...own, first: null }] as never[])
    expect(() => transliterate('Қанат', odd)).toThrow(/^The profile is none; use one of PROFILES/)
  for (const odd of [null, undefined, 5, {}] as never[])
    expect(() => transliterate(odd)).toThrow('The name to spell is not given as text; write it in quotes.')
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
