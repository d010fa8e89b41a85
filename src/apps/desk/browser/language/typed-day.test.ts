// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { dayToType, dayTyped } from './typed-day.ts'

test.each([
  '3.2.1988',
  '03.02.1988',
  '3/2/1988',
  '03 02 1988',
  ' 3-2-1988 ',
  '1988-02-03',
  '1988. 2. 3.',
  '1988.02.03',
  '19880203',
  '03021988',
])('"%s" is 3 February 1988', (typed) => {
  expect(dayTyped(typed)).toBe('1988-02-03')
})

test('eight digits that cannot begin with the year begin with the day', () => {
  expect(dayTyped('20012010')).toBe('2010-01-20')
  expect(dayTyped('20101231')).toBe('2010-12-31')
})

test.each(['', '3.2', '3.2.88', '30.02.1988', '1988-13-01', '12/31/1988', 'tomorrow'])('"%s" is no day', (typed) => {
  expect(dayTyped(typed)).toBeUndefined()
})

test.each([
  'kk',
  'ru',
  'en',
  'ko',
])('a known day stands in its field so that it is read back as itself, in %s', (language) => {
  expect(dayTyped(dayToType(language, '1988-02-03'))).toBe('1988-02-03')
  expect(dayToType(language, 'soon')).toBe('soon')
})

test.each([
  ['kk', '3.2.1988'],
  ['ru', '3.2.1988'],
  ['en', '3.2.1988'],
  ['ko', '1988-02-03'],
])('in %s a known day stands in its field as the example beside the field writes one', (language, written) => {
  expect(dayToType(language, '1988-02-03')).toBe(written)
})
