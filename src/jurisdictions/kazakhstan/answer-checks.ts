// SPDX-License-Identifier: Apache-2.0
import type { AnswerChecks } from '#src/consular/forms/index.ts'
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
  isCountry,
  isRegion: (country, region) => regions.get(region) === country,
}
