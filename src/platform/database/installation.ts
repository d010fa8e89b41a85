// SPDX-License-Identifier: Apache-2.0
import type { Database } from './transactions.ts'

/** Whether this database was marked as a demonstration when it was born. */
export async function isDemonstration(db: Pick<Database, 'app'>): Promise<boolean> {
  const { rows } = await db.app.query<{ demonstration: boolean }>('SELECT demonstration FROM installation')
  return rows[0]?.demonstration ?? false
}
