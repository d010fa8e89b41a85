// SPDX-License-Identifier: Apache-2.0
import { CYRILLIC_BY_LANGUAGE, CYRILLIC_FIRST, KAZAKH } from './cyrillic.data.ts'

/** How an issuer spells where the tables of ICAO leave a choice or say nothing. */
export type Profile = {
  readonly id: string
  /** `table`: an option of the tables; `proposal`: what passports are known to print, to be confirmed by the issuer. */
  readonly basis: 'table' | 'proposal'
  readonly letters: Readonly<Record<string, string>>
  /** At the beginning of a word. */
  readonly first?: Readonly<Record<string, string>>
  /** At the beginning of a word and after a vowel. */
  readonly afterVowel?: Readonly<Record<string, string>>
}

const ID = /^[a-z][a-z0-9-]*$/
const LATIN = /^[A-Z]*$/

/** What a profile of one’s own looks like, for a sentence that refuses another thing. */
export const PROFILE_SHAPE = 'use one of PROFILES, or one with an id, a basis and letters written in A–Z'

/** Whether a value is a profile: those of `PROFILES` are, and any other of their shape. */
export function isProfile(value: unknown): value is Profile {
  if (typeof value !== 'object' || value === null) return false
  if (OWN.has(value)) return true
  const { id, basis, letters, first = {}, afterVowel = {} } = value as Partial<Record<keyof Profile, unknown>>
  const isKnown = typeof id === 'string' && ID.test(id) && (basis === 'table' || basis === 'proposal')
  return isKnown && [letters, first, afterVowel].every(isTable)
}

function isTable(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).every((latin) => typeof latin === 'string' && LATIN.test(latin))
}

export const PROFILES: Readonly<Record<string, Profile>> = {
  german: { id: 'german', basis: 'table', letters: { Ä: 'AE', Ö: 'OE', Ü: 'UE' } },
  spanish: { id: 'spanish', basis: 'table', letters: { Ñ: 'N', Ü: 'U' } },
  'spanish-escaped': { id: 'spanish-escaped', basis: 'table', letters: { Ñ: 'NXX', Ü: 'UXX' } },
  plain: { id: 'plain', basis: 'table', letters: { Ä: 'A', Å: 'A', Ö: 'O', Ü: 'U' } },
  belarusian: { id: 'belarusian', basis: 'table', letters: CYRILLIC_BY_LANGUAGE.be ?? {} },
  ukrainian: {
    id: 'ukrainian',
    basis: 'table',
    letters: CYRILLIC_BY_LANGUAGE.uk ?? {},
    first: CYRILLIC_FIRST.uk ?? {},
  },
  serbian: { id: 'serbian', basis: 'table', letters: CYRILLIC_BY_LANGUAGE.sr ?? {} },
  macedonian: { id: 'macedonian', basis: 'table', letters: CYRILLIC_BY_LANGUAGE.mk ?? {} },
  bulgarian: { id: 'bulgarian', basis: 'table', letters: CYRILLIC_BY_LANGUAGE.bg ?? {} },
  kazakh: { id: 'kazakh', basis: 'proposal', letters: KAZAKH, afterVowel: { Е: 'YE' } },
}

const OWN: ReadonlySet<object> = new Set(Object.values(PROFILES))
