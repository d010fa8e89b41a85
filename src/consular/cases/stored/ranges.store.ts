// SPDX-License-Identifier: Apache-2.0
import type { CaseKey } from '#src/consular/history/index.ts'
import type { Tx } from '#src/platform/database/index.ts'

/** Cases from one key up to, not including, another, open where a key is missing; or just these. */
export type CaseRange = { readonly from?: CaseKey; readonly until?: CaseKey; readonly only?: readonly CaseKey[] }

type LogInRanges = { readonly ranges: readonly CaseRange[]; readonly events: number; readonly cases: number }

const EVENTS_IN_RANGE = 50_000

/** The log cut into ranges of cases of about equal size, and about how many events and cases there are. */
export async function listCaseRanges(tx: Tx): Promise<LogInRanges> {
  const { rows: counts } = await tx.query<{ events: number; pages: number; cases: number }>(
    `SELECT greatest(e.reltuples, 0)::float8 AS events, e.relpages AS pages, greatest(c.reltuples, 0)::float8 AS cases
     FROM pg_class e, pg_class c WHERE e.oid = 'events'::regclass AND c.oid = 'cases'::regclass`,
  )
  const { events = 0, pages = 0, cases = 0 } = counts[0] ?? {}
  const about = { events: Math.round(events), cases: Math.round(cases) }
  const wanted = Math.floor(events / EVENTS_IN_RANGE)
  if (wanted < 2) return { ranges: [{}], ...about }
  // Some fifty pages for each cut are enough to cut evenly.
  const share = Math.min(100, Math.max(0.01, (wanted * 50 * 100) / Math.max(1, pages)))
  const { rows: keys } = await tx.query<CaseKey>(
    `SELECT DISTINCT post, number FROM (
       SELECT DISTINCT ON (tile) post, number
       FROM (SELECT post, number, ntile($1) OVER (ORDER BY post, number) AS tile
             FROM events TABLESAMPLE SYSTEM ($2) REPEATABLE (1)) AS sample
       WHERE tile > 1 ORDER BY tile, post, number) AS cut
     ORDER BY post, number`,
    [wanted, share],
  )
  const ranges = [...keys, undefined].map((until, index): CaseRange => {
    const from = keys[index - 1]
    return { ...(from && { from }), ...(until && { until }) }
  })
  return { ranges, ...about }
}

/** A range as a condition of SQL. COPY takes no parameters: posts are codes and numbers are numbers, checked again here. */
export function conditionOf({ from, until, only }: CaseRange): string {
  const conditions = [
    from && `(post, number) >= ${keyText(from)}`,
    until && `(post, number) < ${keyText(until)}`,
    only && oneOf(only),
  ]
  return conditions.filter((condition) => condition !== undefined).join(' AND ') || 'true'
}

function keyText({ post, number }: CaseKey): string {
  if (!/^[A-Z][A-Z0-9]*$/.test(post) || !Number.isInteger(number))
    throw new RangeError('A range of cases is told by codes of posts and whole numbers.')
  return `('${post}', ${number})`
}

/** One array for each post: thousands of pairs would take longer to plan than to read. */
function oneOf(keys: readonly CaseKey[]): string {
  for (const key of keys) keyText(key)
  const byPost = Map.groupBy(keys, ({ post }) => post)
  const posts = [...byPost].map(
    ([post, cases]) =>
      `post = '${post}' AND number = ANY ('{${cases.map(({ number }) => number).join(',')}}'::integer[])`,
  )
  return posts.length === 0 ? 'false' : `(${posts.join(' OR ')})`
}

/** Begins reading one moment of everything, on a connection that is nobody else's. */
export async function beginAsSystem(client: { query(text: string): Promise<unknown> }): Promise<void> {
  await client.query(
    `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
     SELECT set_config('elshi.actor', 'system', true), set_config('elshi.kind', 'system', true),
            set_config('elshi.posts', '*', true), set_config('elshi.compartments', '*', true),
            set_config('datestyle', 'ISO', true)`,
  )
}
