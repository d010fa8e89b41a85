// SPDX-License-Identifier: Apache-2.0
// Folds spellings of one name into one search key. It joins, it never decides: a shared key is a reason to look.

/** Kazakh and Russian letters by sound. Letters that the Latin rules below would merge anyway share a value here. */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ф: 'f',
  х: 'h',
  һ: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'i',
  і: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
}

/** Letters of the Kazakh and Turkish Latin alphabets whose sound is lost with their mark. */
const MARKED: Readonly<Record<string, string>> = {
  ş: 'sh',
  ç: 'ch',
  ı: 'i',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
}

/** In order; each joins spellings found in passports: Axmetov, Akhmetov; Janibek, Zhanibek; Qassym, Kassym. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/g, 'sh'],
  [/kh|x/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/ck|q/g, 'k'],
  [/dzh|dj/g, 'zh'],
  [/j/g, 'zh'],
  [/c(?!h)/g, 'k'],
  [/w/g, 'v'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'], // Kassym, Kasym; Aliyev, Aliev
  [/ng/g, 'n'], // ң is written n, ng or, before ғ, ngg
  [/(^|[aeou])ie/g, '$1e'], // Yerlan, Erlan; Bayev, Baev
]

/** One word as a key: Cyrillic and Latin spellings meet, Hangul and other scripts stay as they are. */
export function foldWord(word: string): string {
  const lower = word.normalize('NFC').toLowerCase()
  const spelled = [...lower].map((letter) => CYRILLIC[letter] ?? MARKED[letter] ?? letter).join('')
  if (!/\p{Script=Latin}/u.test(spelled)) return spelled
  const plain = spelled.normalize('NFD').replace(/[^\p{Letter}\p{Number}]/gu, '')
  return LATIN.reduce((key, [spelling, sound]) => key.replace(spelling, sound), plain)
}
