// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { easterSunday } from './index.ts'

// 2014 and 2023 as the Official Journal of the European Union names them; 1818 and 1943 are the earliest and the latest possible days.
test.each([
  [1818, '1818-03-22'],
  [1943, '1943-04-25'],
  [2014, '2014-04-20'],
  [2023, '2023-04-09'],
  [2024, '2024-03-31'],
  [2027, '2027-03-28'],
])('Easter of %i is on %s', (year, sunday) => expect(easterSunday(year)).toBe(sunday))
