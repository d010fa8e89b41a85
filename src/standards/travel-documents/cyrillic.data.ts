// SPDX-License-Identifier: Apache-2.0
// ICAO 9303-3, section 6, table B: Cyrillic letters. `Һ` = C and `Ғ` = GJ stand there for the Macedonian and Serbian letters Ћ and Ѓ,
// an evident slip, and are not applied to Kazakh. `Ь` has no value and is dropped.

export const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  `Ё E · Ђ D · Є IE · Ѕ DZ · І I · Ї I · Ј J · Љ LJ · Њ NJ · Ќ K · Ў U · Џ DZ · А A · Б B · В V · Г G · Д D · Е E · Ж ZH · З Z · И I ·
   Й I · К K · Л L · М M · Н N · О O · П P · Р R · С S · Т T · У U · Ф F · Х KH · Ц TS · Ч CH · Ш SH · Щ SHCH · Ъ IE · Ы Y · Э E ·
   Ю IU · Я IA · Ѫ U · Ѵ Y · Ґ G · Ғ G · Ь _`
    .split('·')
    .map((row) => row.trim().split(' '))
    .map(([letter = '', latin = '']) => [letter, latin === '_' ? '' : latin]),
)

/**
 * What single languages write otherwise, as the same table says. The table gives H for a Serbian Г too, although that letter sounds as G;
 * a holder’s own spelling says otherwise where it does. Ћ and Ѓ take the values of the slip above.
 */
export const CYRILLIC_BY_LANGUAGE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  be: { Ё: 'IO', Г: 'H' },
  uk: { Г: 'H', И: 'Y' },
  sr: { Ж: 'Z', Х: 'H', Ц: 'C', Ч: 'C', Ш: 'S', Г: 'H', Ћ: 'C' },
  mk: { Х: 'H', Ц: 'C', Ќ: 'KJ', Џ: 'DJ', Ѓ: 'GJ' },
  bg: { Щ: 'SHT' },
}

/** At the beginning of a word. */
export const CYRILLIC_FIRST: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  uk: { Є: 'YE', Ї: 'YI', Й: 'Y', Ю: 'YU', Я: 'YA' },
}

/**
 * Kazakh names as passports are known to spell them; the ministry’s own table was not found, so this is a proposal that a person
 * confirms. `Е` is YE at the beginning of a word and after a vowel.
 */
export const KAZAKH: Readonly<Record<string, string>> = {
  Ә: 'A',
  Ғ: 'G',
  Қ: 'K',
  Ң: 'N',
  Ө: 'O',
  Ұ: 'U',
  Ү: 'U',
  Һ: 'H',
  І: 'I',
  Ж: 'ZH',
  Х: 'KH',
  Ц: 'TS',
  Ч: 'CH',
  Ш: 'SH',
  Щ: 'SHCH',
  Ы: 'Y',
  Ю: 'YU',
  Я: 'YA',
  Й: 'Y',
  Ё: 'YO',
  Э: 'E',
  Ь: '',
  Ъ: '',
}
