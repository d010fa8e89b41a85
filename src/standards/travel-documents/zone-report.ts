// SPDX-License-Identifier: Apache-2.0
import { isPlainDate } from '#src/standards/calendar/index.ts'
import { findEntity } from './entity-codes.ts'
import { LAYOUTS } from './layouts.ts'
import { inCapitals, problemsOfLines, smallLetterIn } from './line-problems.ts'
import type { ZoneProblem } from './problems.ts'
import type { ZoneRecord } from './read-zone.ts'
import { readZone } from './read-zone.ts'
import type { ZoneDate } from './zone-dates.ts'
import { birthDateOf, expiryDateOf } from './zone-dates.ts'
import type { ZoneDays } from './zone-doubts.ts'
import { doubtsOf } from './zone-doubts.ts'
import { errorsOf } from './zone-errors.ts'

/**
 * A zone read and judged. `record` is absent when the lines are those of no document; `born` and `expires` are absent then too, and where a
 * day that was told is none, for they are worked out from it.
 */
export type ZoneReport = {
  readonly isValid: boolean
  readonly record?: ZoneRecord
  readonly born?: ZoneDate
  readonly expires?: ZoneDate
  readonly problems: readonly ZoneProblem[]
}

/**
 * Reads a zone and says everything that is wrong with it and where, with what it likely was. Centuries are worked out for the day of
 * reading, that of a birth for the day of issue where it is told; a case should keep the printed four-digit year and never take it from
 * here again.
 */
export function parseZone(lines: readonly string[], days: ZoneDays): ZoneReport {
  const wrongDays = problemsOfDays(days ?? {})
  if (wrongDays.length > 0) {
    const record = readZone(lines)
    return { isValid: false, ...(record && { record }), problems: wrongDays }
  }
  const small = smallLetterIn(lines)
  if (!small) return reportOf(lines, days)
  // Small letters explain whatever else their places would be blamed for, so only what is wrong in capitals as well is said besides.
  const report = reportOf(lines.map(inCapitals), days)
  const errors = report.problems.filter(({ severity }) => severity === 'error')
  return { ...report, isValid: false, problems: [small, ...errors] }
}

/** The day of reading is needed, that of issue may be left out; whatever else they are, centuries cannot be worked out. */
function problemsOfDays({ readOn, issuedOn }: Partial<ZoneDays>): ZoneProblem[] {
  const wrong: ('readOn' | 'issuedOn')[] = isPlainDate(readOn) ? [] : ['readOn']
  if (issuedOn !== undefined && !isPlainDate(issuedOn)) wrong.push('issuedOn')
  return wrong.map((option) => ({ severity: 'error', code: 'not-a-day', option }))
}

function reportOf(lines: readonly string[], days: ZoneDays): ZoneReport {
  const wrongLines = problemsOfLines(lines)
  const record = wrongLines.some(({ code }) => code === 'not-text') ? undefined : readZone(lines)
  if (!record) return { isValid: false, problems: wrongLines }
  const { readOn, issuedOn } = days
  const layout = LAYOUTS[record.format]
  const born = birthDateOf(record.birth, issuedOn !== undefined && issuedOn < readOn ? issuedOn : readOn)
  const isHistoric = findEntity(record.issuer)?.standing === 'withdrawn'
  const expires = expiryDateOf(record.expiry, { readOn, issuedOn, isHistoric })
  const errors = [...wrongLines, ...errorsOf(lines, record, layout, { born, expires })]
  const problems = [...errors, ...doubtsOf(lines, record, layout, { born, expires }, days)]
  return { isValid: errors.length === 0, record, born, expires, problems }
}
