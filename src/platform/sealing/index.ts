// SPDX-License-Identifier: Apache-2.0
/** Personal facts at rest: envelope encryption bound to the place of each value, commitments, and blind indexes. */

/** The log's proof of a value: HMAC under a salt that is kept beside the value and erased with it. */
export { commit, newSalt } from './commit.ts'
/** The installation's keys; a purpose keeps facts, mail, files, reasons of reads and secrets under keys of their own. */
export { type Keyring, openKeyring, type Purpose } from './keyring.ts'
/** Refuses a key file that is not this database's; wraps stored data keys anew after a rotation. */
export { confirmKeyring, rewrapKeys, type WrappedColumn } from './keys.store.ts'
/** Adds a version to the file of master keys. */
export { rotateMasterKey } from './master-keys.ts'
/** Seals bytes for one place and opens them there, nowhere else. */
export { BrokenSeal, type DataKey, open, placeOf, type SealedPlace, seal } from './seal.ts'
