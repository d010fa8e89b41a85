// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from './plain-date.ts'
import { dayOf, daysInMonth, digits, isDay, partsOf, plainDate } from './plain-date.ts'

const DAYS_PER_ERA = 146_097 // 400 years
const EPOCH_SHIFT = 719_468 // from 0000-03-01 to 1970-01-01

/** Days since 1970-01-01, which is day 0; throws a RangeError when there is no such day. */
export function dayNumber(date: PlainDate): number {
  const number = dayNumberOf(date)
  if (Number.isNaN(number)) plainDate(date) // throws, with the sentence
  return number
}

/** The number of the day that a text names, `NaN` when it names none; for reading many texts without a throw. */
export function dayNumberOf(text: unknown): number {
  if (typeof text !== 'string' || text.length !== 10) return Number.NaN
  const year = digits(text, 0, 4)
  const month = digits(text, 5, 7)
  const day = digits(text, 8, 10)
  return isDay(text, year, month, day) ? numberOf(year, month, day) : Number.NaN
}

/** Days before each month of a year that is counted from March, so that the leap day comes last; the first place is of no month. */
const BEFORE_MONTH = [0, 306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275] as const

function numberOf(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return marchYear * 365 + leapDays + (BEFORE_MONTH[month] as number) + day - 1 - EPOCH_SHIFT
}

/** The day with this number; throws a RangeError outside the years 0001 to 9999. */
export function dayFromNumber(number: number): PlainDate {
  const known = written[number - FIRST_WRITTEN]
  if (known !== undefined) return known
  const day = writeDay(number)
  if (number >= FIRST_WRITTEN && number <= LAST_WRITTEN) written[number - FIRST_WRITTEN] = day
  return day
}

/** The days of two centuries as far as they were asked for: the same few are written again and again, and writing one is slow. */
const FIRST_WRITTEN = -25_567 // 1900-01-01
const LAST_WRITTEN = 47_481 // 2099-12-31
const written: PlainDate[] = []

function writeDay(number: number): PlainDate {
  const shifted = number + EPOCH_SHIFT
  const era = Math.floor(shifted / DAYS_PER_ERA)
  const dayOfEra = shifted - era * DAYS_PER_ERA
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return dayOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}

/** The day so many days later (earlier when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return days === 0 ? plainDate(date) : dayFromNumber(dayNumber(date) + days)
}

/**
 * The same day of the month so many months later, or the last day of that month when it is shorter:
 * 31 December + 2 months = 28 or 29 February. A series must always add to its first day, or it drifts.
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(plainDate(date))
  const count = year * 12 + month - 1 + months
  const newYear = Math.floor(count / 12)
  const newMonth = count - newYear * 12 + 1
  return dayOf(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)))
}

/** How many days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: PlainDate, until: PlainDate): number {
  return dayNumber(until) - dayNumber(from)
}

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export function weekday(date: PlainDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1
}

/** The calendar day in a time zone at an instant. */
export function plainDateAt(instant: Date, timeZone: string): PlainDate {
  const second = Math.floor(instant.getTime() / 1000)
  const last = lastAsked.get(timeZone)
  if (last?.second === second) return last.day
  const day = plainDate(zoned(timeZone).format(instant).slice(0, 10))
  lastAsked.set(timeZone, { second, day })
  return day
}

/** Today is asked for several times by each request, and no day begins within a second. */
const lastAsked = new Map<string, { readonly second: number; readonly day: PlainDate }>()

/** The clock in a time zone at an instant, `HH:MM`. */
export function timeAt(instant: Date, timeZone: string): string {
  return zoned(timeZone).format(instant).slice(11, 16)
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Swedish writes days and times as ISO 8601 does: `2026-11-22 09:05`. Building a format is slow, so each is kept. */
function zoned(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone)
  if (!format) {
    format = formatIn(timeZone)
    formats.set(timeZone, format)
  }
  return format
}

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const
  try {
    return new Intl.DateTimeFormat('sv-SE', { timeZone, ...parts, hourCycle: 'h23' })
  } catch (error) {
    const shown = String(timeZone).slice(0, 40)
    throw new RangeError(`"${shown}" is no time zone; write it as Asia/Almaty or Asia/Seoul.`, { cause: error })
  }
}
