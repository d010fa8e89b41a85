// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { spoken } from './spoken.ts'

const words: Readonly<Record<string, string>> = {
  'fee.known': 'Сбор известен',
  'instrument.law-of-libraries': 'Закон о библиотеках',
  'law.article': 'ст. 7',
  'source.preamble-of-the-rules-of-reading': 'преамбула правил чтения',
}
const wording = { say: (key: string) => words[key] ?? key, has: (key: string) => key in words }

test('the desk is told a law and its source in the officer’s language, as the portal tells them', () => {
  const source = { instrument: 'law-of-libraries', article: '7', address: 'preamble of the rules of reading' }
  const told = spoken({ lines: [{ text: 'fee.known', source: { ...source, confidence: 'high' } }] }, wording)
  expect(told.lines[0]?.words).toBe('Сбор известен')
  expect(told.lines[0]?.source?.words).toBe('Закон о библиотеках, ст. 7 · преамбула правил чтения')
})

test('what a person wrote is not read as a text or a law', () => {
  const value = { text: 'fee.known', instrument: 'law-of-libraries', address: '1', confidence: 'high' }
  expect(spoken({ value }, wording)).toEqual({ value })
})
