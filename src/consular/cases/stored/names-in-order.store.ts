// SPDX-License-Identifier: Apache-2.0
// Cases by names in the order of the queue, from an index of names that stands in that order: however many bear a name, no more of
// them are read than the page has lines. A word that is typed begins many words that are borne; each of these is a list of its own.
import type { Tx } from '#src/platform/database/index.ts'
import { Statement } from './statement.ts'

/** So many lists are read beside each other. A word that begins more is short, and its bearers are met everywhere in the queue. */
const MOST_LISTS = 6
/** Of several words each: the statement names their lists. */
const MOST_LISTS_OF_ONE = 8
/** So many entries are read to count the bearers. */
const MOST_READ = 400

export const NOT_LOOKED = -1

/** One word that is borne at a post. */
type List = { readonly post: string; readonly token: string }

/** How the names are asked for, in signs of the statement. */
export type AskedInOrder = {
  readonly sql: Statement
  readonly states: readonly boolean[]
  readonly by: string
  readonly direction: string
  /** What a line must be. */
  readonly where: string
  /** What stands behind the page before. */
  readonly place: string
  readonly limit: string
}

/**
 * The parts `found` and `counted` of the statement for one word. Nothing is counted where that takes longer than the page;
 * it is `NOT_LOOKED` when the lists were too many, and nothing was looked for.
 */
export function bearersInOrder(word: string, posts: readonly string[], counted: number, asked: AskedInOrder): string {
  const { sql, by, direction, where, place, limit } = asked
  const states = sql.value(asked.states)
  const order = orderOf(by, direction)
  const each = (behind: string, most: string) => `listed CROSS JOIN unnest(${states}::boolean[]) AS state (open)
      CROSS JOIN LATERAL (SELECT DISTINCT ${by}, post, number FROM queue_names n
        WHERE n.handling_post = listed.post AND n.token = listed.token AND n.open = state.open${where}${behind} ORDER BY ${order} LIMIT ${most}) AS bearer`
  return `${listsFrom(word, sql.value(posts), sql)}, begun AS MATERIALIZED (SELECT post, token FROM list LIMIT ${MOST_LISTS + 1}
    ), few AS MATERIALIZED (SELECT count(*) <= ${MOST_LISTS} AS few FROM begun
    ), listed AS MATERIALIZED (SELECT post, token FROM begun WHERE (SELECT few FROM few)
    ), found AS MATERIALIZED (SELECT DISTINCT bearer.* FROM ${each(place, limit)} ORDER BY ${order} LIMIT ${limit}
    ), met AS MATERIALIZED (SELECT bearer.post, bearer.number FROM ${each('', String(counted + 1))} LIMIT ${MOST_READ}
    ), counted AS (
      SELECT (CASE WHEN NOT (SELECT few FROM few) THEN ${NOT_LOOKED} WHEN cases > ${counted} THEN ${counted + 1} WHEN entries < ${MOST_READ} THEN cases END)::integer AS counted
      FROM (SELECT (SELECT count(*) FROM met) AS entries, (SELECT count(*) FROM (SELECT DISTINCT post, number FROM met) AS apart) AS cases) AS tally)`
}

/**
 * The same for cases that bear every one of several common words: the lists of all are read side by side until the page is full.
 * Undefined when they are too many to be named.
 */
export async function bearersOfAll(
  tx: Tx,
  words: readonly string[],
  posts: readonly string[],
  asked: AskedInOrder,
): Promise<string | undefined> {
  const lists = await Promise.all(words.map((word) => listsOf(tx, word, posts)))
  if (lists.some(({ length }) => length > MOST_LISTS_OF_ONE)) return undefined
  const { by, direction, limit } = asked
  // The words' order says nothing; statements of one form share one plan.
  const joined = lists
    .toSorted((one, other) => other.length - one.length)
    .map(
      (some, place) =>
        `${place === 0 ? '' : 'JOIN '}(${sideBySide(some, asked)}) AS w${place}${place === 0 ? '' : ` USING (${by}, post, number)`}`,
    )
  return `found AS MATERIALIZED (SELECT ${by}, post, number FROM ${joined.join(' ')} ORDER BY ${orderOf(by, direction)} LIMIT ${limit}
    ), counted AS (SELECT NULL::integer AS counted)`
}

/** So many lists, or more up to a power of two, that statements have few forms: nobody bears the empty word. */
function sideBySide(lists: readonly List[], { sql, states, by, direction, where, place }: AskedInOrder): string {
  const width = 2 ** Math.ceil(Math.log2(Math.max(1, lists.length)))
  const filled = Array.from({ length: width }, (_, index) => lists[index] ?? { post: '', token: '' })
  const each = filled.flatMap(({ post, token }) => {
    const signs = [sql.value(post), sql.value(token)]
    return states.map(
      (open) => `(SELECT ${by}, post, number FROM queue_names n
        WHERE n.handling_post = ${signs[0]} AND n.token = ${signs[1]} AND n.open = ${open}${where}${place} ORDER BY ${orderOf(by, direction)})`,
    )
  })
  return `SELECT DISTINCT ${by}, post, number FROM (${each.join(' UNION ALL ')}) AS each`
}

const orderOf = (by: string, direction: string) => `${by} ${direction}, post ${direction}, number ${direction}`

async function listsOf(tx: Tx, word: string, posts: readonly string[]): Promise<readonly List[]> {
  const sql = new Statement()
  const lists = listsFrom(word, sql.value(posts), sql)
  const text = `WITH RECURSIVE ${lists} SELECT post, token FROM list LIMIT ${MOST_LISTS_OF_ONE + 1}`
  const { rows } = await tx.query<List>({ name: 'queue-lists-of-names', text, values: sql.values })
  return rows
}

/** The recursive part `list`: at each post the words that the word begins, from one to the next without reading who bears them. */
function listsFrom(word: string, posts: string, sql: Statement): string {
  const [from, to] = [sql.value(word), sql.value(`${word}\u{10ffff}`)]
  const one = (post: string, behind: string) =>
    `SELECT n.token FROM queue_names n WHERE n.handling_post = ${post} AND n.token ${behind} AND n.token < ${to} ORDER BY n.token LIMIT 1`
  return `list (post, token) AS (
      SELECT at.post, first.token FROM unnest(${posts}::text[]) AS at (post) CROSS JOIN LATERAL (${one('at.post', `>= ${from}`)}) AS first
      UNION ALL
      SELECT list.post, next.token FROM list CROSS JOIN LATERAL (${one('list.post', '> list.token')}) AS next)`
}
