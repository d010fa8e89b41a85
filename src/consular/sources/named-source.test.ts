// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { namedIn } from './index.ts'

const source = {
  publisher: 'Invented Ministry',
  quotes: 'Invented Embassy',
  knownAs: { publisher: { ru: 'Вымышленное министерство' } },
}

test('a source is told under the name that its reader knows, with the one it gives itself beside', () => {
  expect(namedIn(source, 'ru')).toEqual({
    publisher: 'Вымышленное министерство',
    original: 'Invented Ministry',
    quotes: 'Invented Embassy',
  })
  expect(namedIn(source, 'en')).toEqual({ publisher: 'Invented Ministry', quotes: 'Invented Embassy' })
})
