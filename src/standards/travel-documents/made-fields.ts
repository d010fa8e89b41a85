// SPDX-License-Identifier: Apache-2.0
import { dayNumberOf } from '#src/standards/calendar/index.ts'
import { sumThirds } from './check-digit.ts'
import type { ZoneFormat } from './layouts.ts'

type AllowedCodes = { readonly usual: string; readonly mayBe: RegExp; readonly said: string }

const CARD = { usual: 'I', mayBe: /^(?!.V)[IAC][A-Z]?$/, said: 'I, A or C with one more letter if wanted' }
const VISA = { usual: 'V', mayBe: /^V[A-Z]?$/, said: 'V with one more letter if wanted' }

/** The document codes that a format may bear when made today: passports by ICAO 9303-4, 4.4 as amended in 2026. */
export const ALLOWED_CODES: Readonly<Record<ZoneFormat, AllowedCodes>> = {
  TD1: CARD,
  TD2: CARD,
  TD3: { usual: 'PP', mayBe: /^P[PEDORTSLMU]?$/, said: 'PP, PE, PD, PO, PR, PT, PS, PL, PM or PU' },
  'MRV-A': VISA,
  'MRV-B': VISA,
}

/** The longest number that any format takes: that of a card of three lines. */
export const LONGEST_NUMBER = 22

/** Capitals and digits, as many as any format takes. */
export function isNumber(text: string): boolean {
  return text.length > 0 && isOptional(text, LONGEST_NUMBER) && !text.includes('<')
}

/** Characters of a zone, no more than there is room for. */
export function isOptional(text: string, room: number): boolean {
  return text.length <= room && sumThirds(text, 0, text.length) >= 0
}

/** A day, or the six places of a zone; a birth may have parts that are unknown. */
export function isDate(text: string, mayBeUnknown: boolean): boolean {
  if (text.length === 10) return !Number.isNaN(dayNumberOf(text))
  return (mayBeUnknown ? BIRTH : EXPIRY).test(text) && hasDay(text)
}

const BIRTH = /^(\d\d|<<)(0[1-9]|1[0-2]|<<)(0[1-9]|[12]\d|3[01]|<<)$/
const EXPIRY = /^\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/
const DAYS = [31, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether the day can be one of its month. A year ends its month of February as it is written: 00 may be that of 2000. */
export function hasDay(text: string): boolean {
  const [year, month, day] = [text.slice(0, 2), text.slice(2, 4), text.slice(4, 6)].map(Number) as [
    number,
    number,
    number,
  ]
  // Parts that are unknown are no numbers, and exclude no day.
  if (month === 2 && year % 4 > 0) return !(day > 28)
  return !(day > (DAYS[month] ?? 31))
}
