// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { isPlainDate, plainDate } from '#src/standards/calendar/index.ts'

/** A day as far as it is known: `2019-01-30`, a month `2021-06`, or a year `2022`. */
export type PartialDay = string

const monthOrYear = /^[12]\d{3}(-(0[1-9]|1[0-2]))?$/

export function isPartialDay(text: string): text is PartialDay {
  return isPlainDate(text) || monthOrYear.test(text)
}

/** The first day that it can be. */
export function firstDayOf(day: PartialDay): PlainDate {
  return plainDate(`${day}-01-01`.slice(0, 10))
}

/** A last day as it was told: as a month or a year, where no more was. */
export function asTold(last: PlainDate, told: readonly (PartialDay | undefined)[]): PartialDay {
  return told.find((one) => one !== undefined && lastDayOf(one) === last) ?? last
}

/** The last day that it can be: nothing that was due in it is late before this day has ended. */
export function lastDayOf(day: PartialDay): PlainDate {
  if (day.length === 10) return plainDate(day)
  if (day.length === 4) return plainDate(`${day}-12-31`)
  return plainDate(LAST_DAYS.map((last) => `${day}-${last}`).find(isPlainDate) ?? day)
}

/** What the last day of a month may be, the latest first. */
const LAST_DAYS = ['31', '30', '29', '28'] as const
