// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { fitting } from './fitting.ts'

const options = [
  { value: 'a', label: 'Ministry of Foreign Affairs, 30 January 2019' },
  { value: 'b', label: 'Сыртқы істер министрлігі' },
  { value: 'c', label: 'Türkiye, 2019' },
]
const found = (typed: string) => fitting(options, typed).map(({ value }) => value)

test('a source is found by any of its words, in any order, case and with or without accents', () => {
  expect(found('2019 foreign')).toEqual(['a'])
  expect(found('ІСТЕР')).toEqual(['b'])
  expect(found('turk')).toEqual(['c'])
  expect(found(' ')).toEqual(['a', 'b', 'c'])
  expect(found('nothing')).toEqual([])
})
