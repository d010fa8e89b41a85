// SPDX-License-Identifier: Apache-2.0
import type { CultureId } from './name-culture.ts'
import { cultureOf, expectsFamilyFirst } from './name-culture.ts'
import type { PersonName } from './person-name.ts'

const EAST_ASIAN = /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+$/u
const LATIN_READERS = ['en', 'de', 'fr', 'es', 'tr', 'hu', 'vi']

/**
 * A name for a reader of a language, in the order of its own culture. Where that is not the order which the reader expects, the family
 * name stands in capitals, so that nobody takes it for the given one. Readers of Latin letters get the holder’s Latin spelling.
 */
export function writtenName(name: PersonName, { culture, language }: { culture: CultureId; language: string }): string {
  const { order, isJoined } = cultureOf(culture)
  const latin = LATIN_READERS.includes(language) ? name.latin : undefined
  const { family = '', given } = latin ?? name
  const patronymic = latin ? '' : (name.patronymic ?? '')
  if (isJoined && EAST_ASIAN.test(family + given)) return family + given
  const isExpected = (order === 'family-first') === expectsFamilyFirst(language)
  const shown = isExpected || given === '' ? family : family.toUpperCase()
  const parts = order === 'family-first' ? [shown, given, patronymic] : [given, patronymic, shown]
  return parts.filter((part) => part !== '').join(' ')
}

/** The two identifiers of a machine-readable zone. */
export type Identifiers = {
  readonly primary: string
  readonly secondary?: string
  /** Parts that a zone does not normally carry. */
  readonly leftOut: readonly string[]
}

/**
 * What goes into the zone: the family name, or the only name there is, then the given names (ICAO 9303-3, 4.6). The holder’s Latin
 * spelling comes before the original. A patronymic is left out unless the issuer writes it.
 */
export function identifiersOf(name: PersonName, { withPatronymic = false } = {}): Identifiers {
  const { family, given } = name.latin ?? name
  const patronymic = name.patronymic ?? ''
  const isWritten = withPatronymic && patronymic !== '' && !name.latin
  const secondary = [family ? given : '', isWritten ? patronymic : ''].filter((part) => part !== '').join(' ')
  return {
    primary: family || given,
    ...(secondary !== '' && { secondary }),
    leftOut: isWritten || patronymic === '' ? [] : [patronymic],
  }
}
