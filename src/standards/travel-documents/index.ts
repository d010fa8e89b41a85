// SPDX-License-Identifier: Apache-2.0
export { checkDigit } from './check-digit.ts' // weights 7, 3, 1
/** What a document code says of its document. */
export { type DocumentKind, documentKind, type KindReading, PASSPORT_CODES } from './document-kinds.ts'
/** Codes of issuers and nationalities beyond ISO 3166. */
export { type Entity, type EntityStanding, findEntity } from './entity-codes.ts'
export { entityName } from './entity-names.ts' // in Kazakh, Russian, English and Korean
export type { ZoneFormat } from './layouts.ts' // TD1, TD2, TD3, MRV-A, MRV-B
/** The lines of a zone, with every check digit. */
export { type MadeZone, makeZone } from './make-zone.ts'
/** What is wrong with a zone, in sentences. */
export { describeProblem, type ZoneField, type ZoneProblem, type ZoneProblemCode } from './problems.ts'
/** Names in A–Z by the tables of ICAO and the practice of issuers. */
export { PROFILES, type Profile } from './profiles.ts'
/** A zone into a record, as fast as it goes. */
export { FLAWS, readZone, type ZoneRecord } from './read-zone.ts'
export { type Spelling, transliterate } from './transliterate.ts'
/** What a zone is made of, how, and why none is made. */
export type { MakeOptions, MakeProblem, ZoneContent } from './zone-content.ts'
/** A zone into a report with dates, problems and likely readings. */
export type { ZoneDate } from './zone-dates.ts'
export type { ZoneDays } from './zone-doubts.ts'
export { TRUNCATIONS, type Truncation } from './zone-name.ts' // ways of shortening a name
export { parseZone, type ZoneReport } from './zone-report.ts'
