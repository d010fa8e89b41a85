// SPDX-License-Identifier: Apache-2.0
/** People as officers established them after sight, and who may act for whom. */

/** Mandates of guardians and representatives. */
export { endMandate, type KnownMandate, mandatesOf, recordMandate } from './keep-mandates.action.ts'
/** People entered, found and read; their cases opened to the account an officer linked to them. */
export {
  openCasesToAccount,
  type RegistryPlaces,
  readPerson,
  recordPerson,
  searchPeople,
} from './keep-people.action.ts'
/** In the caller's transaction: a mandate or a person, as far as the actor's posts know them. */
export { findMandate, findMandateEnds, listMandates } from './mandates.store.ts'
export { findPerson } from './people.store.ts' // undefined when nobody of the actor's posts has met them
/** Somebody known to the registry, and the right to act for them. */
export { type Mandate, mandateHolds, type Person, type PersonFacts } from './person.ts'
/** Why the registry refuses. */
export type { RegistryRefusal } from './refusals.ts'
