// SPDX-License-Identifier: Apache-2.0

/** A language by its name in the reader’s own, as a heading begins. */
export function languageName(code: string, language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}

/** Those of the program, in which it drafts, and others in which officers write by hand. */
export const offeredLanguages = ['kk', 'ru', 'en', 'ko', 'fr', 'tr', 'zh', 'uz', 'vi', 'de']
