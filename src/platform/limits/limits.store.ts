// SPDX-License-Identifier: Apache-2.0
/** Limits of rate in PostgreSQL: all programs of the installation count together, in windows that begin with the first use. */
import { hash } from 'node:crypto'
import type { Database } from '#src/platform/database/index.ts'
import { typed } from '#src/platform/database/index.ts'

/** So many uses in so many seconds. */
export type Limit = { readonly points: number; readonly seconds: number }

/** Whether this use is within the limit; if not, when to come again. */
export type Allowance = { readonly allowed: boolean; readonly retryAfterSeconds: number }

// One statement on one row: concurrent uses queue at the row's lock, so none is lost and none counted twice.
const take = `
  INSERT INTO rate_limits AS l (key, used, until) VALUES ($1, 1, now() + make_interval(secs => $2))
  ON CONFLICT (key) DO UPDATE SET
    used = CASE WHEN l.until <= now() THEN 1 ELSE least(l.used, 1000000000) + 1 END,
    until = CASE WHEN l.until <= now() THEN excluded.until ELSE l.until END
  RETURNING used, ceil(extract(epoch FROM until - now()))::integer AS left`

/** Counts one use under a key. The key is stored as a hash; what is personal in it should be a keyed hash already. */
export async function takeOne(db: Pick<Database, 'app'>, key: string, { points, seconds }: Limit): Promise<Allowance> {
  const counting = db.app.query<{ used: number; left: number }>({
    name: 'take-one',
    text: take,
    values: [hash('sha256', key, 'buffer').subarray(0, 16), seconds],
  })
  const { rows } = await counting.catch((error: unknown) => {
    throw typed(error, 'nothing-changed')
  })
  const { used, left } = rows[0] as { used: number; left: number }
  return used <= points
    ? { allowed: true, retryAfterSeconds: 0 }
    : { allowed: false, retryAfterSeconds: Math.max(left, 1) }
}

/** Removes windows that have ended; answers how many. Run it from time to time. */
export async function forgetEndedLimits(db: Pick<Database, 'app'>): Promise<number> {
  const { rowCount } = await db.app.query('DELETE FROM rate_limits WHERE until < now()')
  return rowCount ?? 0
}
