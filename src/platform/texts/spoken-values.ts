// SPDX-License-Identifier: Apache-2.0
/** Days, times, numbers and money as a reader of each language expects them. */
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { yearIn } from '#src/standards/grammar/index.ts'

const THIN_SPACE = '\u202f'

/** A day with its month in words: «2026 ж. 22 қараша», «22 ноября 2026 г.», “22 November 2026”. */
export function sayDate(language: string, date: PlainDate): string {
  const key = `${language}${date}`
  const said = saidDays.get(key) ?? dayFormat(language).format(new Date(`${date}T00:00:00Z`))
  // One page says the same few days again and again; anybody may type any other.
  if (saidDays.size >= 4000) saidDays.clear()
  saidDays.set(key, said)
  return said
}

/** A day, a month `2019-01` or a year `2019`, as exactly as it is known. */
export function sayWhen(language: string, when: string): string {
  if (when.length === 4) return yearIn(language, when)
  return when.length === 7
    ? monthFormat(language).format(new Date(`${when}-01T00:00:00Z`))
    : sayDate(language, plainDate(when))
}

/** The time of day in a zone, by 24 hours. Put the city beside it: the reader may be elsewhere. */
export function sayTime(language: string, instant: Date, timeZone: string): string {
  return timeFormat(language, timeZone).format(instant)
}

/** The day and time of an instant in a zone. */
export function sayDateTime(language: string, instant: Date, timeZone: string): string {
  return `${zonedDayFormat(language, timeZone).format(instant)}, ${sayTime(language, instant, timeZone)}`
}

/** A number with thin spaces between its thousands, whatever the language; the decimal sign is the language's own. */
export function sayNumber(language: string, number: number | bigint | `${number}`): string {
  return thinlySpaced(numberFormat(language), number)
}

/** An amount with the ISO code of its currency: 50 000 KZT. Fractions appear only when there are any. */
export function sayMoney(language: string, money: { amount: number | `${number}`; currency: string }): string {
  const format = Number.isInteger(Number(money.amount))
    ? numberFormat(language)
    : amountFormat(language, money.currency)
  return `${thinlySpaced(format, money.amount)}\u00a0${money.currency}`
}

/** Order of words for the readers of a language; numbers inside them by their value. */
export function collatorOf(language: string): Intl.Collator {
  return collator(language)
}

/** A number format whose groups are parted by thin spaces; messages use it for their own numbers. */
export function thinlySpaced(format: Intl.NumberFormat, number: number | bigint | `${number}`): string {
  // Most numbers are small and have no groups to part.
  if (typeof number === 'number' && Math.abs(number) < 1000) return format.format(number)
  return format
    .formatToParts(number as number)
    .map((part) => (part.type === 'group' ? THIN_SPACE : part.value))
    .join('')
}

/** Intl's formats take a millisecond to make and microseconds to use. */
export function kept<A extends string[], T>(make: (...arguments_: A) => T): (...arguments_: A) => T {
  const made = new Map<string, T>()
  return (...given) => {
    const key = given.join('\n')
    const found = made.get(key) ?? make(...given)
    made.set(key, found)
    return found
  }
}

const saidDays = new Map<string, string>()
// Plain English dates would put the month first, which only the United States reads with ease.
const locale = (language: string) => (language === 'en' ? 'en-GB' : language)
const dayFormat = kept((language) => new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeZone: 'UTC' }))
const monthFormat = kept(
  (language) => new Intl.DateTimeFormat(locale(language), { year: 'numeric', month: 'long', timeZone: 'UTC' }),
)
const zonedDayFormat = kept(
  (language, timeZone) => new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeZone }),
)
const timeFormat = kept(
  (language, timeZone) =>
    new Intl.DateTimeFormat(locale(language), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }),
)
const numberFormat = kept((language) => new Intl.NumberFormat(locale(language), { maximumFractionDigits: 20 }))
const amountFormat = kept((language, currency) => {
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  return new Intl.NumberFormat(locale(language), { minimumFractionDigits: digits })
})
const collator = kept((language) => new Intl.Collator(language, { numeric: true }))
