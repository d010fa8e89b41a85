// SPDX-License-Identifier: Apache-2.0
// Whether a spelling could be that of a name at all. Spellings of one name differ much; those of two names differ more.
import { matchKey, matchKeys } from './match-keys.ts'
import type { LatinName, OriginalName } from './propose-spellings.ts'
import { surnameSpellings } from './propose-spellings.ts'
import { romanizeSyllables } from './revised-romanization.ts'

/** The scripts whose sounds the keys know; of another one nothing can be said. */
const KNOWN = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Hangul}\p{Script=Common}\p{Script=Inherited}]*$/u
/** Longer names are compared by their beginning. */
const MOST = 40

/** True when a part of a spelling sounds so unlike its original that more than half of its letters differ. */
export function isUnlike(original: OriginalName, latin: LatinName): boolean {
  if (!KNOWN.test(`${original.family ?? ''}${original.given}`)) return false
  const one = matchKeys(original)
  const other = matchKeys(latin)
  const families = [...one.family, ...surnameSpellings(original.family ?? '').map(matchKey)]
  const givens = [...one.given, matchKey(romanizeSyllables(original.given)?.join('') ?? '')]
  // Where one has no family name, its only name may be either part of the other.
  if (families.length === 0 || other.family.length === 0)
    return !meet([...families, ...givens], [...other.family, ...other.given])
  return !meet(families, other.family) || !meet(givens, other.given)
}

function meet(keys: readonly string[], others: readonly string[]): boolean {
  return keys.some((key) => key !== '' && others.some((other) => isNear(key.slice(0, MOST), other.slice(0, MOST))))
}

/** Keys of Korean sounds are so short that only the same ones are near. */
function isNear(one: string, other: string): boolean {
  if (one === other) return true
  if (one.startsWith('ko:') || other.startsWith('ko:')) return false
  return distance(one, other) * 2 <= Math.max(one.length, other.length)
}

/** How many letters must be put in, left out or replaced (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let place = 1; place <= one.length; place++) {
    const next = [place]
    for (let index = 1; index <= other.length; index++) {
      const isSame = one[place - 1] === other[index - 1]
      const replaced = (row[index - 1] as number) + (isSame ? 0 : 1)
      next.push(Math.min(replaced, (row[index] as number) + 1, (next[index - 1] as number) + 1))
    }
    row = next
  }
  return row[other.length] as number
}
