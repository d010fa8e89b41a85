// SPDX-License-Identifier: Apache-2.0
// Cases by the names in them: folded words, each found by its beginning in an index that also says who may see it. However common the
// words are, no case is left out; only the way to it differs.
import type { Tx } from '#src/platform/database/index.ts'
import { Statement } from './statement.ts'
import { wordsRemembered } from './words-remembered.ts'

// Of a rare word all cases are looked up and put in order. For a more common one the queue is walked in its order until the page is
// full, which takes fewer steps the commoner the word is.
const RARE = 500
// Up to so many cases are gathered first; beyond, each case that is met is asked for its names.
const GATHERED = 3000
// Several words that are each borne so often are read side by side instead, if the queue is asked for nothing else.
const COMMON = 1000

export type Bearers = {
  /** The part `bearer` of the statement: the cases of those words that are gathered. */
  readonly gathered: string
  /** What a case `q` of the queue must be beside; nothing where all its cases are looked up. */
  readonly condition: string
  readonly all: boolean
}

/** How to find the cases in which a name begins with each of these words. */
export async function findBearers(
  tx: Tx,
  words: readonly string[],
  { posts, asked, sql }: { readonly posts: readonly string[]; readonly asked: string; readonly sql: Statement },
): Promise<Bearers> {
  const borne = await Promise.all(words.map((word) => countBearers(tx, posts, word)))
  const most = words.length > 1 ? COMMON : GATHERED
  const few = words.filter((_, index) => (borne[index] ?? 0) <= most)
  const [word = ''] = words
  if (words.length === 1 && few.length === 0) return { gathered: '', condition: bears('q', word, sql), all: false }
  // Of words that are all common every case is gathered: few bear both, and a walk would be long.
  const listed = few.length > 0 ? few : words
  // INTERSECT takes each case once by itself.
  const lists = listed
    .map((one) => `SELECT ${listed.length === 1 ? 'DISTINCT ' : ''}${bearersOf(one, asked, sql)}`)
    .join(' INTERSECT ')
  const others = words.filter((one) => !listed.includes(one)).map((one) => bears('listed', one, sql))
  const where = others.length > 0 ? ` WHERE ${others.join(' AND ')}` : ''
  const gathered = `bearer AS MATERIALIZED (SELECT listed.* FROM (${lists}) AS listed${where}), `
  // `IS TRUE` keeps the queue in its order: without it the list became a join.
  const condition = '((q.post, q.number) IN (SELECT post, number FROM bearer)) IS TRUE'
  return { gathered, condition, all: words.length > 1 || (borne[0] ?? 0) <= RARE }
}

const counts = wordsRemembered<number>()

/** Whether the word was found to be common at these posts a while ago. */
export function isCommon(word: string, posts: readonly string[]): boolean {
  return counts.find(performance.now(), word, posts) !== undefined
}

/** How many bear the word, up to a cap; of a common word what was counted a while ago. */
async function countBearers(tx: Tx, posts: readonly string[], word: string): Promise<number> {
  const known = counts.find(performance.now(), word, posts)
  if (known !== undefined) return known
  const count = await countAnew(tx, posts, word)
  if (count > COMMON) counts.keep(performance.now(), word, posts, count)
  return count
}

async function countAnew(tx: Tx, posts: readonly string[], word: string): Promise<number> {
  const sql = new Statement()
  const bearers = `SELECT FROM queue_names n WHERE n.handling_post = ANY (${sql.value(posts)}::text[]) AND ${begins(word, sql)}`
  const { rows } = await tx.query<{ count: number }>({
    name: 'queue-count-bearers',
    text: `SELECT count(*)::integer AS count FROM (${bearers} LIMIT ${GATHERED + 1}) AS few`,
    values: sql.values,
  })
  return rows[0]?.count ?? 0
}

/** The cases in which a name begins with the word. */
function bearersOf(word: string, posts: string, sql: Statement): string {
  return `n.post, n.number FROM queue_names n WHERE n.handling_post = ANY (${posts}::text[]) AND ${begins(word, sql)}`
}

/** Whether a name in a case begins with the word: asked for each case, never turned into a join over all bearers. */
function bears(of: string, word: string, sql: Statement): string {
  return `(SELECT true FROM queue_names n WHERE n.post = ${of}.post AND n.number = ${of}.number AND ${begins(word, sql)} LIMIT 1)`
}

function begins(word: string, sql: Statement): string {
  return `n.token >= ${sql.value(word)} AND n.token < ${sql.value(`${word}\u{10ffff}`)}`
}
