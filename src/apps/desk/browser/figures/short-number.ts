// SPDX-License-Identifier: Apache-2.0
import { numberIn } from '../language/numbers.ts'

// A browser’s own Intl may lack Kazakh, so its words are written here.
const kazakh = [
  [1e9, 'млрд'],
  [1e6, 'млн'],
  [1e4, 'мың', 1e3],
] as const

/** A large number with its thousands, millions or billions in a word: beside a point as short as it goes, in a table longer. */
export function shortNumberIn(language: string, value: number, length: 'short' | 'long'): string {
  const maximumFractionDigits = length === 'long' ? 2 : 1
  if (language !== 'kk')
    return numberIn(language, value, { notation: 'compact', compactDisplay: length, maximumFractionDigits })
  const [from, word, of = from] = kazakh.find(([least]) => Math.abs(value) >= least) ?? []
  if (from === undefined || of === undefined) return numberIn('ru', value, { maximumFractionDigits })
  return `${numberIn('ru', value / of, { maximumFractionDigits })} ${word}`
}
