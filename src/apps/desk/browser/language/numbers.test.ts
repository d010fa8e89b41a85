// SPDX-License-Identifier: Apache-2.0

import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import { numberIn, thinlySpaced } from './numbers.ts'

test.each(['kk', 'ru', 'en', 'ko'])('a number at the desk has thin spaces between its thousands in %s', (language) => {
  expect(numberIn(language, 35_000)).toBe('35\u202f000')
  expect(numberIn(language, 1_234_567)).toBe('1\u202f234\u202f567')
  expect(numberIn(language, 999)).toBe('999')
})

test('so has a number inside of a message', () => {
  const message = new IntlMessageFormat('{count, plural, one {# case} other {# cases}}', 'en', undefined, {
    formatters: {
      getNumberFormat: thinlySpaced,
      getDateTimeFormat: (...given) => new Intl.DateTimeFormat(...given),
      getPluralRules: (...given) => new Intl.PluralRules(...given),
    },
  })
  expect(message.format({ count: 1500 })).toBe('1\u202f500 cases')
})
