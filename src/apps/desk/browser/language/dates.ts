// SPDX-License-Identifier: Apache-2.0
import { yearIn } from '#src/standards/grammar/index.ts'

// A browser's own Intl may lack Kazakh months, so they are written here; CLDR's other three languages are in every browser.
const kazakhMonths = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
]

// English as it is written outside the United States: 22 November 2026, as everywhere else in the program.
const locales: Readonly<Record<string, string>> = { en: 'en-GB' }

/** A plain date `YYYY-MM-DD` with its month in words. */
export function dayIn(language: string, day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  if (language === 'kk') return `${year} ж. ${Number(date)} ${kazakhMonths[Number(month) - 1]}`
  return new Intl.DateTimeFormat(locales[language] ?? language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))
}

/** A day, a month or a year, as exactly as it is known: `2019-01-30`, `2022-05`, `2017`. */
export function whenIn(language: string, when: string): string {
  const [year = '', month, day] = when.split('-')
  if (day !== undefined) return dayIn(language, when)
  if (month === undefined) return yearIn(language, year)
  if (language === 'kk') return `${year} ж. ${kazakhMonths[Number(month) - 1]}`
  return new Intl.DateTimeFormat(locales[language] ?? language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${year}-${month}-01T00:00:00Z`))
}

const afterYears: Readonly<Record<string, string>> = { kk: '\u00a0жж.', ru: '\u00a0гг.', ko: '년' }

/** From one day, month or year to another; what both share is said once. */
export function spanIn(language: string, from: string, until: string): string {
  if (from === until) return whenIn(language, from)
  if (from.length !== until.length) return `${whenIn(language, from)} – ${whenIn(language, until)}`
  if (from.length === 4) return `${from}${language === 'ko' ? '~' : '–'}${until}${afterYears[language] ?? ''}`
  if (language === 'kk') return kazakhSpan(from, until)
  const said = new Intl.DateTimeFormat(locales[language] ?? language, {
    year: 'numeric',
    month: 'long',
    ...(from.length === 10 && { day: 'numeric' }),
    timeZone: 'UTC',
  }).formatRange(new Date(from), new Date(until))
  // Two days of one month stand close together, as `24–26`.
  return from.slice(0, 7) === until.slice(0, 7) ? said.replace(/\s([–~])\s/, '$1') : said
}

function kazakhSpan(from: string, until: string): string {
  const [year = '', month, day] = from.split('-')
  const [lastYear = '', lastMonth, lastDay] = until.split('-')
  const later = `${lastDay ? `${Number(lastDay)} ` : ''}${kazakhMonths[Number(lastMonth) - 1]}`
  if (year !== lastYear) return `${whenIn('kk', from)} – ${whenIn('kk', until)}`
  if (month === lastMonth) return `${year} ж. ${Number(day)}–${later}`
  return `${whenIn('kk', from)} – ${later}`
}

/** An instant in the given zone (the reader's own, if none is given), minutes included. */
export function momentIn(language: string, instant: string, timeZone?: string): string {
  const zone = timeZone === undefined ? {} : { timeZone }
  const at = new Date(instant)
  const day = new Intl.DateTimeFormat('sv-SE', { year: 'numeric', month: '2-digit', day: '2-digit', ...zone }).format(
    at,
  )
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', ...zone }).format(at)
  return `${dayIn(language, day)}, ${time}`
}

/** The day of an instant in the given zone, `YYYY-MM-DD`. */
export const dayAt = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone }).format(
    new Date(instant),
  )
