// SPDX-License-Identifier: Apache-2.0
import { checkDigit } from './check-digit.ts'
import { corrected, misreadings } from './confusions.ts'
import type { Layout, Place } from './layouts.ts'
import { hasDay } from './made-fields.ts'
import type { ZoneField, ZoneProblem } from './problems.ts'
import type { ZoneRecord } from './read-zone.ts'
import { FLAWS, readZone } from './read-zone.ts'
import type { ZoneDate } from './zone-dates.ts'
import { placed, replaced, textAt } from './zone-places.ts'

const DIGIT = /^[0-9]$/
const LETTER = /^[A-Z<]$/
const NUMBER = /^[A-Z0-9<]$/
const MOST_SUGGESTIONS = 3

/** The dates of a zone with their centuries worked out. */
export type ZoneDates = { readonly born: ZoneDate; readonly expires: ZoneDate }

/** Everything that makes a zone invalid, in the order of its fields. */
export function errorsOf(
  lines: readonly string[],
  record: ZoneRecord,
  layout: Layout,
  dates: ZoneDates,
): ZoneProblem[] {
  const { flaws } = record
  // Most zones are right, and 30 February is no flaw of a single field.
  if (flaws === 0) return impossibleDates(lines, record, layout, dates)
  const problems: ZoneProblem[] = []
  const checks: [number, ZoneField, Place, Place | undefined, RegExp][] = [
    [FLAWS.number, 'documentNumber', layout.number, layout.numberCheck, NUMBER],
    [FLAWS.birth, 'birth', layout.birth, layout.birthCheck, DIGIT],
    [FLAWS.expiry, 'expiry', layout.expiry, layout.expiryCheck, DIGIT],
    [FLAWS.optional, 'optional', layout.optional, layout.optionalCheck, NUMBER],
  ]
  const long = longNumber(lines, layout)
  if (flaws & FLAWS.emptyNumber)
    problems.push({
      severity: 'error',
      code: 'empty-number',
      field: 'documentNumber',
      ...placed(lines, layout.number),
    })
  if (flaws & FLAWS.number && long) problems.push(long)
  for (const [flaw, field, place, check, mayHold] of checks)
    if (flaws & flaw && check && !(long && flaw === FLAWS.number))
      problems.push(wrongCheckDigit(lines, layout, { field, place, check, mayHold }))
  if (flaws & FLAWS.composite && layout.composite) problems.push(wrongComposite(lines, layout, layout.composite))
  problems.push(...impossibleDates(lines, record, layout, dates))
  if (flaws & FLAWS.sex)
    problems.push({ severity: 'error', code: 'wrong-sex', field: 'sex', ...placed(lines, layout.sex) })
  if (flaws & FLAWS.name) problems.push(flawedName(lines, layout.name))
  if (flaws & FLAWS.codes) problems.push(...flawedCodes(lines, layout))
  return problems
}

/** The check digit of a number that runs on into the optional field stands there, after the rest of the number. */
function longNumber(
  lines: readonly string[],
  { format, number, numberCheck, optional }: Layout,
): ZoneProblem | undefined {
  if (format !== 'TD1' && format !== 'TD2') return undefined
  const rest = textAt(lines, optional).split('<')[0] ?? ''
  if (textAt(lines, numberCheck) !== '<' || rest === '' || textAt(lines, number).endsWith('<')) return undefined
  const at = optional.from + rest.length - 1
  const expected = checkDigit(textAt(lines, number) + rest.slice(0, -1))
  return {
    severity: 'error',
    code: 'wrong-check-digit',
    field: 'documentNumber',
    ...placed(lines, { line: number.line, from: at, to: at + 1 }),
    ...(expected >= 0 && { expected: String(expected) }),
  }
}

/** The longest reckoning: which single misreading would make the digit right, and the composite with it where there is one. */
function wrongCheckDigit(
  lines: readonly string[],
  layout: Layout,
  { field, place, check, mayHold }: { field: ZoneField; place: Place; check: Place; mayHold: RegExp },
): ZoneProblem {
  const text = textAt(lines, place)
  const found = textAt(lines, check)
  const expected = checkDigit(text)
  const right = misreadings(text, mayHold).filter((reading) => String(checkDigit(reading)) === found)
  const proven = right.filter((reading) => isComposed(replaced(lines, place, reading), layout))
  const letterForDigit = corrected(text, mayHold)
  const suggestions = [
    ...(letterForDigit && letterForDigit !== text ? [letterForDigit] : []),
    ...(proven.length > 0 ? proven : right),
  ]
  return {
    severity: 'error',
    code: 'wrong-check-digit',
    field,
    ...placed(lines, check),
    ...(expected >= 0 && { expected: String(expected) }),
    suggestions: [...new Set(suggestions)].slice(0, MOST_SUGGESTIONS),
  }
}

function isComposed(lines: readonly string[], layout: Layout): boolean {
  return layout.composite === undefined || ((readZone(lines)?.flaws ?? FLAWS.composite) & FLAWS.composite) === 0
}

function wrongComposite(lines: readonly string[], layout: Layout, composite: Place): ZoneProblem {
  const expected = [...'0123456789'].find((digit) => isComposed(replaced(lines, composite, digit), layout))
  return {
    severity: 'error',
    code: 'wrong-composite',
    field: 'composite',
    ...placed(lines, composite),
    ...(expected !== undefined && { expected }),
  }
}

function impossibleDates(
  lines: readonly string[],
  { flaws, birth, expiry }: ZoneRecord,
  layout: Layout,
  { born, expires }: ZoneDates,
): ZoneProblem[] {
  const isNoBirth = flaws & FLAWS.birthDate || isImpossible(birth, born)
  const isNoExpiry = flaws & FLAWS.expiryDate || isImpossible(expiry, expires)
  return [
    ...(isNoBirth ? [impossibleDate('birth', layout.birth, lines)] : []),
    ...(isNoExpiry ? [impossibleDate('expiry', layout.expiry, lines)] : []),
  ]
}

function impossibleDate(field: 'birth' | 'expiry', place: Place, lines: readonly string[]): ZoneProblem {
  const likely = corrected(textAt(lines, place), DIGIT)
  const suggestions = likely !== undefined && likely !== textAt(lines, place) ? [likely] : []
  return { severity: 'error', code: 'impossible-date', field, ...placed(lines, place), suggestions }
}

/** A date that no calendar has, such as 30 February; of an unknown year, one that no year has. */
function isImpossible(text: string, { date, year, month, day }: ZoneDate): boolean {
  if (date !== undefined || !isPart(month, 12) || !isPart(day, 31)) return false
  return year === undefined ? text.startsWith('<<') && !hasDay(text) : true
}

function isPart(part: number | undefined, most: number): boolean {
  return part !== undefined && part >= 1 && part <= most
}

function flawedName(lines: readonly string[], place: Place): ZoneProblem {
  const text = textAt(lines, place)
  const where = placed(lines, place)
  if (/^[A-Z<]*$/.test(text)) return { severity: 'error', code: 'torn-name', field: 'name', ...where }
  const likely = corrected(text, LETTER)
  return { severity: 'error', code: 'wrong-letters', field: 'name', ...where, suggestions: likely ? [likely] : [] }
}

function flawedCodes(lines: readonly string[], layout: Layout): ZoneProblem[] {
  const codes: [ZoneField, Place][] = [
    ['documentCode', { line: 0, from: 0, to: 2 }],
    ['issuer', { line: 0, from: 2, to: 5 }],
    ['nationality', layout.nationality],
  ]
  return codes.flatMap(([field, place]) => {
    const text = textAt(lines, place)
    if (/^[A-Z<]*$/.test(text)) return []
    const likely = corrected(text, LETTER)
    return [
      {
        severity: 'error',
        code: 'wrong-letters',
        field,
        ...placed(lines, place),
        suggestions: likely ? [likely] : [],
      } as const,
    ]
  })
}
