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

/** No document runs so long; two digits of a year say no more. */
export const LONGEST_VALIDITY = 50

/**
 * With the day of issue, an expiry lies in the first such year from then on, unless no document runs so long: then it had run out before.
 * Without one, a document read today did not run out in the last century, for those of then have long been replaced; only the code of an
 * issuer that is no more (`isHistoric`) says otherwise, where the year would lie out of sight.
 */
export function expiryDateOf(
  text: string,
  { readOn, issuedOn, isHistoric }: { readOn: PlainDate; issuedOn?: PlainDate | undefined; isHistoric: boolean },
): ZoneDate {
  const short = pairOf(text, 0)
  if (short === undefined) return parts(undefined, text)
  const from = Number((issuedOn ?? readOn).slice(0, 4))
  const year = from - (from % 100) + short
  if (issuedOn === undefined) return parts(isHistoric && year > from + LONGEST_VALIDITY ? year - 100 : year, text)
  const isBefore = year < from || (year === from && text.slice(2) < issuedOn.slice(5, 7) + issuedOn.slice(8, 10))
  const next = isBefore ? year + 100 : year
  return parts(next > from + LONGEST_VALIDITY ? next - 100 : next, text)
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
