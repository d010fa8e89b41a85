// SPDX-License-Identifier: Apache-2.0
import { sumThirds, valueOfCode, weighThirds } from './check-digit.ts'
import type { Layout, Place, ZoneFormat } from './layouts.ts'
import { layoutOf } from './layouts.ts'
import { isWord, scanName } from './scan-name.ts'

/** What is wrong with a zone, one bit each; the report says it in sentences. */
export const FLAWS = {
  number: 1,
  birth: 2,
  expiry: 4,
  optional: 8,
  composite: 16,
  characters: 32,
  birthDate: 64,
  expiryDate: 128,
  sex: 256,
  name: 512,
  codes: 1024,
  emptyNumber: 2048,
} as const

/** A zone as it stands, its fields without their fillers. Dates are as printed, `YYMMDD` with `<` for parts that are unknown. */
export type ZoneRecord = {
  readonly format: ZoneFormat
  readonly documentCode: string
  readonly issuer: string
  readonly documentNumber: string
  readonly nationality: string
  readonly birth: string
  readonly sex: string
  readonly expiry: string
  readonly optional: string
  readonly optional2: string
  /** The primary identifier (mostly the family name) and the secondary one, their components parted by spaces. */
  readonly primary: string
  readonly secondary: string
  /** The name fills its field to the last place, so letters may be missing (9303-3, 4.6). */
  readonly isPossiblyTruncated: boolean
  /** Bits of `FLAWS`; 0 when nothing is wrong. */
  readonly flaws: number
}

const FILLER = 60
const ZERO = 48

/** Reads a zone; undefined when number and length of the lines are those of no document. Never throws. */
export function readZone(lines: readonly string[]): ZoneRecord | undefined {
  const layout = Array.isArray(lines) ? layoutOf(lines) : undefined
  if (!layout) return undefined
  const first = lines[0] as string
  const second = lines[1] as string
  const { number, nationality, birth, expiry, optional, optional2 } = layout
  const numberLine = number.line === 0 ? first : second
  const longEnd = isLong(numberLine, layout) ? fillerFrom(numberLine, optional.from, optional.to) : 0
  const numberEnd = endOf(numberLine, number.from, number.to)
  const optionalEnd = endOf(numberLine, optional.from, optional.to)
  const birthSums = sumDate(second, birth.from, true)
  const expirySums = sumDate(second, expiry.from, false)
  const name = scanName(lines[layout.name.line] as string, layout.name)
  const sex = second.charCodeAt(layout.sex.from)
  let flaws = checkDigits(numberLine, second, layout, {
    number: sumThirds(numberLine, number.from, numberEnd),
    birth: birthSums,
    expiry: expirySums,
    optional: sumThirds(numberLine, optional.from, optionalEnd),
    optional2: optional2 ? sumThirds(second, optional2.from, optional2.to) : 0,
    longEnd,
  })
  flaws |= datesFlaws(birthSums, expirySums)
  if (numberEnd === number.from) flaws |= FLAWS.emptyNumber
  if (name.isFlawed) flaws |= FLAWS.name
  if (!isWord(first, 0, 5) || !isWord(second, nationality.from, nationality.to)) flaws |= FLAWS.codes
  if (sex !== 77 && sex !== 70 && sex !== FILLER) flaws |= FLAWS.sex
  const printed = numberLine.slice(number.from, numberEnd)
  return {
    format: layout.format,
    documentCode: trimmed(first, 0, 2),
    issuer: trimmed(first, 2, 5),
    documentNumber: longEnd > 0 ? printed + numberLine.slice(optional.from, longEnd - 1) : printed,
    nationality: trimmed(second, nationality.from, nationality.to),
    birth: second.slice(birth.from, birth.to),
    sex: sex === FILLER ? '' : second.charAt(layout.sex.from),
    expiry: second.slice(expiry.from, expiry.to),
    optional:
      longEnd > 0 ? trimmed(numberLine, longEnd + 1, optional.to) : numberLine.slice(optional.from, optionalEnd),
    optional2: optional2 ? trimmed(second, optional2.from, optional2.to) : '',
    primary: name.primary,
    secondary: name.secondary,
    isPossiblyTruncated: name.isFull,
    flaws,
  }
}

/** The sums of each field; fillers at its end count nothing. */
type Sums = {
  readonly number: number
  readonly birth: number
  readonly expiry: number
  readonly optional: number
  readonly optional2: number
  /** Where a long number ends in the optional field; 0 where there is none. */
  readonly longEnd: number
}

/** Every check digit. The composite runs over the checked fields with their digits, in the order in which the lines hold them. */
function checkDigits(numberLine: string, second: string, layout: Layout, sums: Sums): number {
  const { number, optional, optionalCheck } = layout
  if ((sums.number | sums.birth | sums.expiry | sums.optional | sums.optional2) < 0) return FLAWS.characters
  const birthSums = sums.birth & ~NO_DATE
  const expirySums = sums.expiry & ~NO_DATE
  const numberDigit = digitAt(numberLine, layout.numberCheck.from)
  const birthDigit = digitAt(second, layout.birthCheck.from)
  const expiryDigit = digitAt(second, layout.expiryCheck.from)
  const numberWeight = weighThirds(sums.number, 0)
  let flaws = 0
  if (sums.longEnd > 0) {
    const rest = weighThirds(sumThirds(numberLine, optional.from, sums.longEnd - 1), 9)
    if ((numberWeight + rest) % 10 !== digitAt(numberLine, sums.longEnd - 1)) flaws |= FLAWS.number
  } else if (numberWeight % 10 !== numberDigit) flaws |= FLAWS.number
  if (weighThirds(birthSums, 0) % 10 !== birthDigit) flaws |= FLAWS.birth
  if (weighThirds(expirySums, 0) % 10 !== expiryDigit) flaws |= FLAWS.expiry
  if (!layout.composite) return flaws
  if (optionalCheck && !isOptionalChecked(second, optionalCheck, sums.optional)) flaws |= FLAWS.optional
  let composite = numberWeight + 7 * counted(numberDigit)
  // Both orders of the lines put birth and expiry at places with the same weights (10 and 17, 25 and 32).
  composite += weighThirds(birthSums, 10) + 3 * counted(birthDigit)
  composite += weighThirds(expirySums, 17) + counted(expiryDigit)
  composite += weighThirds(sums.optional, number.line === 0 ? 10 : 24) + weighThirds(sums.optional2, 39)
  if (optionalCheck) composite += counted(digitAt(second, optionalCheck.from))
  return composite % 10 === digitAt(second, layout.composite.from) ? flaws : flaws | FLAWS.composite
}

/** An empty optional field may have "<" in the place of its digit; it counts 0, as the digit would (9303-4, 4.2.2). */
function isOptionalChecked(line: string, check: Place, sums: number): boolean {
  if (sums === 0 && line.charCodeAt(check.from) === FILLER) return true
  return weighThirds(sums, 0) % 10 === digitAt(line, check.from)
}

/** What the character of a check digit counts; 0 for one that no zone may hold, which its own check has found already. */
function counted(digit: number): number {
  return digit >= 0 && digit <= 9 ? digit : Math.max(0, valueOfCode(digit + ZERO))
}

function digitAt(line: string, index: number): number {
  return line.charCodeAt(index) - ZERO
}

/** Marks sums of places that make no date. */
const NO_DATE = 1 << 30

function datesFlaws(birth: number, expiry: number): number {
  return (birth & NO_DATE ? FLAWS.birthDate : 0) | (expiry & NO_DATE ? FLAWS.expiryDate : 0)
}

/** The sums of the six places of a date, marked where they make none; a birth may have parts that are unknown. */
function sumDate(line: string, from: number, mayBeUnknown: boolean): number {
  const decade = digitAt(line, from)
  const year = digitAt(line, from + 1)
  const ten = digitAt(line, from + 2)
  const month = digitAt(line, from + 3)
  const tens = digitAt(line, from + 4)
  const day = digitAt(line, from + 5)
  if (decade >>> 0 > 9 || year >>> 0 > 9 || ten >>> 0 > 9 || month >>> 0 > 9 || tens >>> 0 > 9 || day >>> 0 > 9) {
    const isDate = mayBeUnknown && isBirth(line, from)
    return isDate ? sumThirds(line, from, from + 6) : sumThirds(line, from, from + 6) | NO_DATE
  }
  const months = ten * 10 + month
  const days = tens * 10 + day
  const sums = (decade + month) | ((year + tens) << 10) | ((ten + day) << 20)
  return months < 1 || months > 12 || days < 1 || days > 31 ? sums | NO_DATE : sums
}

/**
 * A number longer than nine places goes on in the optional field of TD1 and TD2: "<" stands in the place of its check digit, and the
 * rest of the number, its check digit and a filler open the optional field.
 */
function isLong(line: string, { number, numberCheck, optional, format }: Layout): boolean {
  return (
    (format === 'TD1' || format === 'TD2') &&
    line.charCodeAt(numberCheck.from) === FILLER &&
    line.charCodeAt(optional.from) !== FILLER &&
    line.charCodeAt(number.to - 1) !== FILLER
  )
}

function fillerFrom(line: string, from: number, to: number): number {
  let end = from
  while (end < to && line.charCodeAt(end) !== FILLER) end++
  return end
}

function trimmed(line: string, from: number, to: number): string {
  return line.slice(from, endOf(line, from, to))
}

/** Where a field ends without its fillers. */
function endOf(line: string, from: number, to: number): number {
  let end = to
  while (end > from && line.charCodeAt(end - 1) === FILLER) end--
  return end
}

/** Each part of a birth date may be unknown and is then filled (9303-3, 4.8). */
function isBirth(line: string, from: number): boolean {
  return (
    (isUnknown(line, from) || isPair(line, from, 0, 99)) &&
    (isUnknown(line, from + 2) || isPair(line, from + 2, 1, 12)) &&
    (isUnknown(line, from + 4) || isPair(line, from + 4, 1, 31))
  )
}

function isUnknown(line: string, from: number): boolean {
  return line.charCodeAt(from) === FILLER && line.charCodeAt(from + 1) === FILLER
}

function isPair(line: string, from: number, least: number, most: number): boolean {
  const tens = line.charCodeAt(from) - ZERO
  const ones = line.charCodeAt(from + 1) - ZERO
  if (tens < 0 || tens > 9 || ones < 0 || ones > 9) return false
  const pair = tens * 10 + ones
  return pair >= least && pair <= most
}
