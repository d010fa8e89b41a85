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
import type { Answer, Question } from './answer-lines.ts'
import { CONCLUDED_FIELDS, CONTENT_FIELDS, MADE_FIELDS, MAKE_FIELDS, READ_FIELDS, ZONE_FIELDS } from './fields.ts'
import type { Problem } from './read-lines.ts'
import type { UnknownField } from './unknown-field.ts'
import { unknownField } from './unknown-field.ts'

/**
 * A zone to read: its `lines`; `readOn`, the day for which centuries are worked out, today unless told; and `issuedOn` where it is known,
 * since letters after P changed their meaning in 2026, and nobody is born after the issue. What `mrz make` answered may be asked as it is.
 */
export function answerZone(question: Question, today: PlainDate): Answer {
  const unknown = unknownField(question, 'The question', ZONE_FIELDS, MADE_FIELDS)
  if (unknown) return refuseZone(unknown)
  const { lines } = question
  const readOn = question.readOn ?? today
  const issuedOn = question.issuedOn ?? undefined
  if (!isDay(readOn)) return refuseZone(noDay('readOn', readOn))
  if (!(issuedOn === undefined || isDay(issuedOn))) return refuseZone(noDay('issuedOn', issuedOn))
  const report = parseZone(lines as string[], { readOn, ...(issuedOn !== undefined && { issuedOn }) })
  return {
    valid: report.isValid,
    format: report.record?.format ?? null,
    fields: fieldsOf(report, issuedOn),
    problems: report.problems.map((problem) => ({ ...problem, message: describeProblem(problem) })),
  }
}

/** Whatever is wrong with a question, its answer has the fields of every other. */
export function refuseZone(problem: Problem): Answer {
  return { valid: false, format: null, fields: null, problems: [{ severity: 'error', ...problem }] }
}

function noDay(field: string, value: unknown): Problem {
  return {
    code: 'not-a-day',
    field,
    message: `${field}, ${shown(value)}, is not a day; write it as 2026-11-22 or leave it out.`,
  }
}

function isDay(value: unknown): value is PlainDate {
  return typeof value === 'string' && isPlainDate(value)
}

/** What the zone holds, by the names under which a zone is made, and what is made of it: days with their century, the kind of document. */
function fieldsOf({ record, born, expires }: ZoneReport, issuedOn: PlainDate | undefined): Answer | null {
  if (!record) return null
  const { format, documentCode, issuer, documentNumber, nationality, primary, secondary } = record
  const { birth, sex, expiry, optional, optional2 } = record
  return {
    documentCode,
    documentKind: documentKind(documentCode, { format, issuer, issuedOn, expiresOn: expires?.date }).kind,
    issuer,
    documentNumber,
    nationality,
    primary,
    secondary,
    possiblyTruncated: record.isPossiblyTruncated,
    birth,
    birthDate: born?.date ?? null,
    born: born ?? null,
    sex,
    expiry,
    expiryDate: expires?.date ?? null,
    optional,
    optional2,
  }
}

/**
 * A zone to make: the fields of its content, and a way of truncating and an issuer’s profile where wanted. What `mrz parse` answered may
 * be asked as it is.
 */
export function answerMake(asked: Question): Answer {
  const unknown = unknownInMake(asked)
  if (unknown) return { problem: unknown }
  const { truncation, profile, ...question } = asked
  const content = contentOf(question)
  if ('problem' in content) return content
  if (truncation !== undefined && !TRUNCATIONS.includes(truncation as Truncation))
    return badField('truncation', `The truncation ${shown(truncation)} is not known; use ${TRUNCATIONS.join(', ')}.`)
  const issuerProfile = typeof profile === 'string' && Object.hasOwn(PROFILES, profile) ? PROFILES[profile] : undefined
  if (profile !== undefined && !issuerProfile)
    return badField('profile', `The profile ${shown(profile)} is not known; use ${Object.keys(PROFILES).join(', ')}.`)
  const outcome = makeZone(content.made, {
    ...(truncation !== undefined && { truncation: truncation as Truncation }),
    ...(issuerProfile && { profile: issuerProfile }),
  })
  return outcome.ok ? outcome.value : badField(outcome.refusal.field, outcome.refusal.message)
}

function unknownInMake(question: Question): UnknownField | undefined {
  const { fields } = question
  return fields === undefined
    ? unknownField(question, 'The question', MAKE_FIELDS, CONCLUDED_FIELDS)
    : (unknownField(question, 'The question, beside "fields",', READ_FIELDS) ??
        unknownField(fields, 'The zone in "fields"', CONTENT_FIELDS, CONCLUDED_FIELDS))
}

/** The content of a question, or of the zone that was read. A zone that is not valid must not become a valid one unseen. */
function contentOf({ fields, valid, ...question }: Question): { readonly made: ZoneContent } | { problem: Answer } {
  if (fields === undefined) return { made: question as unknown as ZoneContent }
  if (valid === false)
    return badField(
      'valid',
      'The zone that was read is not valid, so none is made of it; mend its problems and leave "valid" out.',
    )
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
    return badField('fields', 'The fields are none; give what mrz parse answered, or the content by itself.')
  return { made: { format: question.format, ...fields } as unknown as ZoneContent }
}

function badField(field: string, message: string): { problem: Answer } {
  return { problem: { code: 'bad-field', field, message } }
}

function shown(value: unknown): string {
  return JSON.stringify(value).slice(0, 40)
}
