// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import { numberGiven } from './number-given.ts'

const sent = plainDate('2026-03-02')
const kept = { ourNumber: '1-1/22', theirNumber: '77', authority: 'Ministry of work (invented)', sent }
const other = { authority: 'Another authority (invented)', sent: plainDate('2026-05-04') }

test('a registry number of ours that a letter of the same year bears is told with that letter', () => {
  expect(numberGiven([kept], { whose: 'ours', number: '1-1/22', letter: other })).toMatchObject({
    code: 'number-given-already',
    details: { number: '1-1/22', authority: kept.authority, day: '2026-03-02' },
  })
  expect(numberGiven([kept], { whose: 'ours', number: '1-1/23', letter: other })).toBeUndefined()
  const nextYear = { ...other, sent: plainDate('2027-01-04') }
  expect(numberGiven([kept], { whose: 'ours', number: '1-1/22', letter: nextYear })).toBeUndefined()
})

test('a number that an authority gave is its own: another authority may give the same', () => {
  expect(numberGiven([kept], { whose: 'theirs', number: '77', letter: other })).toBeUndefined()
  const again = { ...other, authority: kept.authority }
  expect(numberGiven([kept], { whose: 'theirs', number: '77', letter: again })?.code).toBe('number-given-already')
})
