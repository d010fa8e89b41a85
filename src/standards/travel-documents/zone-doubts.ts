// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { codeDoubt, documentKind } from './document-kinds.ts'
import { findEntity } from './entity-codes.ts'
import type { Layout, Place } from './layouts.ts'
import type { ZoneField, ZoneProblem } from './problems.ts'
import type { ZoneRecord } from './read-zone.ts'
import { FLAWS } from './read-zone.ts'
import type { ZoneDate } from './zone-dates.ts'
import { birthDateOf, LONGEST_VALIDITY } from './zone-dates.ts'
import type { ZoneDates } from './zone-errors.ts'
import { placed, textAt } from './zone-places.ts'

/** The days for which a zone is read: that of reading, and that of issue where it is known. */
export type ZoneDays = { readonly readOn: PlainDate; readonly issuedOn?: PlainDate | undefined }

/** What leaves a zone valid and wants a person’s eye. */
export function doubtsOf(
  lines: readonly string[],
  record: ZoneRecord,
  layout: Layout,
  dates: ZoneDates,
  days: ZoneDays,
): ZoneProblem[] {
  const doubts = codeDoubts(lines, record, layout, dates, days)
  const misread = misreadFillers(lines, record, layout.name)
  if (misread) doubts.push(misread)
  if (record.documentNumber.includes('<'))
    doubts.push({ severity: 'doubt', code: 'gap-in-number', field: 'documentNumber', ...placed(lines, layout.number) })
  if (record.isPossiblyTruncated)
    doubts.push({ severity: 'doubt', code: 'possibly-truncated', field: 'name', ...placed(lines, layout.name) })
  if (record.format.startsWith('MRV') && record.documentNumber.length === 9)
    doubts.push({
      severity: 'doubt',
      code: 'shortened-number',
      field: 'documentNumber',
      ...placed(lines, layout.number),
    })
  doubts.push(...dateDoubts(lines, record, layout, dates, days))
  return doubts
}

/** Three of the letters that fillers are misread for, at the end of a name: no name ends so. */
const MISREAD_FILLERS = /([KCL])\1\1[KCL<]*$/

function misreadFillers(
  lines: readonly string[],
  { primary, secondary }: ZoneRecord,
  place: Place,
): ZoneProblem | undefined {
  if (!/[KCL]$/.test(secondary || primary)) return undefined
  const text = textAt(lines, place)
  const match = MISREAD_FILLERS.exec(text)
  if (!match || match.index === 0) return undefined
  const found = match[0].replace(/<+$/, '')
  const from = place.from + match.index
  const read = text.slice(0, match.index)
  // The first ones may be letters of the name, as in BILL, unless a filler stands before them.
  const readings = (read.endsWith('<') ? [0] : [0, 1, 2]).map((kept) => read + found.slice(0, kept))
  return {
    severity: 'doubt',
    code: 'misread-fillers',
    field: 'name',
    ...placed(lines, { line: place.line, from, to: from + found.length }),
    suggestions: readings.map((reading) => reading.padEnd(text.length, '<')),
  }
}

/** Days that cannot all be right: each may be well formed, and a document is issued after its holder’s birth and before its expiry. */
function dateDoubts(
  lines: readonly string[],
  record: ZoneRecord,
  layout: Layout,
  { born, expires }: ZoneDates,
  { readOn, issuedOn }: ZoneDays,
): ZoneProblem[] {
  const doubts: ZoneProblem[] = []
  const doubt = (field: 'birth' | 'expiry', code: ZoneProblem['code'], found = record[field]) =>
    doubts.push({ severity: 'doubt', code, field, ...placed(lines, layout[field]), found })
  if (born.isAmbiguous) doubt('birth', 'ambiguous-century', record.birth.slice(0, 2))
  if ((expires.year ?? 0) > Number(readOn.slice(0, 4)) + LONGEST_VALIDITY) doubt('expiry', 'far-expiry')
  if (isAfter(born, expires)) doubt('birth', 'born-after-expiry')
  if (issuedOn === undefined) return doubts
  if (birthDateOf(record.birth, readOn).year !== born.year) doubt('birth', 'born-after-issue')
  if (expires.date !== undefined && issuedOn > expires.date) doubt('expiry', 'expired-before-issue')
  return doubts
}

/** By the day where both are known whole, by the year otherwise. */
function isAfter(one: ZoneDate, other: ZoneDate): boolean {
  if (one.date !== undefined && other.date !== undefined) return one.date > other.date
  return one.year !== undefined && other.year !== undefined && one.year > other.year
}

function codeDoubts(
  lines: readonly string[],
  record: ZoneRecord,
  layout: Layout,
  { expires }: ZoneDates,
  { issuedOn }: ZoneDays,
): ZoneProblem[] {
  if (record.flaws & FLAWS.codes) return []
  const doubts: ZoneProblem[] = []
  const codes: [ZoneField, string, Place][] = [
    ['issuer', record.issuer, { line: 0, from: 2, to: 5 }],
    ['nationality', record.nationality, layout.nationality],
  ]
  for (const [field, code, place] of codes) {
    const standing = findEntity(code)?.standing ?? 'unknown'
    if (standing !== 'issued')
      doubts.push({ severity: 'doubt', code: CODE_DOUBTS[standing], field, ...placed(lines, place), found: code })
  }
  const { documentCode, format, issuer } = record
  const document = { format, issuer, issuedOn, expiresOn: expires.date }
  const isPassport = format === 'TD3' && documentCode.startsWith('P')
  const isUnknown = documentKind(documentCode, document).kind === 'unknown'
  const code = isUnknown ? 'unknown-document-code' : isPassport && codeDoubt(documentCode, document)
  if (code)
    doubts.push({
      severity: 'doubt',
      code,
      field: 'documentCode',
      ...placed(lines, { line: 0, from: 0, to: 2 }),
      ...(!isUnknown && { found: documentCode }),
    })
  return doubts
}

const CODE_DOUBTS = { withdrawn: 'withdrawn-code', specimen: 'specimen-code', unknown: 'unknown-code' } as const
