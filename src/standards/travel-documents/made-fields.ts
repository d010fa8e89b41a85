// SPDX-License-Identifier: Apache-2.0
import { dayNumberOf } from '#src/standards/calendar/index.ts'
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

/** Capitals and digits, as many as any format takes. */
export function isNumber(text: string): boolean {
  return text.length > 0 && text.length <= 22 && isOptional(text, 22) && !text.includes('<')
}

/** Characters of a zone, no more than there is room for. */
export function isOptional(text: string, room: number): boolean {
  if (text.length > room) return false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (!((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 60)) return false
  }
  return true
}

/** A day, or the six places of a zone; a birth may have parts that are unknown. */
export function isDate(text: string, mayBeUnknown: boolean): boolean {
  if (text.length === 10) return !Number.isNaN(dayNumberOf(text))
  return (
    mayBeUnknown
      ? /^(\d\d|<<)(0[1-9]|1[0-2]|<<)(0[1-9]|[12]\d|3[01]|<<)$/
      : /^\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/
  ).test(text)
}
