// SPDX-License-Identifier: Apache-2.0
// Cases by the names in them: folded words, each found by its beginning in an index that also says who may see it. However common the
// words are, no case is left out; only the way to it differs.
import type { Tx } from '#src/platform/database/index.ts'
import { marksOfNames } from './marks-of-names.ts'
import { Statement } from './statement.ts'
import { wordsRemembered } from './words-remembered.ts'

// Of a rare word all cases are looked up and put in order. For a more common one the queue is walked in its order until the page is
// full, which takes fewer steps the commoner the word is.
const RARE = 500
// Up to so many cases are gathered first; beyond, each case that is met is asked for its names.
const GATHERED = 3000
// Of several words that are each borne so often one has its lists read in order instead, if the queue is asked for nothing else.
export const COMMON = 1000

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
  given: {
    readonly posts: readonly string[]
    readonly asked: string
    readonly sql: Statement
    /** How many bear each word, if they were counted just now. */
    readonly borne?: readonly number[] | undefined
  },
): Promise<Bearers> {
  const { posts, asked, sql, borne = await countEach(tx, posts, words) } = given
  const [least = 0] = borne.toSorted((one, other) => one - other)
  const [word = ''] = words.filter((_, place) => borne[place] === least)
  if (words.length === 1 && least > GATHERED) return { gathered: '', condition: bears('q', word, sql), all: false }
  // Of several words the bearers of the rarest are gathered, and asked for the others if they have the marks of them.
  const others = words.filter((other) => other !== word)
  const marks = others.length > 0 ? sql.value(marksOfNames(others)) : ''
  const beside = others.length > 0 ? ` AND n.marks & ${marks} = ${marks}` : ''
  const all = others.map((other) => ` AND ${bears('n', other, sql)}`).join('')
  const gathered = `bearer AS MATERIALIZED (SELECT DISTINCT ${bearersOf(word, asked, sql)}${beside}${all}), `
  // `IS TRUE` keeps the queue in its order: without it the list became a join.
  const condition = '((q.post, q.number) IN (SELECT post, number FROM bearer)) IS TRUE'
  return { gathered, condition, all: words.length > 1 || (borne[0] ?? 0) <= RARE }
}

const counts = wordsRemembered<number>()

/** How many bear each of the words, up to a cap. */
export function countEach(tx: Tx, posts: readonly string[], words: readonly string[]): Promise<number[]> {
  return Promise.all(words.map((word) => countBearers(tx, posts, word)))
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
  const bearers = `SELECT FROM queue_names n WHERE n.handling_post = ANY (${sql.value(posts)}::text[]) AND ${begins('n', word, sql)}`
  const { rows } = await tx.query<{ count: number }>({
    name: 'queue-count-bearers',
    text: `SELECT count(*)::integer AS count FROM (${bearers} LIMIT ${GATHERED + 1}) AS few`,
    values: sql.values,
  })
  return rows[0]?.count ?? 0
}

/** The cases in which a name begins with the word. */
function bearersOf(word: string, posts: string, sql: Statement): string {
  return `n.post, n.number FROM queue_names n WHERE n.handling_post = ANY (${posts}::text[]) AND ${begins('n', word, sql)}`
}

/** Whether a name in a case begins with the word: asked for each case, never turned into a join over all bearers. */
export function bears(of: string, word: string, sql: Statement): string {
  return `(SELECT true FROM queue_names b WHERE b.post = ${of}.post AND b.number = ${of}.number AND ${begins('b', word, sql)} LIMIT 1)`
}

function begins(name: string, word: string, sql: Statement): string {
  return `${name}.token >= ${sql.value(word)} AND ${name}.token < ${sql.value(`${word}\u{10ffff}`)}`
}
