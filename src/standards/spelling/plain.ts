// SPDX-License-Identifier: Apache-2.0

/** Letters that a Russian keyboard lacks, or that are often left without their mark, each with the one that is typed for it. */
export const PLAIN: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ё: 'е',
}

/** As it could be typed on a Russian keyboard, and in the letters of which syllables of Hangul are made. */
export function plain(word: string): string {
  return [...word.toLowerCase().normalize('NFC')]
    .map((letter) => PLAIN[letter] ?? letter)
    .join('')
    .normalize('NFD')
}

export const isHangul = (word: string): boolean => /^[가-힣]+$/u.test(word)
