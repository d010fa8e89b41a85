// SPDX-License-Identifier: Apache-2.0
import type { Holder } from '#src/consular/catalogue/index.ts'
import { parseReference } from '#src/consular/history/index.ts'
import type { Tx } from '#src/platform/database/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { searchKeys } from '#src/standards/names/index.ts'
import type { QueueFilter } from '../case-file.ts'
import type { LoggedFlag } from '../queue-entry.ts'

/** A line of the queue as it is stored, with the sealed fact that names the applicant. */
export type QueueLine = {
  readonly post: string
  readonly number: number
  readonly handlingPost: string
  readonly service: string
  readonly serviceDigest: string
  readonly step: string
  readonly holder: Holder
  readonly final: 'granted' | 'refused' | 'withdrawn' | 'closed' | null
  readonly assignedTo: string
  readonly lodgedOn: PlainDate
  readonly dueOn: PlainDate | null
  readonly replyDue: PlainDate | null
  readonly flags: readonly LoggedFlag[]
  readonly sequence: number
  readonly nameFact: string
  readonly nameVersion: number
  readonly wrapped: Buffer | null
  readonly ciphertext: Buffer | null
}

/** Where the page before ended: the value it is ordered by, and the case. */
export type QueuePlace = readonly [on: string, post: string, number: number]

export const COUNTED = 1000
// A word that more cases begin with is no search: the page is then the first so many, and the total says so.
const CANDIDATES = 5000

const orders = {
  due: { by: 'due_on', sign: '>', direction: '' },
  lodged: { by: 'lodged_on', sign: '>', direction: '' },
  newest: { by: 'lodged_on', sign: '<', direction: 'DESC' },
} as const

export type QueueQuestion = {
  readonly filter: QueueFilter
  /** Posts whose queues are asked for. */
  readonly posts: readonly string[]
  readonly today: PlainDate
  readonly after: QueuePlace | undefined
  /** Digests of service versions whose cases the reader may not find by a name. */
  readonly unsearched: readonly string[]
  readonly limit: number
}

/** One page and the capped count of all that the filter finds. */
export async function findQueuePage(
  tx: Tx,
  question: QueueQuestion,
): Promise<{ readonly lines: readonly QueueLine[]; readonly counted: number }> {
  const sql = new Statement()
  const conditions = conditionsOf(question, sql)
  if (conditions === undefined) return { lines: [], counted: 0 }
  const { by, sign, direction } = orders[question.filter.order ?? 'due']
  const order = `${by} ${direction}, post ${direction}, number ${direction}`
  const place = question.after
    ? ` AND (${by}, post, number) ${sign} (${sql.value(question.after[0])}::date, ${sql.value(question.after[1])}, ${sql.value(question.after[2])})`
    : ''
  const from = sourceOf(question, sql)
  const limit = sql.value(question.limit)
  const text = `
    WITH page AS (
      SELECT found.* FROM ${from.each(`${conditions}${place}`, `ORDER BY ${order} LIMIT ${limit}`)} ORDER BY ${order} LIMIT ${limit}
    ), counted AS (
      SELECT count(*)::integer AS counted FROM (SELECT FROM ${from.each(conditions, `LIMIT ${COUNTED + 1}`)} LIMIT ${COUNTED + 1}) AS few
    )
    SELECT counted.counted, page.post, page.number, handling_post AS "handlingPost", service, service_digest AS "serviceDigest",
           step, holder, final, assigned_to AS "assignedTo", to_char(lodged_on, 'YYYY-MM-DD') AS "lodgedOn",
           to_char(nullif(due_on, 'infinity'), 'YYYY-MM-DD') AS "dueOn", to_char(reply_due, 'YYYY-MM-DD') AS "replyDue",
           due_on::text AS due, flags, page.sequence, name_fact AS "nameFact", name_version AS "nameVersion", k.wrapped, f.ciphertext
    FROM counted LEFT JOIN page ON true
    LEFT JOIN fact_keys k ON k.post = page.post AND k.number = page.number AND k.subject = 'applicant'
    LEFT JOIN sealed_facts f ON f.post = page.post AND f.number = page.number AND f.subject = 'applicant'
                            AND f.fact = page.name_fact AND f.version = page.name_version
    ORDER BY ${by} ${direction}, page.post ${direction}, page.number ${direction}`
  const { rows } = await tx.query<QueueLine & { counted: number }>({ name: sql.named(text), text, values: sql.values })
  return { lines: rows.filter(({ post }) => post !== null), counted: rows[0]?.counted ?? 0 }
}

/** What a line must be; undefined when nothing can match. */
function conditionsOf({ filter, today, unsearched }: QueueQuestion, sql: Statement): string | undefined {
  const conditions: string[] = []
  if (filter.service !== undefined) conditions.push(`service = ${sql.value(filter.service)}`)
  if (filter.step !== undefined) conditions.push(`step = ${sql.value(filter.step)}`)
  if (filter.holder !== undefined) conditions.push(`holder = ${sql.value(filter.holder)}`)
  if (filter.assignedTo !== undefined) conditions.push(`assigned_to = ${sql.value(filter.assignedTo)}`)
  if (unsearched.length > 0) conditions.push(`NOT q.service_digest = ANY (${sql.value(unsearched)}::text[])`)
  if (filter.overdue) conditions.push(`due_on < ${sql.value(today)}::date`)
  if (filter.reference !== undefined) {
    const key = parseReference(filter.reference)
    if (!key) return undefined
    conditions.push(`q.post = ${sql.value(key.post)} AND q.number = ${sql.value(key.number)}`)
  }
  if (filter.name !== undefined && searchKeys(filter.name).length === 0) return undefined
  return conditions.map((condition) => ` AND ${condition}`).join('')
}

type Source = { readonly each: (conditions: string, end: string) => string }

/** The queues of the posts one by one, each already in order, so that many posts cost no more than their first lines. */
function sourceOf({ filter, posts }: QueueQuestion, sql: Statement): Source {
  // A reference finds its case wherever it is handled; row-level security knows who may see it.
  if (filter.reference !== undefined)
    return { each: (conditions, end) => `(SELECT q.* FROM queue q WHERE true${conditions} ${end}) AS found` }
  const open = filter.overdue ? true : filter.open
  const states = open === undefined ? [true, false] : [open]
  const asked = sql.value(posts)
  const { name } = filter
  if (name !== undefined) return { each: (conditions, end) => named(name, { asked, states, sql, conditions, end }) }
  const inState = sql.value(states)
  return {
    each: (
      conditions,
      end,
    ) => `unnest(${asked}::text[]) AS asked (post) CROSS JOIN unnest(${inState}::boolean[]) AS state (open)
      CROSS JOIN LATERAL (SELECT q.* FROM queue q WHERE q.handling_post = asked.post AND q.open = state.open${conditions} ${end}) AS found`,
  }
}

type Naming = { asked: string; states: readonly boolean[]; sql: Statement; conditions: string; end: string }

/** Cases in which each word begins a name. The longest word, which the fewest names begin with, is looked up first. */
function named(name: string, { asked, states, sql, conditions, end }: Naming): string {
  const [first = '', ...others] = searchKeys(name).sort((one, other) => other.length - one.length)
  const begins = (table: string, word: string) =>
    `${table}.token >= ${sql.value(word)} AND ${table}.token < ${sql.value(`${word}\u{10ffff}`)}`
  const also = others.map(
    (word) =>
      ` AND EXISTS (SELECT FROM queue_names o WHERE o.post = n.post AND o.number = n.number AND ${begins('o', word)})`,
  )
  return `(
    SELECT q.* FROM (
      SELECT DISTINCT n.post, n.number FROM (
        SELECT n.post, n.number FROM queue_names n WHERE n.handling_post = ANY (${asked}::text[]) AND ${begins('n', first)}${also.join('')}
        LIMIT ${CANDIDATES}) AS n
    ) AS named JOIN queue q USING (post, number)
    WHERE q.handling_post = ANY (${asked}::text[]) AND q.open = ANY (${sql.value(states)}::boolean[])${conditions} ${end}) AS found`
}

/** A statement that grows by its values; statements of one form share one plan under one name. */
class Statement {
  readonly values: unknown[] = []
  value(value: unknown): string {
    this.values.push(value)
    return `$${this.values.length}`
  }
  named(text: string): string {
    return `queue-${fingerprint(text)}`
  }
}

function fingerprint(text: string): string {
  let sum = 0
  for (let index = 0; index < text.length; index++) sum = (sum * 31 + text.charCodeAt(index)) % 2_147_483_647
  return `${text.length}-${sum}`
}
