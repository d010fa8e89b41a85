// SPDX-License-Identifier: Apache-2.0
// Days as people type them. Either the year stands first or the day does; a month first is not understood, as it could be a day.
import { isPlainDate } from '#src/standards/calendar/index.ts'

const orders = [
  { pattern: /^(\d{4})[-./ ]+(\d{1,2})[-./ ]+(\d{1,2})\.?$/, parts: ['year', 'month', 'day'] },
  { pattern: /^(\d{1,2})[-./ ]+(\d{1,2})[-./ ]+(\d{4})$/, parts: ['day', 'month', 'year'] },
  { pattern: /^((?:1[89]|20|21)\d\d)(\d\d)(\d\d)$/, parts: ['year', 'month', 'day'] },
  { pattern: /^(\d\d)(\d\d)(\d{4})$/, parts: ['day', 'month', 'year'] },
] as const

/** `3.2.1988`, `03 02 1988`, `1988-02-03`, `19880203` and `03021988` are one day; undefined for what is no day. */
export function dayTyped(text: string): string | undefined {
  for (const { pattern, parts } of orders) {
    const found = pattern.exec(text.trim())
    if (!found) continue
    const part = Object.fromEntries(parts.map((name, at) => [name, found[at + 1] ?? '']))
    const day = `${part.year}-${(part.month ?? '').padStart(2, '0')}-${(part.day ?? '').padStart(2, '0')}`
    if (isPlainDate(day)) return day
  }
  return undefined
}

/** A day as people of this language type it, as on the public form: the year first in Korean alone. */
export function dayToType(language: string, value: string): string {
  if (language === 'ko' || dayTyped(value) !== value) return value
  const [year, month, day] = value.split('-')
  return `${Number(day)}.${Number(month)}.${year}`
}
