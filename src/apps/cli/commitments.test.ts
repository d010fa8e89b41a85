// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { lineOf, oldestFirst } from './commitments.ts'

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

test('promises of a partner stand in the order in which they were made, however late or early they are due', () => {
  const made = ['2019-01-30', '2025', '2019-01-30', '2021-06'].map((on) => ({ state: { now: { made: on } } }))
  expect(oldestFirst(made).map(({ state }) => state.now.made)).toEqual(['2019-01-30', '2019-01-30', '2021-06', '2025'])
})
