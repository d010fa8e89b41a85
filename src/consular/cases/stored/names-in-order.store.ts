// SPDX-License-Identifier: Apache-2.0
// Cases by names in the order of the queue, from an index of names that stands in that order: however many bear a name, no more of
// them are read than the page has lines. A word that is typed begins many words that are borne; each of these is a list of its own. Of
// several words one has its lists read, and its bearers are asked for the others if they have the marks of them.
import { marksOfNames } from './marks-of-names.ts'
import { bears } from './names-borne.store.ts'
import type { Statement } from './statement.ts'

/** So many lists are read beside each other. A word that begins more is short, and its bearers are met everywhere in the queue. */
const MOST_LISTS = 12
/** So many entries are read to count the bearers. */
const MOST_READ = 400

export const NOT_LOOKED = -1

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

/** Whose names are asked for: the word whose lists are read, and what else they must bear. */
export type Words = { readonly word: string; readonly others: readonly string[] }

/**
 * The parts `found` and `counted` of the statement for names. Nothing is counted where that takes longer than the page, nor where
 * `counted` is undefined; it is `NOT_LOOKED` when the lists were too many, and nothing was looked for.
 */
export function bearersInOrder(
  { word, others }: Words,
  posts: readonly string[],
  counted: number | undefined,
  asked: AskedInOrder,
): string {
  const { sql, by, direction, where, place, limit } = asked
  const states = sql.value(asked.states)
  const order = orderOf(by, direction)
  const marks = others.length > 0 ? sql.value(marksOfNames(others)) : ''
  const beside = others.length > 0 ? ` AND n.marks & ${marks} = ${marks}` : ''
  const each = (behind: string, most: string) => `listed CROSS JOIN unnest(${states}::boolean[]) AS state (open)
      CROSS JOIN LATERAL (SELECT DISTINCT ${by}, post, number FROM queue_names n
        WHERE n.handling_post = listed.post AND n.token = listed.token AND n.open = state.open${where}${behind} ORDER BY ${order} LIMIT ${most}) AS bearer`
  const all = others.map((other) => ` AND ${bears('n', other, sql)}`).join('')
  return `${listsFrom(word, sql.value(posts), sql)}, begun AS MATERIALIZED (SELECT post, token FROM list LIMIT ${MOST_LISTS + 1}
    ), few AS MATERIALIZED (SELECT count(*) <= ${MOST_LISTS} AS few FROM begun
    ), listed AS MATERIALIZED (SELECT post, token FROM begun WHERE (SELECT few FROM few)
    ), found AS MATERIALIZED (SELECT DISTINCT bearer.* FROM ${each(`${place}${beside}${all}`, limit)} ORDER BY ${order} LIMIT ${limit}
    ), ${counted === undefined ? uncounted : tally(counted, each('', String(counted + 1)))}`
}

const notLooked = `WHEN NOT (SELECT few FROM few) THEN ${NOT_LOOKED}`
const uncounted = `counted AS (SELECT (CASE ${notLooked} END)::integer AS counted)`

function tally(most: number, bearers: string): string {
  return `met AS MATERIALIZED (SELECT bearer.post, bearer.number FROM ${bearers} LIMIT ${MOST_READ}
    ), counted AS (
      SELECT (CASE ${notLooked} WHEN cases > ${most} THEN ${most + 1} WHEN entries < ${MOST_READ} THEN cases END)::integer AS counted
      FROM (SELECT (SELECT count(*) FROM met) AS entries, (SELECT count(*) FROM (SELECT DISTINCT post, number FROM met) AS apart) AS cases) AS tally)`
}

const orderOf = (by: string, direction: string) => `${by} ${direction}, post ${direction}, number ${direction}`

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
