// SPDX-License-Identifier: Apache-2.0

export type ZoneField =
  | 'documentCode'
  | 'issuer'
  | 'name'
  | 'documentNumber'
  | 'nationality'
  | 'birth'
  | 'sex'
  | 'expiry'
  | 'optional'
  | 'composite'

/**
 * What is wrong (`error`: the zone is not valid) or worth a look (`doubt`), and where: line and places count from 1.
 * `suggestions` are likely readings of what was misread, best first.
 */
export type ZoneProblem = {
  readonly severity: 'error' | 'doubt'
  readonly code: ZoneProblemCode
  readonly line?: number
  readonly from?: number
  readonly to?: number
  readonly field?: ZoneField
  readonly found?: string
  readonly expected?: string
  readonly suggestions?: readonly string[]
  /** The option that is no day, where that is what is wrong. */
  readonly option?: 'readOn' | 'issuedOn'
}

export type ZoneProblemCode = keyof typeof SENTENCES

const FIELDS: Readonly<Record<ZoneField, string>> = {
  documentCode: 'document code',
  issuer: 'issuing state',
  name: 'name',
  documentNumber: 'document number',
  nationality: 'nationality',
  birth: 'date of birth',
  sex: 'sex',
  expiry: 'date of expiry',
  optional: 'optional data',
  composite: 'whole zone',
}

const SENTENCES = {
  'not-text': () => 'The zone is not given as lines of text; give two or three lines.',
  'not-a-day': ({ option }: ZoneProblem) =>
    `The day of ${option === 'issuedOn' ? 'issue (issuedOn)' : 'reading (readOn)'} is not a day; write it as 2026-11-22${option === 'issuedOn' ? ' or leave it out' : ''}.`,
  'wrong-number-of-lines': ({ found }: ZoneProblem) =>
    `The zone has ${found} ${found === '1' ? 'line' : 'lines'}; cards have 3, all other documents 2.`,
  'wrong-length': ({ line, found, expected }: ZoneProblem) =>
    `Line ${line} has ${found} characters instead of ${expected}; check for characters left out or read twice.`,
  'lower-case': ({ line, from, found }: ZoneProblem) =>
    `Line ${line}, place ${from}: "${found}" is a small letter; zones hold capitals only, so the zone was read in capitals.`,
  'other-script': ({ line, from, found, suggestions }: ZoneProblem) =>
    `Line ${line}, place ${from}: "${found}" is not a Latin letter${suggestions?.length ? `; it looks like "${suggestions[0]}"` : ''}. Zones hold A–Z, 0–9 and "<" only.`,
  'unknown-character': ({ line, from, found }: ZoneProblem) =>
    `Line ${line}, place ${from}: "${found}" is none of A–Z, 0–9 and "<".`,
  'wrong-check-digit': ({ field, line, from, found, expected, suggestions }: ZoneProblem) =>
    `The check digit of the ${named(field)} (line ${line}, place ${from}) is "${found}" where ${expected} was reckoned${likely(suggestions)}.`,
  'wrong-composite': ({ line, from, found, expected }: ZoneProblem) =>
    `The last check digit, over the whole zone (line ${line}, place ${from}), is "${found}" where ${expected} was reckoned.`,
  'impossible-date': ({ field, line, from, to, found, suggestions }: ZoneProblem) =>
    `The ${named(field)} "${found}" (line ${line}, places ${from}–${to}) is no date of the form YYMMDD${likely(suggestions)}.`,
  'empty-number': ({ line, from, to }: ZoneProblem) =>
    `The document number (line ${line}, places ${from}–${to}) is empty; it was not read, or fillers were read in its place.`,
  'wrong-sex': ({ line, from, found }: ZoneProblem) =>
    `The sex (line ${line}, place ${from}) is "${found}"; it must be F, M or "<".`,
  'wrong-letters': ({ field, line, from, to, found, suggestions }: ZoneProblem) =>
    `The ${named(field)} "${found}" (line ${line}, places ${from}–${to}) may hold letters and "<" only${likely(suggestions)}.`,
  'torn-name': ({ line, from, to }: ZoneProblem) =>
    `The name (line ${line}, places ${from}–${to}) is empty, begins with a filler or has more than one "<<"; letters were lost or misread.`,
  'unknown-code': ({ field, found }: ZoneProblem) =>
    `"${found}", the code of the ${named(field)}, is known neither to ISO 3166 nor to ICAO 9303-3.`,
  'gap-in-number': ({ line, from, to, found }: ZoneProblem) =>
    `The document number "${found}" (line ${line}, places ${from}–${to}) has a filler before its end; a space or a sign may be printed there, or a character was not read.`,
  'code-of-no-letter': ({ found }: ZoneProblem) =>
    `The document code "${found}" has no letter of ICAO 9303-4 after P, which every passport issued from 1 January 2028 bears; compare the day of issue.`,
  'code-of-another-letter': ({ found }: ZoneProblem) =>
    `The document code "${found}" is none that a passport issued from 1 January 2026 may bear; compare the letters and the day of issue.`,
  'late-expiry-for-code': ({ found }: ZoneProblem) =>
    `The document code "${found}" is none of the harmonised ones, and a passport without one must expire before 1 January 2038.`,
  'code-of-two-kinds': ({ found }: ZoneProblem) =>
    `The document code "${found}" stood for one kind of passport with this issuer and stands for another since the letters were harmonised; the day of issue tells which.`,
  'misread-fillers': ({ found, line, from, to, suggestions }: ZoneProblem) =>
    `The name ends with "${found}" (line ${line}, places ${from}–${to}), as which fillers are often misread${likely(suggestions)}.`,
  'unknown-document-code': ({ found }: ZoneProblem) =>
    `The document code "${found}" is none of a passport (P), a card (I, A, C) or a visa (V).`,
  'far-expiry': ({ found }: ZoneProblem) =>
    `The date of expiry "${found}" lies more than fifty years ahead; take the year from the printed page.`,
  'born-after-expiry': ({ found }: ZoneProblem) =>
    `The date of birth "${found}" lies after the date of expiry; one of the two is misread, or the birth lies a century earlier.`,
  'born-after-issue': ({ found }: ZoneProblem) =>
    `The date of birth "${found}" would lie after the day of issue, so it was read a century earlier; compare the printed year.`,
  'expired-before-issue': ({ found }: ZoneProblem) =>
    `The date of expiry "${found}" lies before the day of issue; one of the two is misread.`,
  'withdrawn-code': ({ field, found }: ZoneProblem) =>
    `"${found}", the code of the ${named(field)}, was withdrawn; only old documents bear it.`,
  'specimen-code': ({ field, found }: ZoneProblem) =>
    `"${found}", the code of the ${named(field)}, stands on specimens only.`,
  'possibly-truncated': () =>
    'The name fills its field to the last place: letters may be missing, compare by the beginning.',
  'ambiguous-century': ({ found }: ZoneProblem) =>
    `The year of birth "${found}" may belong to either century; take the year from the printed page.`,
  'shortened-number': () => 'A visa’s zone holds at most nine places of a number: the number may go on in print.',
} as const

/** The problem as a sentence in English: what is wrong, where, and what it likely was. */
export function describeProblem(problem: ZoneProblem): string {
  return SENTENCES[problem.code](problem)
}

function named(field: ZoneField | undefined): string {
  return field ? FIELDS[field] : 'zone'
}

function likely(suggestions: readonly string[] | undefined): string {
  return suggestions?.length ? `; likely ${suggestions.join(' or ')}` : ''
}
