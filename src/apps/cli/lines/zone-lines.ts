// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { isPlainDate } from '#src/standards/calendar/index.ts'
import type { Truncation, ZoneContent, ZoneReport } from '#src/standards/travel-documents/index.ts'
import {
  describeProblem,
  documentKind,
  makeZone,
  PROFILES,
  parseZone,
  TRUNCATIONS,
} from '#src/standards/travel-documents/index.ts'
import type { Answer } from './answer-lines.ts'

/**
 * A zone to read: its `lines`; `readOn`, the day for which centuries are worked out, today unless told; and `issuedOn` where it is known,
 * since letters after P changed their meaning in 2026.
 */
export function answerZone({ lines, readOn, issuedOn }: Readonly<Record<string, unknown>>, today: PlainDate): Answer {
  const day = readOn ?? today
  if (!isDay(day) || !(issuedOn === undefined || isDay(issuedOn)))
    return {
      valid: false,
      format: null,
      fields: null,
      problems: [
        {
          severity: 'error',
          code: 'not-a-day',
          message: 'readOn or issuedOn is not a day; write it as 2026-11-22 or leave it out.',
        },
      ],
    }
  const report = parseZone(lines as string[], { readOn: day })
  return {
    valid: report.isValid,
    format: report.record?.format ?? null,
    fields: fieldsOf(report, issuedOn),
    problems: report.problems.map((problem) => ({ ...problem, message: describeProblem(problem) })),
  }
}

function isDay(value: unknown): value is PlainDate {
  return typeof value === 'string' && isPlainDate(value)
}

function fieldsOf({ record, born, expires }: ZoneReport, issuedOn: PlainDate | undefined): Answer | null {
  if (!record) return null
  const { documentCode, issuer, documentNumber, nationality, sex, optional, optional2, primary, secondary } = record
  return {
    documentCode,
    documentKind: documentKind(documentCode, { format: record.format, issuer, ...(issuedOn && { issuedOn }) }).kind,
    issuer,
    documentNumber,
    nationality,
    primary,
    secondary,
    possiblyTruncated: record.isPossiblyTruncated,
    birthDate: born?.date ?? null,
    birth: born ?? null,
    sex,
    expiryDate: expires?.date ?? null,
    optional,
    optional2,
  }
}

/** A zone to make: the fields of its content, and a way of truncating and an issuer’s profile where wanted. */
export function answerMake({ truncation, profile, ...content }: Readonly<Record<string, unknown>>): Answer {
  if (truncation !== undefined && !TRUNCATIONS.includes(truncation as Truncation))
    return {
      problem: {
        field: 'truncation',
        message: `The truncation ${JSON.stringify(truncation)} is not known; use ${TRUNCATIONS.join(', ')}.`,
      },
    }
  const issuerProfile = typeof profile === 'string' && Object.hasOwn(PROFILES, profile) ? PROFILES[profile] : undefined
  if (profile !== undefined && !issuerProfile)
    return {
      problem: {
        field: 'profile',
        message: `The profile ${JSON.stringify(profile)} is not known; use ${Object.keys(PROFILES).join(', ')}.`,
      },
    }
  const outcome = makeZone(content as unknown as ZoneContent, {
    ...(truncation !== undefined && { truncation: truncation as Truncation }),
    ...(issuerProfile && { profile: issuerProfile }),
  })
  return outcome.ok ? outcome.value : { problem: outcome.refusal }
}
