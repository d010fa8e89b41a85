// SPDX-License-Identifier: Apache-2.0
/** People as officers established them after sight, and who may act for whom. */
import * as peopleErased from './erase-people.store.ts'

/** Mandates of guardians and representatives. */
export { endMandate, type KnownMandate, mandatesOf, recordMandate } from './keep-mandates.action.ts'
/** People entered, found and read; their cases opened to the account an officer linked to them. */
export {
  closeCasesToAccount,
  openCasesToAccount,
  type RegistryPlaces,
  readPerson,
  recordPerson,
  searchPeople,
  unlinkReasons,
} from './keep-people.action.ts'
/** The right to act for somebody: whether it holds on a day, and what it covers. */
export { type Mandate, type MandateAct, mandateCovers, mandateHolds } from './mandate.ts'
/** In the caller's transaction: a mandate or a person, as far as the actor's posts know them; how an account stands to a case. */
export { findMandate, findMandateEnds, findStanding, listMandates, listMandatesHeld } from './mandates.store.ts'
export { findPerson } from './people.store.ts' // undefined when nobody of the actor's posts has met them
/** Somebody known to the registry. */
export type { Person, PersonFacts } from './person.ts'
/** Why the registry refuses. */
export type { RegistryRefusal } from './refusals.ts'
/** For whom an account acts, and mandates with the names of their people. */
export { mandatesHeldBy, type ToldMandate, tellMandates } from './represent.action.ts'
/** In the role that may erase: people whom no case names any more, and after a restore those who were erased since. */
export { peopleErased }
