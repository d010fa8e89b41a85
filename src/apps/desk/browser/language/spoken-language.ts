// SPDX-License-Identifier: Apache-2.0
// Browsers know the names of languages in most languages, but not in Kazakh.

const kazakh: Readonly<Record<string, string>> = {
  kk: 'қазақ тілі',
  ru: 'орыс тілі',
  en: 'ағылшын тілі',
  ko: 'корей тілі',
  fr: 'француз тілі',
  de: 'неміс тілі',
  tr: 'түрік тілі',
  uz: 'өзбек тілі',
  vi: 'вьетнам тілі',
  zh: 'қытай тілі',
}

/** A language by its name in the reader’s. */
export function spokenLanguage(code: string, reader: string): string {
  const own = reader === 'kk' ? kazakh[code] : undefined
  return own ?? new Intl.DisplayNames([reader], { type: 'language' }).of(code) ?? code
}
