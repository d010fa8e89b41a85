// SPDX-License-Identifier: Apache-2.0
// The lines of a zone from fields that are right: put together once, each field read once for its own digit and for the composite.
import { sumThirds, valueOfCode, weighThirds } from './check-digit.ts'
import type { Layout } from './layouts.ts'

/** What the lines are written from, without the fillers at the end of each. Dates are `YYMMDD`. */
export type MadeFields = {
  readonly code: string
  readonly issuer: string
  /** The name with its fillers between components and identifiers. */
  readonly name: string
  /** Nine places at most, and what stands in the place of its check digit. */
  readonly number: string
  readonly numberDigit: string
  readonly nationality: string
  readonly birth: string
  readonly sex: string
  readonly expiry: string
  readonly optional: string
  readonly optional2: string
}

const FILLER = 60
const MOST = 44
const FILLERS = Array.from({ length: MOST + 1 }, (_, count) => '<'.repeat(count))
const DIGITS = [...'0123456789']

/** The lines with every check digit. */
export function writeLines(layout: Layout, fields: MadeFields): string[] {
  const { number, numberDigit, birth, expiry, optional, optional2 } = fields
  const birthSums = sumThirds(birth, 0, 6)
  const expirySums = sumThirds(expiry, 0, 6)
  const optionalSums = sumThirds(optional, 0, optional.length)
  const birthDigit = weighThirds(birthSums, 0) % 10
  const expiryDigit = weighThirds(expirySums, 0) % 10
  const dates = `${birth + DIGITS[birthDigit] + fields.sex + expiry}${DIGITS[expiryDigit]}`
  const head = filled(fields.code, 2) + filled(fields.issuer, 3)
  const numbered = filled(number, 9) + numberDigit
  const nationality = filled(fields.nationality, 3)
  const optionalRoom = layout.optional.to - layout.optional.from
  const name = filled(fields.name, layout.name.to - layout.name.from)
  // The places at which the fields stand in the row of weights are those of the composite as it is read.
  let composite = weighThirds(sumThirds(number, 0, number.length), 0) + 7 * valueOfCode(numberDigit.charCodeAt(0))
  composite += weighThirds(birthSums, 10) + 3 * birthDigit + weighThirds(expirySums, 17) + expiryDigit
  if (layout.format === 'TD1') {
    composite += weighThirds(optionalSums, 10) + weighThirds(sumThirds(optional2, 0, optional2.length), 39)
    const second = `${dates}${nationality}${filled(optional2, 11)}${DIGITS[composite % 10]}`
    return [head + numbered + filled(optional, optionalRoom), second, name]
  }
  const second = `${numbered + nationality}${dates}${filled(optional, optionalRoom)}`
  if (!layout.composite) return [head + name, second]
  composite += weighThirds(optionalSums, 24)
  if (!layout.optionalCheck) return [head + name, second + DIGITS[composite % 10]]
  const optionalDigit = weighThirds(optionalSums, 0) % 10
  // An empty field may bear "<" or 0; "<" is what most issuers print.
  const check = isEmpty(optional) ? '<' : DIGITS[optionalDigit]
  return [head + name, `${second}${check}${DIGITS[(composite + optionalDigit) % 10]}`]
}

/** The text with fillers behind it. */
function filled(text: string, length: number): string {
  return text.length >= length ? text : text + FILLERS[length - text.length]
}

function isEmpty(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) !== FILLER) return false
  return true
}
