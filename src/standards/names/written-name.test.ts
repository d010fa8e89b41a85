// SPDX-License-Identifier: Apache-2.0
// The people are invented; no name is anybody's.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CultureId, PersonName } from './index.ts'
import { CULTURES, identifiersOf, readWrittenName, writtenName } from './index.ts'

const cultures = Object.keys(CULTURES) as CultureId[]

describe('a written name read into parts', () => {
  test.each<[CultureId, string, PersonName]>([
    ['kazakh', 'Ахметов Ерлан Қайратұлы', { family: 'Ахметов', given: 'Ерлан', patronymic: 'Қайратұлы' }],
    ['kazakh', 'Ерлан Қайратұлы Ахметов', { family: 'Ахметов', given: 'Ерлан', patronymic: 'Қайратұлы' }],
    ['kazakh', 'Сәрсенова Айгерім Ерланқызы', { family: 'Сәрсенова', given: 'Айгерім', patronymic: 'Ерланқызы' }],
    ['kazakh', 'Ким Виктория', { family: 'Ким', given: 'Виктория' }],
    ['russian', 'Петрова Анна Ильинична', { family: 'Петрова', given: 'Анна', patronymic: 'Ильинична' }],
    ['russian', 'Петров Иван Кузьмич', { family: 'Петров', given: 'Иван', patronymic: 'Кузьмич' }],
    ['russian', 'Алиев Рустам Гейдар оглы', { family: 'Алиев', given: 'Рустам', patronymic: 'Гейдар оглы' }],
    ['korean', '김민수', { family: '김', given: '민수' }],
    ['korean', '김 민수', { family: '김', given: '민수' }],
    ['korean', '남궁길동', { family: '남궁', given: '길동' }],
    ['hungarian', 'Nagy Anna Mária', { family: 'Nagy', given: 'Anna Mária' }],
    ['spanish', 'Ana García', { family: 'García', given: 'Ana' }],
    ['spanish', 'Ana María García de la Cruz', { family: 'García de la Cruz', given: 'Ana María' }],
    ['spanish', 'García Márquez, Ana', { family: 'García Márquez', given: 'Ana' }],
    ['given-first', 'Jan van der Berg', { family: 'van der Berg', given: 'Jan' }],
    ['mononymic', 'Suharjanto', { given: 'Suharjanto' }],
    ['mononymic', 'Putri Ayu', { given: 'Putri Ayu' }],
    ['korean', 'KIM Minsu', { family: 'KIM', given: 'Minsu' }],
    ['korean', 'Soo Young LEE', { family: 'LEE', given: 'Soo Young' }],
    ['korean', 'Lee, Soo Young', { family: 'Lee', given: 'Soo Young' }],
    ['korean', 'Ким Мин Су', { family: 'Ким', given: 'Мин Су' }],
  ])('%s: %s', (culture, text, name) => expect(readWrittenName(text, culture).name).toEqual(name))

  test.each<[CultureId, string, PersonName, string]>([
    ['kazakh', 'Ерлан Қайратұлы', { given: 'Ерлан', patronymic: 'Қайратұлы' }, 'patronymic-or-family'],
    ['kazakh', 'Сейітқали қызы Айгүл', { given: 'Айгүл', patronymic: 'Сейітқали қызы' }, 'patronymic-or-family'],
    ['kazakh', 'Сейітқалиқызы Айгүл', { family: 'Сейітқалиқызы', given: 'Айгүл' }, 'patronymic-or-family'],
    ['korean', 'Soo Young Lee', { family: 'Soo', given: 'Young Lee' }, 'which-are-family'],
    ['korean', 'Gildong Hong', { family: 'Gildong', given: 'Hong' }, 'which-are-family'],
    ['korean', 'KIM MINSU', { family: 'KIM', given: 'MINSU' }, 'which-are-family'],
    ['japanese', 'Hanako Sato', { family: 'Hanako', given: 'Sato' }, 'which-are-family'],
    ['kazakh', 'Айгерім', { given: 'Айгерім' }, 'one-word'],
    ['korean', '남궁민', { family: '남궁', given: '민' }, 'compound-family'],
    ['spanish', 'Ana García López', { family: 'García López', given: 'Ana' }, 'which-are-family'],
    ['given-first', 'Mary Ann Smith', { family: 'Smith', given: 'Mary Ann' }, 'which-are-family'],
  ])('%s: %s is read with a doubt', (culture, text, name, doubt) => {
    expect(readWrittenName(text, culture)).toEqual({ name, doubts: [doubt] })
  })

  test('one name is enough, in every culture', () => {
    for (const culture of cultures) expect(readWrittenName('Нұрай', culture).name.given).toBe('Нұрай')
  })

  test('nothing is no name', () => {
    for (const nothing of ['  ', null, undefined, 5, {}] as string[])
      expect(() => readWrittenName(nothing, 'korean')).toThrow('There is no name here; write at least one word.')
  })

  test('a culture that is not told apart is named with those that are', () => {
    expect(() => readWrittenName('Нұрай', 'martian' as CultureId)).toThrow(
      /^There is no culture "martian"; use one of kazakh, russian, .*\.$/,
    )
  })

  test('no word is lost or invented, whatever is written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cultures), fc.string({ unit: 'grapheme' }), (culture, text) => {
        const words = text
          .normalize('NFC')
          .split(/[\s,]+/)
          .filter(Boolean)
          .join('')
        fc.pre(words !== '')
        const { family = '', given, patronymic = '' } = readWrittenName(text, culture).name
        const letters = (read: string) => [...read.replace(/[\s,]/g, '')].sort().join('')
        expect(letters(family + given + patronymic)).toBe(letters(words))
      }),
    )
  })
})

describe('a name for a reader', () => {
  const yerlan = {
    family: 'Ахметов',
    given: 'Ерлан',
    patronymic: 'Қайратұлы',
    latin: { family: 'Akhmetov', given: 'Yerlan' },
  }
  const minsu = { family: '김', given: '민수', latin: { family: 'Kim', given: 'Minsu' } }
  test.each<[string, CultureId, PersonName, string]>([
    ['kk', 'kazakh', yerlan, 'Ахметов Ерлан Қайратұлы'],
    ['en', 'kazakh', yerlan, 'AKHMETOV Yerlan'],
    ['ko', 'korean', minsu, '김민수'],
    ['en', 'korean', minsu, 'KIM Minsu'],
    ['en', 'hungarian', { family: 'Nagy', given: 'Anna' }, 'NAGY Anna'],
    ['hu', 'hungarian', { family: 'Nagy', given: 'Anna' }, 'Nagy Anna'],
    ['en', 'spanish', { family: 'García López', given: 'Ana' }, 'Ana García López'],
    ['ru', 'spanish', { family: 'García López', given: 'Ana' }, 'Ana GARCÍA LÓPEZ'],
    ['ru', 'mononymic', { given: 'Suharjanto' }, 'Suharjanto'],
    ['kk', 'kazakh', { given: 'Ерлан', patronymic: 'Қайратұлы' }, 'Ерлан Қайратұлы'],
  ])('for a reader of %s, %s: %o is %s', (language, culture, name, written) => {
    expect(writtenName(name, { culture, language })).toBe(written)
  })
})

describe('the identifiers of a zone', () => {
  const name = { family: 'Ахметов', given: 'Ерлан', patronymic: 'Қайратұлы' }
  test('are the family name and the given name, without the patronymic', () => {
    expect(identifiersOf(name)).toEqual({ primary: 'Ахметов', secondary: 'Ерлан', leftOut: ['Қайратұлы'] })
  })

  test('carry the patronymic where the issuer writes it', () => {
    expect(identifiersOf(name, { withPatronymic: true })).toMatchObject({ secondary: 'Ерлан Қайратұлы', leftOut: [] })
  })

  test('are one only for a person with one name', () => {
    expect(identifiersOf({ given: 'Suharjanto' })).toEqual({ primary: 'Suharjanto', leftOut: [] })
    expect(identifiersOf({ given: 'Ерлан', patronymic: 'Қайратұлы' })).toEqual({
      primary: 'Ерлан',
      leftOut: ['Қайратұлы'],
    })
  })

  test('are the holder’s own Latin spelling where there is one', () => {
    expect(identifiersOf({ ...name, latin: { family: 'Axmetov', given: 'Erlan' } })).toMatchObject({
      primary: 'Axmetov',
      secondary: 'Erlan',
    })
  })
})
