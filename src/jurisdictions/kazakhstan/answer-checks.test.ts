// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import { ANSWER_CHECKS } from './index.ts'

const doubt = (number: string, born: string) => ANSWER_CHECKS.doubts?.['kz-iin']?.(number, plainDate(born))

test('an identification number that names another day of birth is worth a look, and says both days', () => {
  expect(doubt('740501570803', '1974-05-01')).toBeUndefined()
  expect(doubt('740501570803', '1975-05-01')).toMatchObject({
    said: { details: { digits: '740501', expected: '750501', day: '1975-05-01' } },
  })
})

test('of the day of birth the century is not compared: a number may name none, and those of invented people name another', () => {
  expect(doubt('900101000018', '1990-01-01')).toBeUndefined()
  expect(doubt('900101000018', '1990-01-02')).toBeDefined()
})
