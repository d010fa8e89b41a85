// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from './plain-date.ts'
import { dayOf, daysInMonth, partsOf, plainDate } from './plain-date.ts'

const DAYS_PER_ERA = 146_097 // 400 years
const EPOCH_SHIFT = 719_468 // from 0000-03-01 to 1970-01-01

/** Days since 1970-01-01, which is day 0. */
export function dayNumber(date: PlainDate): number {
  const { year, month, day } = partsOf(date)
  // Years are counted from March, so that the leap day comes last.
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT
}

/** The day with this number; throws a RangeError outside the years 0001 to 9999. */
export function dayFromNumber(number: number): PlainDate {
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
  return days === 0 ? date : dayFromNumber(dayNumber(date) + days)
}

/**
 * The same day of the month so many months later, or the last day of that month when it is shorter:
 * 31 December + 2 months = 28 or 29 February. A series must always add to its first day, or it drifts.
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(date)
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

/** Full years of age on a day; one born on 29 February is a year older on 1 March of a common year. */
export function ageOn(born: PlainDate, on: PlainDate): number {
  const birth = partsOf(born)
  const day = partsOf(on)
  const before = day.month < birth.month || (day.month === birth.month && day.day < birth.day)
  return day.year - birth.year - (before ? 1 : 0)
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
    format = new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
    formats.set(timeZone, format)
  }
  return format
}
