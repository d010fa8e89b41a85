// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { noSource, sourceOf } from './source-typed.ts'

test('of a source only what was typed is told, and of its rights what its publisher says', () => {
  const typed = { ...noSource, publisher: ' Invented News ', published: '2026-11' }
  const told = {
    publisher: 'Invented News',
    published: '2026-11',
    language: 'en',
    translation: 'original',
    extent: 'whole',
  }
  expect(sourceOf(typed, 'as told')).toEqual(told)
  expect(sourceOf({ ...typed, part: '30', linkRequired: true, length: '4 000' }, 'as told')).toEqual({
    ...told,
    length: 4000,
    rights: { words: 'as told', mostQuoted: 0.3, linkRequired: true },
  })
})
