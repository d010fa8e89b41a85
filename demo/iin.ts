// SPDX-License-Identifier: Apache-2.0
// Numbers for invented people. Each is sound, so that forms take it, and agrees with its holder's day, month, year of the
// century and sex. Only the century is another one: a birth that is still to come, or one before 1827, so that the number is
// nobody's and can be told from a real one at sight.
import { iinCheckDigit } from '#src/standards/identifiers/index.ts'
import type { Random } from './random.ts'

/** The digit for the century of birth and the sex: of men; a woman's is one higher. */
const BORN_IN_THE_1800S = 1
const BORN_IN_THE_2000S = 5

/** Years of a century that are still to come in this one. */
const FROM = 27

export function inventIin(random: Random, birthDate: string, isWoman: boolean): string {
  const [year = '', month = '', day = ''] = birthDate.split('-')
  const ofCentury = year.slice(2)
  const century = Number(ofCentury) >= FROM ? BORN_IN_THE_2000S : BORN_IN_THE_1800S
  const date = `${ofCentury}${month}${day}${century + (isWoman ? 1 : 0)}`
  for (;;) {
    const beginning = `${date}${String(random.between(0, 9999)).padStart(4, '0')}`
    const last = iinCheckDigit(beginning)
    if (last !== undefined) return `${beginning}${last}`
  }
}
