// SPDX-License-Identifier: Apache-2.0

const YEARS: Readonly<Record<string, string>> = { kk: '\u00a0ж.', ru: '\u00a0г.', ko: '년' }

/** A year as a day of which no more is known: 2019, 2019 г., 2019 ж., 2019년. */
export function yearIn(language: string, year: string): string {
  return `${year}${YEARS[language] ?? ''}`
}
