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
  'wrong-sex': ({ line, from, found }: ZoneProblem) =>
    `The sex (line ${line}, place ${from}) is "${found}"; it must be F, M or "<".`,
  'wrong-letters': ({ field, line, from, to, found, suggestions }: ZoneProblem) =>
    `The ${named(field)} "${found}" (line ${line}, places ${from}–${to}) may hold letters and "<" only${likely(suggestions)}.`,
  'torn-name': ({ line, from, to }: ZoneProblem) =>
    `The name (line ${line}, places ${from}–${to}) is empty, begins with a filler or has more than one "<<"; letters were lost or misread.`,
  'unknown-code': ({ field, found }: ZoneProblem) =>
    `"${found}", the code of the ${named(field)}, is known neither to ISO 3166 nor to ICAO 9303-3.`,
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
