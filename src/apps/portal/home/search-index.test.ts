// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import type { Network } from '#src/consular/posts/index.ts'
import { search, searchIndex } from './search-index.ts'

const post = (id: string, country: string, names: Readonly<Record<string, string>>) =>
  ({
    id,
    country,
    names,
    town: { names, coordinates: { latitude: 0, longitude: 0 } },
  }) as unknown as Network['posts'][number]

const network = {
  home: 'KZ',
  posts: [
    post('BUS', 'KR', { kk: 'Пусан', ru: 'Пусан', en: 'Busan', ko: '부산' }),
    post('SEL', 'KR', { kk: 'Сеул', ru: 'Сеул', en: 'Seoul', ko: '서울' }),
  ],
  regions: [],
  capabilities: [],
} as unknown as Network

const index = searchIndex(
  network,
  [{ id: 'register', titles: ['Консулдық есеп', 'Консульский учёт', 'Consular registration', '영사 등록'] }],
  ['kk', 'ru', 'en', 'ko'],
)
const found = (typed: string) => search(index, typed).map(({ id }) => id)

describe('the search line', () => {
  test.each([
    ['busan', ['BUS']],
    ['Пусан', ['BUS']],
    ['부산', ['BUS']],
    ['Корея', ['KP', 'KR', 'BUS', 'SEL']],
    ['korea seoul', ['SEL']],
    ['CONSULAR', ['register']],
    ['консульский учет', ['register']],
    ['등록', ['register']],
    ['Kazakhstan', []],
    ['', []],
    ['?!', []],
    ['aaaaaa', []],
  ])('%s finds %j', (typed, ids) => expect(found(typed)).toEqual(ids))

  test('an endless query is cut short, not refused', () => {
    expect(found('busan '.repeat(10_000))).toEqual(['BUS'])
  })
})
