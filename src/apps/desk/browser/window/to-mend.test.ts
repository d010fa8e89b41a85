// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { placeOf, summaryOf } from './to-mend.tsx'

test('the list of what to correct names each question once', () => {
  expect(summaryOf('Town', 'Answer this question.')).toBe('Town – Answer this question.')
  expect(summaryOf('ИИН', 'ИИН состоит из двенадцати цифр.')).toBe('ИИН состоит из двенадцати цифр.')
  expect(summaryOf(undefined, 'Somebody must be named.')).toBe('Somebody must be named.')
})

test('a question of each person has a place of its own', () => {
  expect(placeOf('applicant/name')).not.toBe(placeOf('member-1/name'))
})
