// SPDX-License-Identifier: Apache-2.0
import type { Elshi } from '#src/apps/compose/index.ts'
import type { CaseFile } from '#src/consular/cases/index.ts'
import { sayDate } from '#src/platform/texts/index.ts'
import { isPlainDate } from '#src/standards/calendar/index.ts'
import type { PersonName } from '#src/standards/names/index.ts'
import { displayName } from '#src/standards/names/index.ts'
import { countryName, isCountry } from '#src/standards/places/index.ts'

type Shown = Extract<CaseFile['sections'][number]['answers'][number], { shown: true }>

/** One line in the reader's language: choices by their texts, places by their names, days with the month in words. */
export function answerInWords({ texts, network }: Elshi, language: string, { kind, value, chosen }: Shown): string {
  if (chosen) return chosen.map(({ text }) => texts.say(language, text)).join(', ')
  switch (kind) {
    case 'name':
      return displayName(value as PersonName)
    case 'yes-no':
      return texts.say(language, value === true ? 'answer.yes' : 'answer.no')
    case 'date':
      return typeof value === 'string' && isPlainDate(value) ? sayDate(language, value) : String(value)
    case 'country':
      return typeof value === 'string' && isCountry(value) ? countryName(value, language) : String(value)
    case 'region':
      return network.regions.find(({ id }) => id === value)?.names[language] ?? String(value)
    default:
      return String(value)
  }
}
