// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { checkDigit } from './check-digit.ts'
import { corrected, misreadings } from './confusions.ts'
import { documentKind } from './document-kinds.ts'
import { findEntity } from './entity-codes.ts'
import type { Layout, Place } from './layouts.ts'
import { LAYOUTS } from './layouts.ts'
import { inCapitals, problemsOfLines, smallLetterIn } from './line-problems.ts'
import type { ZoneField, ZoneProblem } from './problems.ts'
import type { ZoneRecord } from './read-zone.ts'
import { FLAWS, readZone } from './read-zone.ts'
import type { ZoneDate } from './zone-dates.ts'
import { birthDateOf, expiryDateOf } from './zone-dates.ts'

/** A zone read and judged. `record` is absent when the lines are those of no document. */
export type ZoneReport = {
  readonly isValid: boolean
  readonly record?: ZoneRecord
  readonly born?: ZoneDate
  readonly expires?: ZoneDate
  readonly problems: readonly ZoneProblem[]
}

/**
 * Reads a zone and says everything that is wrong with it and where, with what it likely was. Centuries are worked out for the day of
 * reading; a case should keep the printed four-digit year and never take it from here again.
 */
export function parseZone(lines: readonly string[], { readOn }: { readOn: PlainDate }): ZoneReport {
  const small = smallLetterIn(lines)
  if (!small) return reportOf(lines, readOn)
  // Small letters explain whatever else their places would be blamed for, so only what is wrong in capitals as well is said besides.
  const report = reportOf(lines.map(inCapitals), readOn)
  const errors = report.problems.filter(({ severity }) => severity === 'error')
  return { ...report, isValid: false, problems: [small, ...errors] }
}

function reportOf(lines: readonly string[], readOn: PlainDate): ZoneReport {
  const wrongLines = problemsOfLines(lines)
  const record = wrongLines.some(({ code }) => code === 'not-text') ? undefined : readZone(lines)
  if (!record) return { isValid: false, problems: wrongLines }
  const layout = LAYOUTS[record.format]
  const born = birthDateOf(record.birth, readOn)
  const problems = [...wrongLines, ...errorsOf(lines, record, layout), ...doubtsOf(record, layout, born, lines)]
  if (isImpossible(record.birth, born)) problems.push(impossibleDate('birth', layout.birth, lines))
  const expires = expiryDateOf(record.expiry, readOn)
  if ((expires.year ?? 0) > Number(readOn.slice(0, 4)) + LONGEST_VALIDITY)
    problems.push({ severity: 'doubt', code: 'far-expiry', field: 'expiry', ...placed(lines, layout.expiry) })
  if (isImpossible(record.expiry, expires)) problems.push(impossibleDate('expiry', layout.expiry, lines))
  return { isValid: !problems.some(({ severity }) => severity === 'error'), record, born, expires, problems }
}

const DIGIT = /^[0-9]$/
const LETTER = /^[A-Z<]$/
const NUMBER = /^[A-Z0-9<]$/
const MOST_SUGGESTIONS = 3
/** No document runs so long; two digits of a year say no more. */
const LONGEST_VALIDITY = 50

function errorsOf(lines: readonly string[], { flaws }: ZoneRecord, layout: Layout): ZoneProblem[] {
  const problems: ZoneProblem[] = []
  const checks: [number, ZoneField, Place, Place | undefined, RegExp][] = [
    [FLAWS.number, 'documentNumber', layout.number, layout.numberCheck, NUMBER],
    [FLAWS.birth, 'birth', layout.birth, layout.birthCheck, DIGIT],
    [FLAWS.expiry, 'expiry', layout.expiry, layout.expiryCheck, DIGIT],
    [FLAWS.optional, 'optional', layout.optional, layout.optionalCheck, NUMBER],
  ]
  const long = longNumber(lines, layout)
  if (flaws & FLAWS.number && long) problems.push(long)
  for (const [flaw, field, place, check, mayHold] of checks)
    if (flaws & flaw && check && !(long && flaw === FLAWS.number))
      problems.push(wrongCheckDigit(lines, layout, { field, place, check, mayHold }))
  if (flaws & FLAWS.composite && layout.composite) problems.push(wrongComposite(lines, layout, layout.composite))
  if (flaws & FLAWS.birthDate) problems.push(impossibleDate('birth', layout.birth, lines))
  if (flaws & FLAWS.expiryDate) problems.push(impossibleDate('expiry', layout.expiry, lines))
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

function impossibleDate(field: 'birth' | 'expiry', place: Place, lines: readonly string[]): ZoneProblem {
  const likely = corrected(textAt(lines, place), DIGIT)
  const suggestions = likely !== undefined && likely !== textAt(lines, place) ? [likely] : []
  return { severity: 'error', code: 'impossible-date', field, ...placed(lines, place), suggestions }
}

/** A date whose parts are all there and which no calendar has, such as 30 February. */
function isImpossible(text: string, { date, year, month, day }: ZoneDate): boolean {
  return /^\d{6}$/.test(text) && date === undefined && isPart(month, 12) && isPart(day, 31) && year !== undefined
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

function doubtsOf(record: ZoneRecord, layout: Layout, born: ZoneDate, lines: readonly string[]): ZoneProblem[] {
  const doubts: ZoneProblem[] = []
  const codes: [ZoneField, string, Place][] = [
    ['issuer', record.issuer, { line: 0, from: 2, to: 5 }],
    ['nationality', record.nationality, layout.nationality],
  ]
  for (const [field, code, place] of codes) {
    const standing = findEntity(code)?.standing ?? 'unknown'
    if (standing !== 'issued' && !(record.flaws & FLAWS.codes))
      doubts.push({ severity: 'doubt', code: CODE_DOUBTS[standing], field, ...placed(lines, place), found: code })
  }
  if (documentKind(record.documentCode, record).kind === 'unknown' && !(record.flaws & FLAWS.codes))
    doubts.push({
      severity: 'doubt',
      code: 'unknown-document-code',
      field: 'documentCode',
      ...placed(lines, { line: 0, from: 0, to: 2 }),
    })
  if (record.isPossiblyTruncated)
    doubts.push({ severity: 'doubt', code: 'possibly-truncated', field: 'name', ...placed(lines, layout.name) })
  if (born.isAmbiguous)
    doubts.push({
      severity: 'doubt',
      code: 'ambiguous-century',
      field: 'birth',
      ...placed(lines, layout.birth),
      found: record.birth.slice(0, 2),
    })
  if (record.format.startsWith('MRV') && record.documentNumber.length === 9)
    doubts.push({
      severity: 'doubt',
      code: 'shortened-number',
      field: 'documentNumber',
      ...placed(lines, layout.number),
    })
  return doubts
}

const CODE_DOUBTS = { withdrawn: 'withdrawn-code', specimen: 'specimen-code', unknown: 'unknown-code' } as const

function textAt(lines: readonly string[], { line, from, to }: Place): string {
  return (lines[line] as string).slice(from, to)
}

function placed(lines: readonly string[], place: Place): { line: number; from: number; to: number; found: string } {
  return { line: place.line + 1, from: place.from + 1, to: place.to, found: textAt(lines, place) }
}

function replaced(lines: readonly string[], { line, from, to }: Place, text: string): string[] {
  return lines.map((whole, index) => (index === line ? whole.slice(0, from) + text + whole.slice(to) : whole))
}
