// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { signatureInWords } from './signature-in-words.ts'

const say = (key: string, details = {}) => [key, ...Object.values(details)].join(' ')
const signature = { officer: 'Invented', day: '1 May', digest: 'ab' }

test('on paper each signature says which part of a brief it signs, where there are two', () => {
  expect(signatureInWords(say, signature, 'cleared')).toEqual([
    'brief.part.cleared: brief.signed Invented 1 May',
    'brief.part.cleared: brief.digest ab',
  ])
  expect(signatureInWords(say, signature, undefined)[0]).toBe('brief.signed Invented 1 May')
})
