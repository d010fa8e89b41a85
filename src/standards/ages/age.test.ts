// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { addDays, dayFromNumber, plainDate } from '#src/standards/calendar/index.ts'
import type { LeapBirthday } from './index.ts'
import { ageOn, dayOfAge } from './index.ts'

const on = plainDate

test('age changes on the birthday', () => {
  expect(ageOn(on('2008-09-02'), on('2026-09-01'))).toBe(17)
  expect(ageOn(on('2008-09-02'), on('2026-09-02'))).toBe(18)
})

test('nobody is of an age on a day that does not exist, nor born on one', () => {
  const bad = '2026-02-30' as PlainDate
  expect(() => ageOn(bad, on('2026-11-22'))).toThrow(RangeError)
  expect(() => ageOn(on('2008-09-02'), bad)).toThrow(RangeError)
  expect(() => dayOfAge(bad, 18)).toThrow(RangeError)
})

test('one born on 29 February is a year older on 1 March of a common year, or on 28 February where the law says so', () => {
  const born = on('2008-02-29')
  expect([ageOn(born, on('2026-02-28')), ageOn(born, on('2026-03-01'))]).toEqual([17, 18])
  expect([ageOn(born, on('2026-02-27'), 'february-28'), ageOn(born, on('2026-02-28'), 'february-28')]).toEqual([17, 18])
  expect([dayOfAge(born, 18), dayOfAge(born, 18, 'february-28'), dayOfAge(born, 20)]).toEqual([
    '2026-03-01',
    '2026-02-28',
    '2028-02-29',
  ])
  expect([ageOn(born, on('2028-02-28'), 'february-28'), ageOn(born, on('2028-02-29'), 'february-28')]).toEqual([19, 20])
})

test('an age is reached on the first day on which one has it, by either rule, whatever the birthday', () => {
  const births = fc.oneof(
    fc.integer({ min: -20_000, max: 20_000 }).map(dayFromNumber),
    fc.integer({ min: 480, max: 520 }).map((fourth) => on(`${fourth * 4 === 1900 ? 1904 : fourth * 4}-02-29`)),
  )
  fc.assert(
    fc.property(
      births,
      fc.integer({ min: 0, max: 110 }),
      fc.constantFrom<LeapBirthday>('march-1', 'february-28'),
      (born, years, rule) => {
        const reached = dayOfAge(born, years, rule)
        expect(ageOn(born, reached, rule)).toBe(years)
        expect(ageOn(born, addDays(reached, -1), rule)).toBe(years - 1)
      },
    ),
  )
})
