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
  return [...new Set(words(text).map(foldWord))].filter((key) => key !== '')
}

/** Gil-Dong is found as Gil, as Dong and as Gildong. */
function partKeys(part: string): string[] {
  const pieces = words(part)
  return [...pieces, ...(pieces.length > 1 ? [pieces.join('')] : [])].map(foldWord).filter((key) => key !== '')
}

function words(text: string): string[] {
  if (typeof text !== 'string') return []
  return text
    .normalize('NFC')
    .replace(APOSTROPHES, '')
    .split(GAPS)
    .filter((word) => word !== '')
}
