// SPDX-License-Identifier: Apache-2.0
/** The three roles, a database handed over to them, and both made at once in a new server. */
export { bootstrap, createRoles, handOver, roles } from './bootstrap.ts'
/** What a start tells its operator. */
export type { Log } from './connections.ts'
/** Where a database is and as whom to enter it; one connection for one piece of work, or a pool of them for one role. */
export { type Connection, openPool, withClient } from './connections.ts'
/** Whole tables in and out. */
export { copyIn, copyOut } from './copy.ts'
/** Millions of rows out, each read where it lies in the bytes. */
export { copyRows } from './copy-rows.ts'
/** The program's own PostgreSQL: looked for, started, adopted, stopped. */
export { type EmbeddedServer, livesUnder, startEmbedded, stopEmbedded } from './embedded-server.ts'
/** Whether a process lives. */
export { isAlive } from './postmaster.ts'
