// SPDX-License-Identifier: Apache-2.0
import type { PersonName } from '#src/standards/names/index.ts'
import type { Profile, Spelling } from '#src/standards/travel-documents/index.ts'
import { transliterate } from '#src/standards/travel-documents/index.ts'
import { KOREAN_SURNAMES } from './korean-surnames.data.ts'
import { romanizeSyllables } from './revised-romanization.ts'

/** The original letters of the parts that a travel document carries. */
export type OriginalName = { readonly family?: string; readonly given: string }
/** The same parts in A–Z, in capitals. */
export type LatinName = NonNullable<PersonName['latin']>

/** A spelling by a table, to be confirmed by a person. */
export type SpellingProposal = {
  readonly original: OriginalName
  readonly latin: LatinName
  /** `icao-9303-3`, the same with an issuer’s profile such as `icao-9303-3:kazakh`, or `korean-passport`. */
  readonly table: string
  /** What it rests on at its weakest letter. */
  readonly basis: Spelling['basis']
}

/**
 * Spellings of a name by the tables: a profile’s before the plain one of ICAO; for a name in Hangul those that passport rules allow, the
 * customary family names first, the given name joined before hyphened. A name already in A–Z is proposed as it is. A table that does not
 * know every letter proposes nothing: `transliterate` names the letters that it lacks.
 */
export function proposeSpellings({ family, given }: PersonName, profile?: Profile): readonly SpellingProposal[] {
  const original = { ...(family !== undefined && { family }), given }
  const korean = koreanSpellings(original)
  if (korean.length > 0) return korean
  const plain = byTable(original, undefined)
  const issuers = profile && byTable(original, profile)
  const isSame = issuers?.latin.family === plain?.latin.family && issuers?.latin.given === plain?.latin.given
  return [isSame ? undefined : issuers, plain].filter((proposal) => proposal !== undefined)
}

/** The spelling by a table; undefined where it would leave letters out. */
function byTable(original: OriginalName, profile: Profile | undefined): SpellingProposal | undefined {
  const given = transliterate(original.given, profile)
  const family = original.family === undefined ? undefined : transliterate(original.family, profile)
  if (given.unknown.length + (family?.unknown.length ?? 0) > 0) return undefined
  return {
    original,
    latin: { ...(family && { family: family.latin }), given: given.latin },
    table: profile ? `icao-9303-3:${profile.id}` : 'icao-9303-3',
    basis: weaker(given.basis, family?.basis ?? 'unchanged'),
  }
}

const STRENGTHS: readonly Spelling['basis'][] = ['unchanged', 'icao', 'profile', 'proposal', 'fallback']

function weaker(one: Spelling['basis'], other: Spelling['basis']): Spelling['basis'] {
  return STRENGTHS.indexOf(one) > STRENGTHS.indexOf(other) ? one : other
}

function koreanSpellings(original: OriginalName): SpellingProposal[] {
  const given = romanizeSyllables(original.given)
  const families = original.family === undefined ? [undefined] : surnameSpellings(original.family)
  if (!given || families.length === 0) return []
  const written = [...new Set([given.join(''), given.join('-')])].map((text) => text.toUpperCase())
  return families.flatMap((family) =>
    written.map((text) => ({
      original,
      latin: { ...(family !== undefined && { family }), given: text },
      table: 'korean-passport',
      basis: 'proposal' as const,
    })),
  )
}

/** The customary spellings of a family name in Hangul, then the one of the Revised Romanization; none for other letters. */
export function surnameSpellings(family: string): readonly string[] {
  const hangul = family.normalize('NFC').trim()
  const syllables = romanizeSyllables(hangul)
  if (!syllables) return []
  const customary = Object.hasOwn(KOREAN_SURNAMES, hangul) ? (KOREAN_SURNAMES[hangul] ?? []) : []
  return [...new Set([...customary, syllables.join('').toUpperCase()])]
}
