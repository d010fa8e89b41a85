// SPDX-License-Identifier: Apache-2.0
import pg from 'pg'
import { wideSocket } from './wide-socket.ts'

/** Where a database is and as whom to enter it. */
export type Connection = pg.ClientConfig

/** What the start tells its operator; a pino logger is one. */
export type Log = { info(message: string): void; warn(message: string): void; error(message: string): void }

/** A connection for one piece of work, closed at its end whatever happens. */
export async function withClient<T>(connection: Connection, work: (client: pg.Client) => Promise<T>): Promise<T> {
  // To a server elsewhere the driver may have to encrypt, for which it needs a socket of its own making.
  const stream = connection.host?.startsWith('/') ? wideSocket : undefined
  const client = new pg.Client({ connectionTimeoutMillis: 10_000, ...(stream && { stream }), ...connection })
  // Without a listener a connection that breaks between two statements would end the program; the next statement says so anyway.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Connections kept open for one role. They wait for no lock and run no statement for ever, and come back after the server was away. */
export function openPool(connection: Connection, size: number, log: Log): pg.Pool {
  const pool = new pg.Pool({
    ...connection,
    max: size,
    // A statement is on its way before the answer to the one before it: BEGIN costs no journey of its own.
    pipeline: true,
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    statement_timeout: 30_000,
    lock_timeout: 10_000,
    idle_in_transaction_session_timeout: 60_000,
    application_name: `elshi ${process.pid}`,
  })
  pool.on('error', (error) => {
    // Who closes the pool may stop the server at once, which then ends the last connections itself: nothing was lost.
    if (!pool.ending) log.warn(`A connection to the database was lost while idle: ${error.message}`)
  })
  return pool
}
