// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { lawInWords, sourceInWords } from './law-in-words.ts'

const words: Readonly<Record<string, string>> = {
  'instrument.law-of-libraries': 'Библиотеки туралы заң',
  'source.a-page-of-the-library-in-town': 'қаладағы кітапхананың беті',
  'law.article': '5-бап',
}
const wording = { say: (key: string) => words[key] ?? '', has: (key: string) => key in words }

test('a law is said by its name, with its article as the language cites it', () => {
  expect(lawInWords(wording, { instrument: 'law-of-libraries', article: '5' })).toBe('Библиотеки туралы заң, 5-бап')
  expect(lawInWords(wording, { instrument: 'law-of-libraries' })).toBe('Библиотеки туралы заң')
})

test('a source told in words is said in the reader’s language, an address as it is written', () => {
  expect(sourceInWords(wording, 'a page of the library in Town')).toBe('қаладағы кітапхананың беті')
  expect(sourceInWords(wording, 'library.example/5')).toBe('library.example/5')
})
