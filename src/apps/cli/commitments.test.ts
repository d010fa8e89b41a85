// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { lineOf } from './commitments.ts'

const PROMISE = {
  sides: ['AA', 'BB'],
  due: { precision: 'month', on: '2021-06' },
  words: 'Agree the text',
  origin: 'sourced',
  stands: 'partly-done',
  isOverdue: true,
} as const
const speech = {
  language: 'en',
  say: (key: string, details?: Readonly<Record<string, string>>) =>
    details ? `${details.title} (invented)` : (key.split('.').at(-1)?.replace('-', ' ') ?? ''),
  nameOf: (party: string) => ({ AA: 'Aland', BB: 'Beland' })[party] ?? '',
}

test('a promise is told by its words, the names of its sides and how it stands, its month no more exactly than it was said', () => {
  expect(lineOf(PROMISE, speech)).toBe('Agree the text\n    Aland, Beland · partly done · overdue · due: June 2021')
  expect(lineOf({ ...PROMISE, isOverdue: false, origin: 'invented' }, speech)).toBe(
    'Agree the text (invented)\n    Aland, Beland · partly done',
  )
})
