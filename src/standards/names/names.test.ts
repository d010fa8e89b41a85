// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PersonName } from './index.ts'
import { displayName, latinName, nameKeys, searchKeys } from './index.ts'

const key = (word: string) => searchKeys(word)[0]

describe('a name on paper', () => {
  test.each<[PersonName, string]>([
    [{ family: 'Ахметов', given: 'Ерлан', patronymic: 'Қайратұлы' }, 'Ахметов Ерлан Қайратұлы'],
    [{ family: 'Ким', given: 'Виктория' }, 'Ким Виктория'],
    [{ given: 'Айгерім' }, 'Айгерім'],
    [{ family: '김', given: '민수' }, '김민수'],
  ])('%o is written %s', (name, written) => expect(displayName(name)).toBe(written))

  test('the Latin spelling is the holder’s own, and absent when there is none', () => {
    expect(latinName({ given: 'Ерлан', latin: { family: 'Akhmetov', given: 'Yerlan' } })).toBe('AKHMETOV Yerlan')
    expect(latinName({ given: 'Ерлан', latin: { given: 'Yerlan' } })).toBe('Yerlan')
    expect(latinName({ given: 'Ерлан' })).toBeUndefined()
  })
})

describe('one name in many spellings', () => {
  test.each([
    ['Ахметов', 'Akhmetov', 'Axmetov', 'Ahmetov', 'АХМЕТОВ'],
    ['Жәнібек', 'Жанибек', 'Zhanibek', 'Janibek', 'Jänibek', 'Dzhanibek'],
    ['Ерлан', 'Yerlan', 'Erlan', 'Ierlan'],
    ['Қасым', 'Касым', 'Kassym', 'Qasym', 'Kasym'],
    ['Әлиев', 'Алиев', 'Aliyev', 'Aliev'],
    ['Назарбаев', 'Nazarbayev', 'Nazarbaev'],
    ['Айгүл', 'Айгуль', 'Aigul', 'Aygul', 'Aıgül'],
    ['Нұрсұлтан', 'Нурсултан', 'Nursultan', 'Nūrsūltan'],
    ['Шыңғыс', 'Шынгыс', 'Shyngys', 'Şyñğys', 'Shynggys'],
    ['Ғалымжан', 'Галымжан', 'Galymzhan', 'Ghalymzhan', 'Ğalymjan'],
    ['Цой', 'Tsoy', 'Tsoi'],
    ['Квон', 'Kwon', 'Kvon'],
    ['Юлия', 'Yuliya', 'Iuliia', 'Yulia'],
    ['Щербакова', 'Shcherbakova', 'Scherbakova'],
    ['Вагнер', 'Wagner'],
    ["O'Brien", 'OBrien', 'O’Brien'],
  ])('%s meets its other spellings', (first, ...others) => {
    for (const other of others) expect(`${other}: ${key(other)}`).toBe(`${other}: ${key(first)}`)
  })

  test.each([
    ['Ахметов', 'Ахметова'],
    ['Ким', 'Хен'],
    ['Серік', 'Берік'],
    ['Цой', 'Чой'],
  ])('%s and %s stay apart', (one, other) => expect(key(one)).not.toBe(key(other)))
})

describe('the keys of a name', () => {
  test('cover every part in both spellings', () => {
    const name = {
      family: 'Сәрсенова',
      given: 'Айгерім',
      patronymic: 'Ерлановна',
      latin: { family: 'Sarsenova', given: 'Aigerim' },
    }
    expect(nameKeys(name)).toEqual(['sarsenova', 'aigerim', 'erlanovna'])
  })

  test('a double given name is found by either half and joined', () => {
    expect(nameKeys({ given: 'Gil-Dong' })).toEqual(['gil', 'don', 'gildon'])
  })

  test('a Korean name is found as one word', () => {
    expect(nameKeys({ family: '홍', given: '길동' })).toContain(searchKeys('홍길동')[0])
  })

  test('double letters fold where other letters stand beside them; one letter again and again is like no name', () => {
    expect(searchKeys('Anna')).toEqual(searchKeys('Ana'))
    expect(searchKeys('Kassym')).toEqual(searchKeys('Касым'))
    for (const nonsense of ['zzzz', 'ZZZ', 'ааааа']) {
      const [wanted = ''] = searchKeys(nonsense)
      for (const name of ['Зарина', 'Жанар', 'Аан', 'Зз'])
        expect(nameKeys({ given: name }).some((one) => one.startsWith(wanted))).toBe(false)
    }
    expect(searchKeys('aa')).toEqual(['a'])
  })

  test('what is no text has no keys', () => {
    for (const odd of [null, undefined, 5, {}] as never[]) expect(searchKeys(odd)).toEqual([])
  })

  test('a search for any part in any order finds the name', () => {
    const part = fc.stringMatching(/^[А-ЯӘҒҚҢӨҰҮҺІ][а-яәғқңөұүһі]{2,12}$/)
    fc.assert(
      fc.property(part, part, part, (family, given, patronymic) => {
        const keys = new Set(nameKeys({ family, given, patronymic }))
        for (const typed of [`${given} ${family}`, family.toUpperCase(), `${patronymic},${given}`])
          for (const wanted of searchKeys(typed)) expect(keys).toContain(wanted)
      }),
    )
  })

  test('folding what is folded changes nothing more', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[а-яәғқңөұүһі]{1,14}$/), (word) => {
        const once = searchKeys(word)
        expect(searchKeys(once.join(' ')).length).toBe(once.length)
      }),
    )
  })
})
