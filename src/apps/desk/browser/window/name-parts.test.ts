// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { lackingPart, nameOf, partsOf } from './name-parts.ts'

test('what is wrong with a name stands below the part that it lacks', () => {
  const none = partsOf(undefined)
  expect(lackingPart(none)).toBe('given')
  expect(lackingPart({ ...none, family: 'Сынақбаева' })).toBe('given')
  expect(lackingPart({ ...none, given: 'Айнұр', latinFamily: 'Synaqbaeva' })).toBe('latinGiven')
  expect(lackingPart({ ...none, latinFamily: 'Synaqbaeva' })).toBe('given')
  expect(lackingPart({ ...none, given: 'Айнұр', latinFamily: 'Сынақбаева', latinGiven: 'Ainur' })).toBe('latinFamily')
  expect(lackingPart({ ...none, given: 'Айнұр', latinFamily: 'Synaqbaeva', latinGiven: 'Айнұр' })).toBe('latinGiven')
})

test('a part left empty is no part of a name, and a name without any is none', () => {
  expect(nameOf(partsOf({ given: 'Айнұр' }))).toEqual({ given: 'Айнұр' })
  expect(nameOf({ ...partsOf(undefined), latinFamily: 'Synaqbaeva' })).toEqual({
    given: '',
    latin: { family: 'Synaqbaeva', given: '' },
  })
  expect(nameOf(partsOf(undefined))).toBeUndefined()
})
