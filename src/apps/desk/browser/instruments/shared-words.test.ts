// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { sharedWords } from './shared-words.ts'

test('what is said alike of all parties is said once, and nothing of one party alone', () => {
  const [known, missing] = ['In force from 1 May 2020.', 'Entry into force: not recorded.']
  expect(sharedWords([{ words: [missing, 'Waiting on: Aland.'] }, { words: [missing] }])).toEqual([missing])
  expect(sharedWords([{ words: [known] }, { words: [missing] }])).toEqual([])
  expect(sharedWords([{ words: [known] }])).toEqual([])
})
