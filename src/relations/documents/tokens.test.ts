// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import { tokensIn } from './tokens.ts'

const values = (text: string, language: string) => tokensIn(text, language).map(({ kind, value }) => `${kind} ${value}`)

describe('what two versions must share', () => {
  test.each([
    ['en', 'on 30 January 2019'],
    ['en', 'on January 30, 2019'],
    ['en', 'on 30th of January 2019'],
    ['ru', '30 января 2019 года'],
    ['ru', '30-го января 2019 г.'],
    ['ru', '30.01.2019'],
    ['kk', '2019 жылғы 30 қаңтарда'],
    ['kk', '2019 ж. 30 қаңтар'],
    ['ko', '2019년 1월 30일'],
    ['ko', '2019. 1. 30.'],
    ['zh', '2019年1月30日'],
    ['de', 'am 30. Januar 2019'.replace('30.', '30')],
    ['fr', 'le 30 janvier 2019'],
    ['en', '2019-01-30'],
  ])('a day is one day in %s: %s', (language, text) => {
    expect(values(text, language)).toEqual(['date 2019-01-30'])
  })
  test.each([
    ['en', 'in May 2026', 'date 2026-05'],
    ['ru', 'в мае 2026 года', 'date 2026-05'],
    ['kk', '2026 жылғы мамырда', 'date 2026-05'],
    ['ko', '2026년 5월에', 'date 2026-05'],
    ['ru', '9 мая', 'date --05-09'],
    ['ko', '5월 9일', 'date --05-09'],
    ['ru', 'в 2026 году', 'number 2026'],
    ['ko', '2026년에', 'number 2026'],
  ])('as much of a day as is told, in %s: %s', (language, text, value) => {
    expect(values(text, language)).toEqual([value])
  })
  test.each([
    ['en', '30–31 January 2019'],
    ['ru', '30–31 января 2019 г.'],
    ['kk', '2019 жылғы 30–31 қаңтар'],
    ['ko', '2019년 1월 30일~31일'],
  ])('two days of one month are two days in %s', (language, text) => {
    expect(values(text, language)).toEqual(['date 2019-01-30', 'date 2019-01-31'])
  })
  test.each([
    ['en', '1,234.5 people', 'number 1234.5'],
    ['ru', '1 234,5 человека', 'number 1234.5'],
    ['kk', '1 234,5 адам', 'number 1234.5'],
    ['ko', '1,234.5명', 'number 1234.5'],
    ['en', '3.2 billion', 'number 3200000000'],
    ['ru', '3,2 млрд', 'number 3200000000'],
    ['kk', '3,2 миллиард', 'number 3200000000'],
    ['ko', '32억', 'number 3200000000'],
    ['ko', '1억 5000만', 'number 150000000'],
    ['ru', '150 млн', 'number 150000000'],
    ['en', '8.5 bn', 'number 8500000000'],
    ['en', '30 %', 'number 30'],
    ['ko', '제8차', 'number 8'],
    ['ru', '8-го заседания', 'number 8'],
    ['kk', '8-кездесу', 'number 8'],
  ])('an amount is one amount in %s: %s', (language, text, value) => {
    expect(values(text, language)).toEqual([value])
  })
  test.each([
    ['en', 'Article 5'],
    ['ru', 'статьи 5'],
    ['ru', 'ст. 5'],
    ['kk', '5-бап'],
    ['kk', '5-бабының'],
    ['ko', '제5조'],
  ])('an article is one article in %s: %s', (language, text) => {
    expect(values(text, language)).toEqual(['article 5'])
  })
  test('a registry number is one whether a clerk typed Latin or Cyrillic capitals, and a number with an ending is none', () => {
    expect(values('№ 1-1/22-М', 'ru')).toEqual(['registry 1-1/22-M'])
    expect(values('제1-1/22-M호', 'ko')).toEqual(['registry 1-1/22-M'])
    expect(values('Law 254-VIII', 'en')).toEqual(['registry 254-VIII'])
    expect(values('5-й раунд', 'ru')).toEqual(['number 5'])
    expect(values('and/or', 'en')).toEqual([])
  })
  test('a time is one time, by twelve hours or by twenty-four', () => {
    for (const [language, text] of [
      ['en', '2:30 p.m.'],
      ['ru', '14:30'],
      ['ko', '오후 2시 30분'],
    ] as const)
      expect(values(text, language)).toEqual(['time 14:30'])
  })
  test('items of a list are counted by their place, whatever letters a language counts with', () => {
    const lists = ['(a) one\n(b) two', 'а) бір\nә) екі', '가. 하나\n나. 둘', '1) раз\n2) два', '— so\n— so']
    for (const text of lists) expect(values(text, 'kk')).toEqual(['list 1', 'list 2'])
  })
  test('a year before an amount is not its thousands', () => {
    expect(values('в 2019 100 человек', 'ru')).toEqual(['number 2019', 'number 100'])
    expect(values('5 200 человек', 'ru')).toEqual(['number 5200'])
  })
})
