// SPDX-License-Identifier: Apache-2.0
import { foldWord } from './fold.ts'
import type { PersonName } from './person-name.ts'
import { isHangul } from './person-name.ts'

const APOSTROPHES = /['’ʼ`ʹ]/gu
const GAPS = /[^\p{Letter}\p{Number}\p{Mark}]+/u

/** Search keys of all parts and both spellings of a name, without order or repetition. */
export function nameKeys(name: PersonName): string[] {
  const parts = [name.family, name.given, name.patronymic, name.latin?.family, name.latin?.given]
  const keys = parts.flatMap((part) => partKeys(part ?? ''))
  // Koreans write and look for the whole name as one word.
  if (name.family && isHangul(name.family)) keys.push(foldWord(name.family + name.given.replaceAll(' ', '')))
  return [...new Set(keys)]
}

/** The keys of what somebody typed into a search box: each word must be found among a name's keys. */
export function searchKeys(text: string): string[] {
  return [...new Set(words(text).map(keyOf))].filter((key) => key !== '')
}

/** Gil-Dong is found as Gil, as Dong and as Gildong. */
function partKeys(part: string): string[] {
  const pieces = words(part)
  return [...pieces, ...(pieces.length > 1 ? [pieces.join('')] : [])].map(keyOf).filter((key) => key !== '')
}

/** A double letter is one in Anna and Ana. What is nothing but one letter again and again is no spelling of it, and stays as it is. */
const ONE_LETTER = /^(.)\1{2,}$/iu

function keyOf(word: string): string {
  return ONE_LETTER.test(word) ? word.toLowerCase() : foldWord(word)
}

function words(text: string): string[] {
  if (typeof text !== 'string') return []
  return text
    .normalize('NFC')
    .replace(APOSTROPHES, '')
    .split(GAPS)
    .filter((word) => word !== '')
}
