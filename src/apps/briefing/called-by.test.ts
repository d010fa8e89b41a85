// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { calledBy } from './happened-in.ts'

test('a paper whose title is but its kind is called by it once', () => {
  expect(calledBy('Note verbale', 'Note verbale')).toBe('Note verbale')
  expect(calledBy('Note verbale', 'On the transfer of sentenced persons')).toBe(
    'Note verbale, On the transfer of sentenced persons',
  )
  expect(calledBy('Note verbale', '')).toBe('Note verbale')
})
