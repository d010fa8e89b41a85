// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { documentKind } from './document-kinds.ts'
import { findEntity } from './entity-codes.ts'
import type { Layout, Place } from './layouts.ts'
import type { ZoneField, ZoneProblem } from './problems.ts'
import type { ZoneRecord } from './read-zone.ts'
import { FLAWS } from './read-zone.ts'
import { birthDateOf } from './zone-dates.ts'
import type { ZoneDates } from './zone-errors.ts'
import { placed } from './zone-places.ts'

/** The days for which a zone is read: that of reading, and that of issue where it is known. */
export type ZoneDays = { readonly readOn: PlainDate; readonly issuedOn?: PlainDate | undefined }

/** No document runs so long; two digits of a year say no more. */
const LONGEST_VALIDITY = 50

/** What leaves a zone valid and wants a person’s eye. */
export function doubtsOf(
  lines: readonly string[],
  record: ZoneRecord,
  layout: Layout,
  { born, expires, ...days }: ZoneDates & ZoneDays,
): ZoneProblem[] {
  const doubts = [...codeDoubts(lines, record, layout, days)]
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
  return [...doubts, ...dateDoubts(lines, record, layout, { born, expires, ...days })]
}

/** Days that cannot all be right: each may be well formed, and a document is issued after its holder’s birth and before its expiry. */
function dateDoubts(
  lines: readonly string[],
  record: ZoneRecord,
  layout: Layout,
  { born, expires, readOn, issuedOn }: ZoneDates & ZoneDays,
): ZoneProblem[] {
  const birth = { severity: 'doubt', field: 'birth', ...placed(lines, layout.birth) } as const
  const expiry = { severity: 'doubt', field: 'expiry', ...placed(lines, layout.expiry) } as const
  const isLate =
    born.date !== undefined && expires.date !== undefined
      ? born.date > expires.date
      : (born.year ?? 0) > (expires.year ?? 9999)
  return [
    ...((expires.year ?? 0) > Number(readOn.slice(0, 4)) + LONGEST_VALIDITY
      ? [{ ...expiry, code: 'far-expiry' } as const]
      : []),
    ...(isLate ? [{ ...birth, code: 'born-after-expiry' } as const] : []),
    ...(issuedOn !== undefined && birthDateOf(record.birth, readOn).year !== born.year
      ? [{ ...birth, code: 'born-after-issue' } as const]
      : []),
    ...(issuedOn !== undefined && expires.date !== undefined && issuedOn > expires.date
      ? [{ ...expiry, code: 'expired-before-issue' } as const]
      : []),
  ]
}

function codeDoubts(
  lines: readonly string[],
  record: ZoneRecord,
  layout: Layout,
  { issuedOn }: { readonly issuedOn?: PlainDate | undefined },
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
  const { kind } = documentKind(record.documentCode, { ...record, issuedOn })
  if (kind === 'unknown')
    doubts.push({
      severity: 'doubt',
      code: 'unknown-document-code',
      field: 'documentCode',
      ...placed(lines, { line: 0, from: 0, to: 2 }),
    })
  return doubts
}

const CODE_DOUBTS = { withdrawn: 'withdrawn-code', specimen: 'specimen-code', unknown: 'unknown-code' } as const
