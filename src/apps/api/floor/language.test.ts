// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { languageOf } from './language.ts'

const spoken = ['kk', 'ru', 'en', 'ko']

test.each([
  ['ko-KR,ko;q=0.9,en-US;q=0.8', 'ko'],
  ['de,en;q=0.5,ru;q=0.7', 'ru'],
  ['en;q=0, ru;q=0.1', 'ru'],
  ['fr', 'kk'],
  ['', 'kk'],
  [undefined, 'kk'],
  [';;;,,;q=x', 'kk'],
])('a caller who sends "%s" is answered in %s', (header, language) => {
  expect(languageOf(header, spoken)).toBe(language)
})
