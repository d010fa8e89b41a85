// SPDX-License-Identifier: Apache-2.0
// The number of a passport or identity card as it is kept and looked for, whatever keyboard it was typed on.
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'

// ICAO 9303-3, 4.1: a machine-readable number has only Latin capitals and digits. Cyrillic capitals of the same shape are typed by mistake.
const SAME_SHAPE: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  І: 'I',
  Ј: 'J',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Ѕ: 'S',
  Т: 'T',
  Х: 'X',
  У: 'Y',
  Ү: 'Y',
}

/** Capitals and digits without gaps. Numbers differ by state and age, so only what cannot be one is refused. */
export function readDocumentNumber(text: string): Outcome<string, 'not-a-document-number'> {
  if (typeof text !== 'string') return refuse('not-a-document-number')
  // The sign № first: normalised it is two letters.
  const joined = text
    .replaceAll('№', '')
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Dash_Punctuation}./#]|\p{Default_Ignorable_Code_Point}/gu, '')
  const number = [...joined].map((letter) => SAME_SHAPE[letter] ?? letter).join('')
  return /^[\p{Letter}\p{Number}]{4,20}$/u.test(number) && /\p{Decimal_Number}/u.test(number)
    ? accept(number)
    : refuse('not-a-document-number')
}
