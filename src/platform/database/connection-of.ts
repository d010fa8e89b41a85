// SPDX-License-Identifier: Apache-2.0
import type { Connection } from '#src/platform/postgresql/index.ts'
import type { Database } from './transactions.ts'

/** How to reach the database as the application's role from a thread of one's own; plain data. */
export function connectionOf({ app }: Pick<Database, 'app'>): Connection {
  const { connectionString, host, port, user, database, password, ssl } = app.options
  if (connectionString !== undefined) return { connectionString }
  return {
    ...(host !== undefined && { host }),
    ...(port !== undefined && { port }),
    ...(user !== undefined && { user }),
    ...(database !== undefined && { database }),
    ...(typeof password === 'string' && { password }),
    ...(ssl !== undefined && { ssl }),
  }
}
