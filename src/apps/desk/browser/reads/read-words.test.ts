// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import en from '../../texts/en.json'
import { recordedWords } from './read-words.ts'

const src = join(import.meta.dirname, '../../../..')
const program = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => /^(consular|apps[\\/]api)[\\/].*\.ts$/.test(path) && !path.endsWith('.test.ts'))
  .map((path) => readFileSync(join(src, path), 'utf8'))
  .filter((text) => /readLog\??\.record/.test(text))
  .join('\n')

const quoted = (text: string) => [...text.matchAll(/'([a-z-]+)'/g)].map(([, word = '']) => word)
const written = [
  ...program.matchAll(/subjectKind: ('[a-z-]+')/g),
  ...program.matchAll(/fields: \[((?:[^[\]]|\[[^[\]]*\])*)\]/g),
  ...program.matchAll(/classes\.add\(('[a-z-]+')\)/g),
].flatMap(([, words = '']) => quoted(words))

// The classes of answers, as permissions open them.
const classes = ['ordinary', 'contact', 'identity', 'family', 'health', 'protection']

test('every word with which a reading is recorded has a text of its own in the log', () => {
  const words = new Set([...written, ...classes, 'shown', 'exported', 'printed', 'refused'])
  expect(words).toContain('register')
  expect(words).toContain('possible-duplicate')
  expect([...words].filter((word) => !recordedWords.some((one) => one === word))).toEqual([])
  expect(recordedWords.filter((word) => !(`reads.word.${word}` in en))).toEqual([])
})
