// SPDX-License-Identifier: Apache-2.0
// What a line end must not part: a year and its abbreviation, a sign and its number, and a short last word and the one before it.

const YEAR = /(\d) (гг?\.|жж?\.)/gu
const SIGN = /(№|§) (?=\d)/gu
/** Words that are one line anyhow stay as they are. */
const LONG = 30
const LAST = /(\S) (\S{1,3})$/u

/** The words with spaces at which no line ends. */
export function bound(words: string): string {
  const kept = words.replace(YEAR, '$1\u00a0$2').replace(SIGN, '$1\u00a0')
  return kept.length > LONG ? kept.replace(LAST, '$1\u00a0$2') : kept
}
