// SPDX-License-Identifier: Apache-2.0
/** The whole installation at one moment in one file, without its keys. */
export { backup, type Installation } from './back-up.ts'

/** For openDatabase: a backup before a migration of a database that holds anything. */
export { backUpBeforeMigration } from './before-migration.ts'

/** Erasures, kept in a file outside the database too, so that a restored backup forgets them again. */
export { type Erasure, keepErasureLedger } from './erasure-ledger.ts'

/** The keys, which never travel with a backup. */
export { backUpKeys, restoreKeys } from './keys.ts'

/** What a backup says of itself. */
export type { Manifest } from './manifest.ts'

/** Brings a backup back into an empty installation, erasures since then included. */
export { type RestoreOptions, restore } from './restore.ts'
