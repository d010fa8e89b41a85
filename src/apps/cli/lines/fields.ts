// SPDX-License-Identifier: Apache-2.0
// The fields that questions have. One that stands in no list is refused by its name: a slip must not be answered by another law.

/** What whoever asks keeps with a question, wherever in it. It is passed over; only an `id` beside the question stands in the answer. */
export const PASSED_OVER: readonly string[] = [
  ...['id', 'name', 'title', 'label', 'case', 'group', 'tags', 'note', 'comment', 'description'],
  ...['source', 'basis', 'confidence', 'seed', 'expect', 'expected'],
]

/** Of `elshi stay`, and of its rule, its stays and its territory. */
export const STAY_FIELDS: readonly string[] = ['kind', 'rule', 'stays', 'at', 'entry']
export const RULE_FIELDS: readonly string[] = ['perEntry', 'limit', 'window', 'convention', 'territory']
export const STAYED_FIELDS: readonly string[] = ['entry', 'exit', 'territory']
export const TERRITORY_FIELDS: readonly string[] = ['code', 'from', 'until']

/** Of `elshi mrz parse`, and what `elshi mrz make` answers beside the lines. */
export const ZONE_FIELDS: readonly string[] = ['lines', 'readOn', 'issuedOn']
export const MADE_FIELDS: readonly string[] = ['isTruncated', 'spelling', 'isNumberShortened']

/** Of `elshi mrz make`: what the zone holds, and how it is made. */
export const CONTENT_FIELDS: readonly string[] = [
  ...['documentCode', 'issuer', 'primary', 'secondary', 'documentNumber', 'nationality', 'birth', 'sex', 'expiry'],
  ...['optional', 'optional2'],
]
export const MAKE_FIELDS: readonly string[] = ['format', ...CONTENT_FIELDS, 'truncation', 'profile', 'fields']
/** What `elshi mrz parse` answers: around the fields of a zone, and what it concluded from them. */
export const READ_FIELDS: readonly string[] = ['format', 'fields', 'truncation', 'profile', 'valid', 'problems']
export const CONCLUDED_FIELDS: readonly string[] = [
  ...['documentKind', 'possiblyTruncated', 'birthDate', 'born', 'expiryDate'],
]

/** Of `elshi deadline` and of `elshi iin`. */
export const DEADLINE_FIELDS: readonly string[] = [
  ...['event', 'count', 'unit', 'direction', 'start', 'roll', 'bound', 'calendars', 'closings'],
]
export const IIN_FIELDS: readonly string[] = ['iin', 'on']
