// SPDX-License-Identifier: Apache-2.0
// Cases by the names in them: folded words, each found by its beginning in an index that also says who may see it.
import type { Tx } from '#src/platform/database/index.ts'
import { Statement } from './statement.ts'

// Cases of a rarer word are all looked up and put in order; for a more common one the queue is walked in its order until the page is
// full, which then takes few steps. No case is left out either way.
const RARE = 500

/** Whether so many names begin with a word that walking the queue is quicker than looking up all of them. */
export async function isCommonWord(tx: Tx, posts: readonly string[], word: string): Promise<boolean> {
  const sql = new Statement()
  const bearers = `SELECT FROM queue_names n WHERE n.handling_post = ANY (${sql.value(posts)}::text[]) AND ${begins(word, sql)}`
  const { rows } = await tx.query<{ count: number }>({
    name: 'queue-count-bearers',
    text: `SELECT count(*)::integer AS count FROM (${bearers} LIMIT ${RARE + 1}) AS few`,
    values: sql.values,
  })
  return (rows[0]?.count ?? 0) > RARE
}

/** The cases in which a name begins with the word, each once. */
export function bearersOf(word: string, posts: string, sql: Statement): string {
  return `SELECT DISTINCT n.post, n.number FROM queue_names n WHERE n.handling_post = ANY (${posts}::text[]) AND ${begins(word, sql)}`
}

/** Whether the case `q` is among the bearers, looked up in memory. `IS TRUE` keeps the queue in its order: without it this became a join. */
export const IS_BEARER = '((q.post, q.number) IN (SELECT post, number FROM bearer)) IS TRUE'

function begins(word: string, sql: Statement): string {
  return `n.token >= ${sql.value(word)} AND n.token < ${sql.value(`${word}\u{10ffff}`)}`
}
