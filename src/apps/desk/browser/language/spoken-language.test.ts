// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { spokenLanguage } from './spoken-language.ts'

test('a language is told in the reader’s own, in Kazakh too, whose names browsers do not know', () => {
  expect(spokenLanguage('en', 'kk')).toBe('ағылшын тілі')
  expect(spokenLanguage('en', 'ru')).toBe('английский')
  expect(spokenLanguage('ko', 'en')).toBe('Korean')
})
