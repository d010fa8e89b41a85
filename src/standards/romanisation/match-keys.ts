// SPDX-License-Identifier: Apache-2.0
// Joins what issuers spell differently: BGN/PCGN, ICS-630-01, the Kazakh Latin alphabet of 2021, the tables of ICAO, spellings by way of
// Russian, and the customs of Korean passports. Wider than the keys of the search, which stay as they are stored. A shared key is a reason to
// look, never a finding.
import type { PersonName } from '#src/standards/names/index.ts'
import { searchKeys } from '#src/standards/names/index.ts'
import { KOREAN_SURNAMES } from './korean-surnames.data.ts'
import { surnameSpellings } from './propose-spellings.ts'
import { romanizeSyllables } from './revised-romanization.ts'

/** The keys of a name’s family part and of its given part; a patronymic plays no part. */
export type MatchKeys = { readonly family: readonly string[]; readonly given: readonly string[] }

/** In order, on a word already folded by sound. */
const WIDER: readonly (readonly [RegExp, string])[] = [
  [/(sh|zh|ch)\1/g, '$1'], // шш is sh in ICS-630-01, shsh elsewhere
  [/io/g, 'e'], // Fyodorov, Fedorov
  [/([aou])e/g, '$1'], // Müller is MUELLER by the Latin table, Ömir OEMIR
  [/(.)\1+/g, '$1'],
]

/** One key for every spelling of a part of a name: hyphens, spaces and apostrophes join. */
export function matchKey(part: string): string {
  const [key = ''] = searchKeys(part.normalize('NFC').replace(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, ''))
  return WIDER.reduce((wider, [spelling, sound]) => wider.replace(spelling, sound), key)
}

/** The keys of a name in its original letters and in its Latin spelling. */
export function matchKeys({ family, given, latin }: PersonName): MatchKeys {
  const families = [family, latin?.family].flatMap((part) => (part ? [part] : []))
  const givens = [given, latin?.given].flatMap((part) => (part ? [part] : []))
  const surnames = families.flatMap(koreanSurnames)
  return {
    family: unique([...families.map(matchKey), ...surnames.map((hangul) => `ko:${hangul}`)]),
    given: unique([...givens.map(matchKey), ...(surnames.length > 0 ? givens.flatMap(koreanGiven) : [])]),
  }
}

/** True when two names may be one in two spellings. Where one has no family name, its given name may meet either part of the other. */
export function couldBeOne(one: PersonName, other: PersonName): boolean {
  const first = matchKeys(one)
  const second = matchKeys(other)
  if (first.family.length > 0 && second.family.length > 0)
    return meet(first.family, second.family) && meet(first.given, second.given)
  return meet([...first.given, ...first.family], [...second.given, ...second.family])
}

/** The family names in Hangul that a part may stand for. */
function koreanSurnames(part: string): string[] {
  if (surnameSpellings(part).length > 0) return [part.normalize('NFC').trim()]
  const upper = part.trim().toUpperCase()
  return Object.keys(KOREAN_SURNAMES).filter((hangul) => surnameSpellings(hangul).includes(upper))
}

/** In order; each joins spellings of one Korean sound: Hyun, Hyeon; Soo, Su; Young, Yeong; Jin, Chin. */
const KOREAN_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/ng/g, 'N'],
  [/eo|eu|ou|oo|wo/g, 'u'],
  [/ee|ui|yi/g, 'i'],
  [/ae|ai|oe/g, 'e'],
  [/sh/g, 's'],
  [/ch/g, 'j'],
  [/k|q/g, 'g'],
  [/t/g, 'd'],
  [/p/g, 'b'],
  [/l/g, 'r'],
  [/wu/g, 'u'],
  [/(.)\1+/g, '$1'],
]

function koreanGiven(part: string): string[] {
  const latin = romanizeSyllables(part)?.join('') ?? part.toLowerCase()
  const key = KOREAN_SOUNDS.reduce((text, [spelling, sound]) => text.replace(spelling, sound), latin)
  return key === '' ? [] : [`ko:${key}`]
}

function meet(one: readonly string[], other: readonly string[]): boolean {
  return one.some((key) => key !== '' && other.includes(key))
}

function unique(keys: readonly string[]): string[] {
  return [...new Set(keys)].filter((key) => key !== '')
}
