// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { isPlainDate } from '#src/standards/calendar/index.ts'

/** A date of a zone with its century worked out; parts that are unknown are absent. */
export type ZoneDate = {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  /** The whole day, when every part is known and the day exists. */
  readonly date?: PlainDate
  /** Another century fits as well: the holder would be over a hundred, or not yet twenty. */
  readonly isAmbiguous?: boolean
}

/**
 * The standard names no century. A birth lies in the latest year that is not in the future on the day of reading; a year such as 20 may
 * then be 2020 or 1920, which is marked when the older reading makes a person of at most 110.
 */
export function birthDateOf(text: string, readOn: PlainDate): ZoneDate {
  const today = Number(readOn.slice(2, 4))
  const century = Number(readOn.slice(0, 2))
  const short = pairOf(text, 0)
  if (short === undefined) return parts(undefined, text)
  const isLater =
    short > today ||
    (short === today && text.slice(2, 6).replaceAll('<', '0') > readOn.slice(5, 7) + readOn.slice(8, 10))
  const year = (isLater ? century - 1 : century) * 100 + short
  const read = parts(year, text)
  return Number(readOn.slice(0, 4)) - (year - 100) <= 110 ? { ...read, isAmbiguous: true } : read
}

/** A document read today never expired in the last century: machine-readable documents of then have long run out. */
export function expiryDateOf(text: string, readOn: PlainDate): ZoneDate {
  const short = pairOf(text, 0)
  return parts(short === undefined ? undefined : Number(readOn.slice(0, 2)) * 100 + short, text)
}

function parts(year: number | undefined, text: string): ZoneDate {
  const month = pairOf(text, 2)
  const day = pairOf(text, 4)
  const known = {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  }
  if (year === undefined || month === undefined || day === undefined) return known
  const date = `${year}-${text.slice(2, 4)}-${text.slice(4, 6)}`
  return isPlainDate(date) ? { ...known, date } : known
}

function pairOf(text: string, from: number): number | undefined {
  const pair = text.slice(from, from + 2)
  return /^\d\d$/.test(pair) ? Number(pair) : undefined
}
