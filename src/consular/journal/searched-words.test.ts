// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { searchedWords } from './searched-words.ts'

test.each([
  ['Order No. 240-V', ['order', 'no', '240', 'v']],
  ['ҮКІМЕТ, Қаулы', ['үкімет', 'қаулы']],
  ['Йошкар-Ола', ['йошкар', 'ола']],
  ['영사협의회 제5차', ['영사협의회', '제5차']],
  ["'; DROP & (a | b):*", ['drop', 'a', 'b']],
  ['  ', []],
])('%s is found by its words, whatever stands between them', (text, words) => {
  expect(searchedWords(text)).toEqual(words)
})
