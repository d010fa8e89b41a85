// SPDX-License-Identifier: Apache-2.0
import { codedName } from '#src/standards/places/index.ts'
import { findEntity } from './entity-codes.ts'
import { ENTITY_NAME_ROWS } from './entity-names.data.ts'

const LANGUAGES = ['kk', 'ru', 'en', 'ko']
const names = new Map(
  ENTITY_NAME_ROWS.trim()
    .split('\n')
    .map((row) => row.trim().split(' | '))
    .map(([code = '', ...given]) => [code, given]),
)

/**
 * The name of a code of a zone’s issuer or nationality, without its fillers: states by their names in the places library, the others in
 * Kazakh, Russian, English and Korean.
 */
export function entityName(code: string, language: string): string {
  if (!findEntity(code))
    throw new RangeError(
      `"${String(code).slice(0, 10)}" is no code of ISO 3166 or ICAO 9303-3; use one such as KAZ or UNO.`,
    )
  const given = names.get(code)
  if (!given) return codedName(code === 'D' ? 'DE' : code, language)
  const name = given[LANGUAGES.indexOf(language)]
  if (name !== undefined) return name
  throw new RangeError(`"${code}" is named in ${LANGUAGES.join(', ')}, not in "${String(language).slice(0, 20)}".`)
}
