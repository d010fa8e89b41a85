// SPDX-License-Identifier: Apache-2.0
// How a word that is looked up by its beginning may begin, where it does not begin as it was typed.
import { sharedAtLeast } from './nearest.ts'
import { isHangul, PLAIN, plain } from './plain.ts'

const LATIN = 'abcdefghijklmnopqrstuvwxyz'
const CYRILLIC = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі'
/** The parts of a syllable of Hangul: what it begins with, its vowel, what it may end with. */
const JAMO = [letters(0x11_00, 19), letters(0x11_61, 21), letters(0x11_a8, 27)] as const
/** A slip further back is found by what stands before it. */
const SLIPS_WITHIN = 5
const MOST_PLAIN = 64

/** Ever shorter beginnings of a word, as long as they say what it is. */
export function beginningsOf(typed: string): readonly string[] {
  const all = [...typed]
  const shortest = Math.min(sharedAtLeast(typed), plain(all.slice(0, SLIPS_WITHIN).join('')).length)
  return all
    .map((_, index) => all.slice(0, -index - 1).join(''))
    .filter((beginning) => plain(beginning).length >= shortest)
}

/** Beginnings one slip away, within the first letters, and those of which letters were typed without their marks; none of a number or a letter or two. */
export function slipsOf(typed: string): readonly string[] {
  const beginning = [...typed].slice(0, SLIPS_WITHIN)
  if (isHangul(typed)) return beginning.length < 2 ? [] : ofSyllables(beginning)
  if (beginning.length < 4 || !/^\p{L}+$/u.test(beginning.join(''))) return []
  const alphabet = /\p{Script=Cyrillic}/u.test(typed) ? CYRILLIC : LATIN
  return others(beginning.join(''), [...withMarks(beginning), ...slips(beginning, () => alphabet)])
}

function ofSyllables(syllables: readonly string[]): readonly string[] {
  const parts = [...syllables.join('').normalize('NFD')]
  const found = [...slips(syllables, () => ''), ...slips(parts, (part) => JAMO.find((all) => all.includes(part)) ?? '')]
  const endings = parts.flatMap((_, place) =>
    [...JAMO[2]].map((ending) => [...parts.slice(0, place + 1), ending, ...parts.slice(place + 1)].join('')),
  )
  return others(
    syllables.join(''),
    [...found, ...endings].map((one) => one.normalize('NFC')).filter((one) => isHangul(one)),
  )
}

/** One letter left out, swapped with the next, replaced, put in before. */
function slips(parts: readonly string[], alphabetOf: (part: string) => string): readonly string[] {
  return parts.flatMap((part, place) => {
    const [before, after] = [parts.slice(0, place).join(''), parts.slice(place + 1)]
    const rest = after.join('')
    const [next = '', ...later] = after
    return [
      before + rest,
      before + next + part + later.join(''),
      ...[...alphabetOf(part)].flatMap((letter) => [before + letter + rest, before + letter + part + rest]),
    ]
  })
}

/** Every way to put marks on the letters that may have lost them, as far as there are not too many. */
function withMarks(letters: readonly string[]): readonly string[] {
  return letters.reduce<readonly string[]>(
    (begun, letter) => {
      const marked = Object.keys(PLAIN).filter((one) => PLAIN[one] === letter)
      return begun.flatMap((one) => [letter, ...marked].map((next) => one + next)).slice(0, MOST_PLAIN)
    },
    [''],
  )
}

function others(typed: string, found: readonly string[]): readonly string[] {
  return [...new Set(found)].filter((one) => one !== typed && one.length > 1)
}

function letters(first: number, count: number): string {
  return String.fromCodePoint(...Array.from({ length: count }, (_, index) => first + index))
}
