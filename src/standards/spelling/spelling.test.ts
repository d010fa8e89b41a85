// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import { beginningsOf, comparable, nearest as nearestOf, slipsOf } from './index.ts'

const nearest = (typed: string, words: readonly string[], most: number) => nearestOf(typed, comparable(words), most)

describe('the word that was meant', () => {
  test.each([
    ['apostile', 'apostille'],
    ['apostlile', 'apostille'],
    ['конвеция', 'конвенция'],
    ['осужденный', 'осуждённый'],
    ['соталган', 'сотталған'],
    ['коширу', 'көшіру'],
    ['кошилик', 'көшілік'],
    ['영사헙의회', '영사협의회'],
  ])('of %s is %s, a slip away', (typed, meant) => {
    expect(nearest(typed, ['consular', 'консул', 'визалар', '협정', meant], 3)).toEqual([meant])
    const beginnings = [...beginningsOf(typed), ...slipsOf(typed)]
    expect(beginnings.some((beginning) => meant.startsWith(beginning))).toBe(true)
  })

  test.each([
    ['көшіру', 'көшірілген'],
    ['міндеттемелерді', 'міндеттеме'],
    ['переселение', 'переселенцев'],
    ['협의회를', '협의회'],
  ])('of %s is %s, with another ending', (typed, meant) => {
    expect(nearest(typed, ['күшіне', 'мінез', 'переход', '협정', meant], 3)).toEqual([meant])
    expect(beginningsOf(typed).some((beginning) => meant.startsWith(beginning))).toBe(true)
  })

  test('comes before words that are further off, and each is told once', () => {
    const words = ['visas', 'visa', 'vista', 'visa', 'visit', 'treaty']
    expect(nearest('visq', words, 2)).toEqual(['visa', 'visas'])
    expect(nearest('koreya', ['korean', 'korea'], 2)).toEqual(['korea', 'korean'])
  })

  test.each(['zzzz', 'ab', '2019', 'é', ''])('of %j is unknown', (typed) => {
    expect(nearest(typed, ['consular', 'apostille', '2018', 'ac', '협정'], 3)).toEqual([])
  })

  test('numbers and a letter or two have no beginnings near them', () => {
    expect(['240', 'ab', '가', '12a4'].flatMap((typed) => slipsOf(typed))).toEqual([])
  })

  test('there are never more beginnings than can be looked up at once', () => {
    for (const typed of ['келісімшарт', 'agreements', '영사협의회를', 'окунугуугу'])
      expect([...beginningsOf(typed), ...slipsOf(typed)].length).toBeLessThan(800)
  })
})
