// SPDX-License-Identifier: Apache-2.0
// A calendar day without a time zone, in the proleptic Gregorian calendar, years 0001 to 9999.

declare const plain: unique symbol

/** A calendar day, written `YYYY-MM-DD`; being text, days sort and compare with `<`. */
export type PlainDate = string & { readonly [plain]: true }

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const ZERO = 48
const HYPHEN = 45

/** True when the text is an existing day in the form `YYYY-MM-DD`. */
export function isPlainDate(text: unknown): text is PlainDate {
  return (
    typeof text === 'string' &&
    text.length === 10 &&
    isDay(text, digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10))
  )
}

/** True when the parts read from the text are those of an existing day, and hyphens stand between them. */
export function isDay(text: string, year: number, month: number, day: number): boolean {
  if (text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return false
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1)) return false
  return day <= 28 || day <= daysInMonth(year, month)
}

/** The text as a day; throws a RangeError when there is no such day. */
export function plainDate(text: string): PlainDate {
  if (isPlainDate(text)) return text
  throw new RangeError(
    `"${String(text).slice(0, 40)}" is not a day; write an existing day as YYYY-MM-DD, such as 2026-11-22.`,
  )
}

/** The day of a year, month (1–12) and day of the month; throws a RangeError when there is no such day. */
export function dayOf(year: number, month: number, day: number): PlainDate {
  return plainDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`)
}

export function partsOf(date: PlainDate): { year: number; month: number; day: number } {
  return { year: digits(date, 0, 4), month: digits(date, 5, 7), day: digits(date, 8, 10) }
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** The number written in text[from, until); NaN unless every character is a digit. */
export function digits(text: string, from: number, until: number): number {
  let number = 0
  for (let index = from; index < until; index++) {
    const digit = text.charCodeAt(index) - ZERO
    if (!(digit >= 0 && digit <= 9)) return Number.NaN
    number = number * 10 + digit
  }
  return number
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0')
}
