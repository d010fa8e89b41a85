// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { nearestWord } from './nearest-word.ts'

const known = ['perEntry', 'limit', 'window', 'convention', 'exit', 'entry', 'roll', 'at', 'documentNumber', 'birth']

test.each([
  ['convension', 'convention'],
  ['exti', 'exit'],
  ['rol', 'roll'],
  ['per_entry', 'perEntry'],
  ['LIMIT', 'limit'],
  ['windoww', 'window'],
  ['number', 'documentNumber'],
  ['birthday', 'birth'],
  ['ta', 'at'],
])('somebody who wrote %s likely meant %s', (word, meant) => {
  expect(nearestWord(word, known)).toBe(meant)
})

test.each(['', '_', 'given', 'on', 'colour', 'ат'])('for "%s" nothing is proposed', (word) => {
  expect(nearestWord(word, known)).toBeUndefined()
})

test('a word longer than any field is not compared with them', () => {
  expect(nearestWord(`exit${'x'.repeat(1_000_000)}`, known)).toBeUndefined()
})
