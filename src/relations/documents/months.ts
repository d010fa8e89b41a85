// SPDX-License-Identifier: Apache-2.0
// The names of months as texts bend them.

// Stems that no other word of such a text shares; May has its forms one by one.
const stems: Readonly<Record<string, readonly string[]>> = {
  en: words('jan feb mar apr may jun jul aug sep oct nov dec'),
  ru: words('янв фев мар апр ма[йяею] июн июл авг сен окт ноя дек'),
  kk: words('қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'),
}

function words(text: string): readonly string[] {
  return text.split(' ')
}

/** Stems of the twelve months in a language; of one that is not known here, the names that the world's list of languages gives. */
function stemsIn(language: string): readonly string[] {
  const known = stems[language]
  if (known) return known
  const say = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => {
    const parts = say.formatToParts(new Date(Date.UTC(2021, month, 1)))
    const name = parts.find(({ type }) => type === 'month')?.value ?? ''
    return /\p{L}/u.test(name) ? name.toLowerCase().replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&') : ''
  })
}

/** Finds months in words: a piece of a pattern, and which month a word is. */
export type Months = { readonly pattern: string; monthOf(word: string): number | undefined }

const cache = new Map<string, Months>()

export function monthsIn(language: string): Months {
  const known = cache.get(language)
  if (known) return known
  const own = stemsIn(language)
  const told = own.filter((stem) => stem !== '')
  const months: Months = {
    // A pattern that never holds, where months are numbers.
    pattern: told.length > 0 ? `(?:${told.join('|')})\\p{L}*` : '(?!)',
    monthOf: (word) => {
      const at = own.findIndex((stem) => stem !== '' && new RegExp(`^${stem}`, 'iu').test(word))
      return at < 0 ? undefined : at + 1
    },
  }
  cache.set(language, months)
  return months
}
