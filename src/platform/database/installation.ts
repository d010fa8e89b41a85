// SPDX-License-Identifier: Apache-2.0
import type pg from 'pg'
import type { Database } from './transactions.ts'

/** Whether this database was marked as a demonstration when it was born. */
export async function isDemonstration(db: Pick<Database, 'app'>): Promise<boolean> {
  const { rows } = await db.app.query<{ demonstration: boolean }>('SELECT demonstration FROM installation')
  return rows[0]?.demonstration ?? false
}

/** Refuses to serve an installation in which something may be back that had been erased. */
export async function refuseUnfinishedRestore(client: Pick<pg.Client, 'query'>): Promise<void> {
  const { rows } = await client.query('SELECT FROM restorations WHERE finished_at IS NULL')
  if (rows.length > 0) {
    throw new Error(
      'A restore of this installation was cut short before it was whole: run elshi restore again with the same backup.',
    )
  }
}
