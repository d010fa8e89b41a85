// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { articleInWords } from './article-in-words.ts'

test('an article that is a bare number is cited with its word, any other as it is written', () => {
  const say = (key: string, { article }: { article: string }) => `${key} ${article}`
  expect(['31', '7(2)', 'preamble'].map((article) => articleInWords(say, article))).toEqual([
    'law.article 31',
    'law.article 7(2)',
    'preamble',
  ])
})
