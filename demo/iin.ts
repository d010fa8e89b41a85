// SPDX-License-Identifier: Apache-2.0
// Numbers for invented people. They are sound, so that forms take them, and nobody's: each tells a birth between 2040 and 2099.
import { iinCheckDigit } from '#src/standards/identifiers/index.ts'
import type { Random } from './random.ts'

/** The century digits of those born from 2000 to 2099. */
const MAN = 5
const WOMAN = 6

export function inventIin(random: Random, birthDate: string, isWoman: boolean): string {
  const [year = '', month = '', day = ''] = birthDate.split('-')
  const born = Number(year.slice(2))
  const date = `${String(born < 40 ? born + 40 : born)}${month}${day}${isWoman ? WOMAN : MAN}`
  for (;;) {
    const beginning = `${date}${String(random.between(0, 9999)).padStart(4, '0')}`
    const last = iinCheckDigit(beginning)
    if (last !== undefined) return `${beginning}${last}`
  }
}
