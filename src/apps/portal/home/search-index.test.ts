// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import type { Network } from '#src/consular/posts/index.ts'
import { searchIndex, sought } from './search-index.ts'

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
  regions: [
    {
      id: 'KR-41',
      country: 'KR',
      names: { kk: 'Кёнгидо', ru: 'Кёнгидо', en: 'Gyeonggi-do', ko: '경기도' },
      coordinates: { latitude: 0, longitude: 0 },
    },
  ],
  towns: [
    {
      names: { kk: 'Ансан', ru: 'Ансан', en: 'Ansan', ko: '안산' },
      spellings: ['Ансан', 'Ansan', '안산', '안산시'],
      regions: ['KR-41'],
    },
    { names: { kk: 'Пусан', ru: 'Пусан', en: 'Busan', ko: '부산' }, spellings: ['Пусан', 'Busan'], regions: ['KR-41'] },
  ],
  capabilities: [],
} as unknown as Network

const index = searchIndex(
  network,
  [
    {
      id: 'register',
      called: { kk: ['Консулдық есеп'], ru: ['Консульский учёт'], en: ['Consular registration'], ko: ['영사 등록'] },
    },
  ],
  ['kk', 'ru', 'en', 'ko'],
)
const found = (typed: string) => sought(index, typed, { language: 'en' }).found.map(({ id }) => id)

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

  test.each([
    'Ansan',
    '안산',
    'Ансан',
    'ansan korea',
    '안산시',
    'ансан корея',
  ])('a town in which no post stands is found as %s, and leads to the question which post serves it', (typed) =>
    expect(sought(index, typed, { language: 'ru' }).found).toMatchObject([
      { kind: 'town', country: 'KR', names: { en: 'Ansan' } },
    ]))

  test('a region is found by its name, and a town with a post by its post alone', () => {
    expect(sought(index, 'gyeonggi', { language: 'en' }).found).toMatchObject([{ kind: 'region', id: 'KR-41' }])
    expect(sought(index, 'Пусан', { language: 'en' }).found.map(({ kind }) => kind)).toEqual(['post'])
  })

  test.each([
    ['busann', 'en', []],
    ['busen', 'en', ['busan']],
    ['busen', 'ru', []],
    ['пусен', 'ru', ['пусан']],
    ['есебі', 'kk', []],
    ['есепке', 'kk', ['есеп']],
    ['korea seuol', 'en', ['korea seoul']],
    ['경기두', 'ko', ['경기도']],
    ['경기두', 'en', []],
    ['zzzzzz', 'en', []],
    ['zzzz qqqq', 'en', []],
  ])('where %s finds nothing, a reader of %s may have meant %j, in no other language', (typed, language, near) =>
    expect(sought(index, typed, { language }).near).toEqual(near))

  test('no words are proposed when too many have just been looked for, and what is there is found all the same', () => {
    const asking = { language: 'en', mayLookNear: () => false }
    expect(sought(index, 'busen', asking)).toEqual({ found: [], near: [] })
    expect(sought(index, 'busan', asking).found).toHaveLength(1)
  })

  test('an endless query is cut short, not refused', () => {
    expect(found('busan '.repeat(10_000))).toEqual(['BUS'])
  })
})
