// SPDX-License-Identifier: Apache-2.0
import { ARABIC, FINAL_TEH_MARBUTA, HARAKAT, SHADDA, TEH_MARBUTA } from './arabic.data.ts'
import { CYRILLIC } from './cyrillic.data.ts'
import { LATIN, LATIN_BEYOND } from './latin.data.ts'
import type { Profile } from './profiles.ts'
import { isProfile, PROFILE_SHAPE } from './profiles.ts'

/** A spelling in A–Z. Spaces, hyphens, apostrophes and commas stay: the zone decides what becomes of them. */
export type Spelling = {
  readonly latin: string
  /** What a spelling rests on at its weakest letter: a table of ICAO, an issuer’s practice, or only the letter without its mark. */
  readonly basis: 'unchanged' | 'icao' | 'profile' | 'proposal' | 'fallback'
  /** Letters of no table, left out of the spelling; a person must give the holder’s own. */
  readonly unknown: readonly string[]
}

const PLAIN = /^[A-Z ',.’-]*$/
const STRENGTH = ['unchanged', 'icao', 'profile', 'proposal', 'fallback'] as const
/** The weaker of two grounds. */
export function weaker(one: Spelling['basis'], other: Spelling['basis']): Spelling['basis'] {
  return STRENGTH.indexOf(one) > STRENGTH.indexOf(other) ? one : other
}

const VOWEL = /^[АӘЕЁИІОӨУҰҮЫЭЮЯ]$/

/**
 * Spells a name in A–Z by the tables of ICAO 9303-3, section 6, and the issuer’s profile where one is given. Throws a RangeError for what
 * is no text or no profile.
 */
export function transliterate(name: string, profile?: Profile): Spelling {
  if (typeof name !== 'string') throw new RangeError('The name to spell is not given as text; write it in quotes.')
  if (profile !== undefined && !isProfile(profile)) throw new RangeError(`The profile is none; ${PROFILE_SHAPE}.`)
  if (PLAIN.test(name)) return { latin: name, basis: 'unchanged', unknown: [] }
  const upper = name.toUpperCase()
  if (PLAIN.test(upper)) return { latin: upper, basis: 'unchanged', unknown: [] }
  // Compatibility forms are folded, some of them to small letters; marks stay with their letters, since Ä is not A.
  // An acute accent that stands alone is typed for an apostrophe, and would become a space with a mark.
  const letters = [...name.replaceAll('´', '’').normalize('NFKC').toUpperCase().replaceAll('ʼ', '’')]
  let latin = ''
  let basis = 0
  const unknown: string[] = []
  for (const [index, letter] of letters.entries()) {
    const spelled = spell(letters, index, profile)
    if (spelled) {
      latin += letter === SHADDA ? lastSpelled(letters, index) : spelled.latin
      basis = Math.max(basis, STRENGTH.indexOf(spelled.basis))
    } else if (!unknown.includes(letter)) unknown.push(letter)
  }
  return { latin, basis: STRENGTH[basis] ?? 'fallback', unknown }
}

type Letter = { readonly latin: string; readonly basis: Spelling['basis'] }

function spell(letters: readonly string[], index: number, profile: Profile | undefined): Letter | undefined {
  const letter = letters[index] as string
  // Most letters stand in a table, and are no mark or sign then.
  if (LATIN[letter] === undefined && CYRILLIC[letter] === undefined) {
    const other = spellOther(letter)
    if (other) return other
  }
  return byProfile(letters, index, profile) ?? byTable(letters, index) ?? withoutMark(letter)
}

/** What stays as it is or is left out; undefined for a letter. */
function spellOther(letter: string): Letter | undefined {
  if (PLAIN.test(letter)) return { latin: letter, basis: 'unchanged' }
  // Of punctuation the zone knows hyphen, comma and apostrophe; the rest is left out (9303-3, 4.6).
  if (/^\p{Pd}$/u.test(letter)) return { latin: '-', basis: 'unchanged' }
  if (/^[\p{P}\p{S}\p{Lm}]$/u.test(letter) && !(letter in ARABIC)) return { latin: '', basis: 'unchanged' }
  return letter === SHADDA || HARAKAT.test(letter) ? { latin: '', basis: 'icao' } : undefined
}

function byProfile(letters: readonly string[], index: number, profile: Profile | undefined): Letter | undefined {
  if (!profile) return undefined
  const letter = letters[index] as string
  const latin = byPlace(letters, index, profile) ?? profile.letters[letter]
  return latin === undefined ? undefined : { latin, basis: profile.basis === 'table' ? 'profile' : 'proposal' }
}

/** What a profile says of the letter at the beginning of a word, or after a vowel. */
function byPlace(letters: readonly string[], index: number, { first, afterVowel }: Profile): string | undefined {
  const letter = letters[index] as string
  const asFirst = first?.[letter]
  const asNext = afterVowel?.[letter]
  if (asFirst === undefined && asNext === undefined) return undefined
  const before = letterBefore(letters, index)
  if (before === undefined) return asFirst ?? asNext
  return VOWEL.test(before) ? asNext : undefined
}

/** Within a word: «Дем’ян» is one, and so is a word whose stress is marked. */
const WITHIN_WORD = /^['’‘`ʹ′\p{M}]$/u

/** The letter before a place of the same word; undefined at the beginning of one. */
function letterBefore(letters: readonly string[], index: number): string | undefined {
  let before = index - 1
  while (before >= 0 && WITHIN_WORD.test(letters[before] as string)) before--
  const letter = letters[before]
  return letter !== undefined && /^\p{L}$/u.test(letter) ? letter : undefined
}

function byTable(letters: readonly string[], index: number): Letter | undefined {
  const letter = letters[index] as string
  const after = letters[index + 1]
  if (letter === TEH_MARBUTA && (after === undefined || !/^\p{L}$/u.test(after)))
    return { latin: FINAL_TEH_MARBUTA, basis: 'icao' }
  const latin = LATIN[letter]?.[0] ?? CYRILLIC[letter] ?? ARABIC[letter]
  return latin === undefined ? undefined : { latin, basis: 'icao' }
}

/** The table drops the mark of every other Latin letter from U+00C0 to U+017D; beyond it the same is done, and said to be a fallback. */
function withoutMark(letter: string): Letter | undefined {
  const beyond = LATIN_BEYOND[letter]
  if (beyond !== undefined) return { latin: beyond, basis: 'fallback' }
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '')
  if (bare === '' && /^\p{M}$/u.test(letter)) return { latin: '', basis: 'fallback' }
  if (!/^[A-Z]+$/.test(bare)) return undefined
  return { latin: bare, basis: letter >= '\u00c0' && letter <= '\u017d' ? 'icao' : 'fallback' }
}

/** Shadda doubles the letter before it. */
function lastSpelled(letters: readonly string[], index: number): string {
  for (let before = index - 1; before >= 0; before--) {
    const letter = letters[before] as string
    if (!HARAKAT.test(letter)) return ARABIC[letter] ?? ''
  }
  return ''
}
