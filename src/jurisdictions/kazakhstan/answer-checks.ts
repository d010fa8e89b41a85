// SPDX-License-Identifier: Apache-2.0
import type { AnswerChecks, Doubt } from '#src/consular/forms/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { readDocumentNumber, readIin } from '#src/standards/identifiers/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import { isCountry } from '#src/standards/places/index.ts'
import { NETWORK } from './posts/network.ts'

const regions = new Map(NETWORK.regions.map(({ id, country }) => [id, country]))

/** What Kazakhstan checks in answers: its identification number, and places that it knows. */
export const ANSWER_CHECKS: AnswerChecks = {
  identifiers: {
    'kz-iin': (text) => {
      const read = readIin(text)
      return read.ok ? accept(read.value.number) : refuse({ text: `identifier.kz-iin.${read.refusal}` })
    },
    'document-number': (text) => {
      const read = readDocumentNumber(text)
      return read.ok ? read : refuse({ text: `identifier.${read.refusal}` })
    },
  },
  doubts: { 'kz-iin': otherBirth },
  isCountry,
  isRegion: (country, region) => regions.get(region) === country,
}

/**
 * The first six digits are the day of birth without its century, also where the seventh is 0. Centuries are not compared: nobody mistakes
 * theirs, and invented people bear numbers of a century that makes them nobody's.
 */
function otherBirth(number: string, born: PlainDate): Doubt | undefined {
  const expected = born.slice(2).replaceAll('-', '')
  const digits = number.slice(0, 6)
  if (digits === expected) return undefined
  return {
    said: { text: 'identifier.kz-iin.other-birth', details: { digits, expected, day: born } },
    why: { text: 'identifier.kz-iin.other-birth.why' },
  }
}
