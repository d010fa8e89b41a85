// SPDX-License-Identifier: Apache-2.0

import type { CaseKey } from '#src/consular/history/index.ts'
import { parseReference } from '#src/consular/history/index.ts'
import type { Tx } from '#src/platform/database/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { searchKeys } from '#src/standards/names/index.ts'
import type { QueueFilter } from '../case-file.ts'
import { NOBODY } from '../queue-entry.ts'
import type { QueueStep } from '../queue-steps.ts'
import { COMMON, countEach, findBearers } from './names-borne.store.ts'
import type { Words } from './names-in-order.store.ts'
import { bearersInOrder, NOT_LOOKED } from './names-in-order.store.ts'
import type { QueueLine } from './queue-line.ts'
import { lineOf, readLine } from './queue-line.ts'
import type { Stage } from './queue-stands.store.ts'
import { standsByShelf, standsByWords } from './queue-stands.store.ts'
import { Statement } from './statement.ts'
import { wordsRemembered } from './words-remembered.ts'

/** Where the page before ended: the value it is ordered by, and the case. `ended` where what has ended follows what is open. */
export type QueuePlace = readonly [on: string, post: string, number: number, ended?: 'ended' | undefined]

/** Beyond so many a queue is said to hold more; counting further would take longer than finding the page. */
export const COUNTED = 200

export type QueueQuestion = {
  readonly filter: QueueFilter
  /** Posts whose queues are asked for. */
  readonly posts: readonly string[]
  readonly today: PlainDate
  readonly after: QueuePlace | undefined
  /** Digests of service versions whose cases the reader may not find by a name. */
  readonly unsearched: readonly string[]
  /** The steps that the filter leaves, when it asks for a service, a step or a holder. */
  readonly steps?: readonly QueueStep[] | undefined
  /** The cases that a number of a paper found; without it, none was asked for. */
  readonly identified?: readonly CaseKey[] | undefined
  readonly limit: number
}

/** One page, and the count of all that the filter finds up to a cap; no count where counting would take longer than the page. */
export async function findQueuePage(tx: Tx, question: QueueQuestion): Promise<Page> {
  const { filter, after, limit } = question
  if (!isBySoonestDue(question)) return await findPage(tx, question)
  // No day is known for what has ended: it comes last, the oldest first.
  const ended = { ...question, filter: { ...filter, open: false, order: 'lodged' } } as const
  const open = { ...question, filter: { ...filter, open: true } }
  if (filter.open || filter.overdue) return await findPage(tx, open)
  if (filter.open === false) return await findPage(tx, ended)
  const isBehind = after?.[3] === 'ended'
  const first = await findPage(tx, isBehind ? { ...open, after: undefined, limit: 0 } : open)
  const left = limit - first.lines.length
  if (left === 0 && (first.counted === undefined || first.counted > COUNTED)) return first
  const second = await findPage(tx, { ...ended, after: isBehind ? after : undefined, limit: left })
  const isCounted = first.counted !== undefined && second.counted !== undefined
  return {
    lines: [...first.lines, ...second.lines],
    counted: isCounted ? first.counted + second.counted : undefined,
  }
}

/** A reference and a number find few cases, which are put in one order whatever their state. */
function isBySoonestDue({ filter, identified }: QueueQuestion): boolean {
  return (filter.order ?? 'due') === 'due' && filter.reference === undefined && identified === undefined
}

async function findPage(tx: Tx, question: QueueQuestion): Promise<Page> {
  const sql = new Statement()
  const conditions = conditionsOf(question, sql)
  if (conditions === undefined) return { lines: [], counted: 0 }
  const words = question.filter.name === undefined ? [] : searchKeys(question.filter.name)
  const borne = words.length > 1 ? await countEach(tx, question.posts, words) : undefined
  const inOrder = await findInOrder(tx, question, words, borne)
  return inOrder ?? (await answer(tx, question, sql, await sourceOf(tx, question, { conditions, words, borne }, sql)))
}

type Page = { readonly lines: readonly QueueLine[]; readonly counted: number | undefined }

/** The page of a statement whose parts `page` and `counted` are these. */
async function answer(tx: Tx, question: QueueQuestion, sql: Statement, parts: string): Promise<Page> {
  const text = `
    WITH RECURSIVE ${parts}
    SELECT (SELECT counted FROM counted) AS counted,
           (SELECT string_agg(line, E'\n') FROM (SELECT ${lineOf} AS line FROM page ORDER BY ${orderOf(question)}) AS lines) AS lines`
  const { rows } = await tx.query<{ counted: number | null; lines: string | null }>({
    name: nameOf(text),
    text,
    values: sql.values,
  })
  const [{ counted, lines } = { counted: null, lines: null }] = rows
  return { lines: lines === null ? [] : lines.split('\n').map(readLine), counted: counted ?? undefined }
}

const beginsMany = wordsRemembered<true>()
const borneByMany = wordsRemembered<true>()

/**
 * The page of one name, or several, and of nothing else: read in the order of the queue up to its end. Undefined where names are asked
 * for beside something else, are too many or too few: then there is a better way to them.
 */
async function findInOrder(
  tx: Tx,
  question: QueueQuestion,
  named: readonly string[],
  borne: readonly number[] | undefined,
): Promise<Page | undefined> {
  const { filter, posts, today, unsearched, steps, identified } = question
  const isNarrowed = filter.assignedTo !== undefined || steps !== undefined || unsearched.length > 0
  if (named.length === 0 || filter.reference !== undefined || identified || isNarrowed) return undefined
  const words = wordsInOrder(named, posts, borne)
  if (words === undefined) return undefined
  const { word } = words
  const now = performance.now()
  const sql = new Statement()
  const { by, direction } = orders[filter.order ?? 'due']
  const where = filter.overdue ? ` AND n.due_on < ${sql.value(today)}::date` : ''
  const asked = {
    sql,
    states: statesOf(filter),
    by,
    direction,
    where,
    place: placeOf(question, sql),
    limit: sql.value(question.limit),
  }
  // That many bear a word stays true for a while, as it does that it is common.
  const many = `${word} ${filter.overdue ? today : asked.states.join()}`
  const isKnown = words.others.length === 0 && borneByMany.find(now, many, posts) !== undefined
  const isCounted = words.others.length === 0 && !isKnown
  const found = bearersInOrder(words, posts, isCounted ? COUNTED : undefined, asked)
  const page =
    'SELECT q.* FROM found CROSS JOIN LATERAL (SELECT q.* FROM queue q WHERE q.post = found.post AND q.number = found.number LIMIT 1) AS q'
  const answered = await answer(tx, question, sql, `${found}, page AS (${page})`)
  if (answered.counted === NOT_LOOKED) {
    beginsMany.keep(now, word, posts, true)
    return undefined
  }
  if (answered.counted !== undefined && answered.counted > COUNTED) borneByMany.keep(now, many, posts, true)
  return isKnown && answered.lines.length === question.limit ? { ...answered, counted: COUNTED + 1 } : answered
}

/** One word, or several that are all common, the rarest of them first; undefined where there is a better way to their bearers. */
function wordsInOrder(
  words: readonly string[],
  posts: readonly string[],
  borne: readonly number[] = [],
): Words | undefined {
  const now = performance.now()
  const isFew = (word: string) => beginsMany.find(now, word, posts) === undefined
  if (borne.some((many) => many <= COMMON)) return undefined
  const [rarest] = words
    .map((word, place) => ({ word, many: borne[place] ?? 0 }))
    .filter(({ word }) => isFew(word))
    .toSorted((one, other) => one.many - other.many)
  return rarest && { word: rarest.word, others: words.filter((word) => word !== rarest.word) }
}

const orders = {
  due: { by: 'due_on', sign: '>', direction: '' },
  lodged: { by: 'lodged_on', sign: '>', direction: '' },
  newest: { by: 'lodged_on', sign: '<', direction: 'DESC' },
} as const

function orderOf({ filter }: QueueQuestion, table = ''): string {
  const { by, direction } = orders[filter.order ?? 'due']
  return `${table}${by} ${direction}, ${table}post ${direction}, ${table}number ${direction}`
}

/** What stands behind the page before; nothing for the first. */
function placeOf({ filter, after }: QueueQuestion, sql: Statement): string {
  if (!after) return ''
  const { by, sign } = orders[filter.order ?? 'due']
  const [on, post, number] = after
  return ` AND (${by}, post, number) ${sign} (${sql.value(on)}::date, ${sql.value(post)}, ${sql.value(number)})`
}

/** What a line must be; undefined when nothing can match. */
function conditionsOf(
  { filter, today, unsearched, steps, identified }: QueueQuestion,
  sql: Statement,
): string | undefined {
  if (identified) return ''
  if (filter.reference !== undefined) {
    const key = parseReference(filter.reference)
    return key && ` AND q.post = ${sql.value(key.post)} AND q.number = ${sql.value(key.number)}`
  }
  if (steps?.length === 0) return undefined
  const conditions: string[] = []
  if (filter.service !== undefined) conditions.push(`service = ${sql.value(filter.service)}`)
  if (filter.step !== undefined) conditions.push(`step = ${sql.value(filter.step)}`)
  if (filter.holder !== undefined) conditions.push(`holder = ${sql.value(filter.holder)}`)
  if (filter.assignedTo !== undefined) conditions.push(`assigned_to = ${sql.value(filter.assignedTo)}`)
  if (unsearched.length > 0) conditions.push(`NOT q.service_digest = ANY (${sql.value(unsearched)}::text[])`)
  if (filter.overdue) conditions.push(`due_on < ${sql.value(today)}::date`)
  if (filter.name !== undefined && searchKeys(filter.name).length === 0) return undefined
  return conditions.map((condition) => ` AND ${condition}`).join('')
}

/** The parts `page` and `counted` of the statement. */
async function sourceOf(
  tx: Tx,
  question: QueueQuestion,
  known: {
    readonly conditions: string
    readonly words: readonly string[]
    readonly borne: readonly number[] | undefined
  },
  sql: Statement,
): Promise<string> {
  const { conditions, words, borne } = known
  const { filter, posts } = question
  // A number and a reference find their cases wherever and however they stand; row-level security knows who may see them.
  if (question.identified) return pageOf(question, conditions, sql)
  const order = orderOf(question)
  const place = placeOf(question, sql)
  if (filter.reference !== undefined)
    return `page AS (SELECT q.* FROM queue q WHERE true${conditions}${place}), counted AS (SELECT count(*)::integer AS counted FROM page)`
  const limit = sql.value(question.limit)
  const asked = sql.value(posts)
  const bearers = words.length > 0 ? await findBearers(tx, words, { posts, asked, sql, borne }) : undefined
  if (bearers?.all)
    return `${bearers.gathered}named AS MATERIALIZED (
        SELECT q.* FROM bearer CROSS JOIN LATERAL (SELECT q.* FROM queue q WHERE q.post = bearer.post AND q.number = bearer.number LIMIT 1) AS q
        WHERE q.handling_post = ANY (${asked}::text[]) AND q.open = ANY (${sql.value(statesOf(filter))}::boolean[])${conditions}
      ), page AS (SELECT * FROM named WHERE true${place} ORDER BY ${order} LIMIT ${limit}
      ), counted AS (SELECT least(count(*), ${COUNTED + 1})::integer AS counted FROM named)`
  const stage = stageOf(question, sql)
  // The queues of the posts one by one, each already in order, so that many posts cost no more than their first lines.
  const each = (stands: string, what: string, where: string, end: string) =>
    `SELECT found.* FROM unnest(${asked}::text[]) AS asked (post)${stage.from}
      CROSS JOIN LATERAL (SELECT ${what} FROM queue q WHERE ${stands}${conditions}${where} ${end}) AS found`
  const inStates = (what: string, where: string, end: string) =>
    statesOf(filter)
      .map((open) => each(stage.stands(open), what, where, end))
      .join(' UNION ALL ')
  const named = bearers ? ` AND ${bearers.condition}` : ''
  const count = bearers
    ? 'SELECT NULL::integer AS counted'
    : `SELECT count(*)::integer AS counted FROM (${inStates('1', '', `LIMIT ${COUNTED + 1}`)} LIMIT ${COUNTED + 1}) AS few`
  const lines = inStates('q.*', `${place}${named}`, `ORDER BY ${order} LIMIT ${limit}`)
  const page = `SELECT * FROM (${lines}) AS lines ORDER BY ${order} LIMIT ${limit}`
  return `${bearers?.gathered ?? ''}page AS (${page}), counted AS (${count})`
}

function statesOf({ open, overdue }: QueueFilter): readonly boolean[] {
  const asked = overdue ? true : open
  return asked === undefined ? [true, false] : [asked]
}

/** Step by step, each in order. An officer's own cases are few, and found as theirs. */
function stageOf({ filter, steps }: QueueQuestion, sql: Statement): Stage {
  const { assignedTo, order = 'due' } = filter
  const standsIn = orders[order].by === 'due_on' ? standsByWords : standsByShelf
  if (steps && (assignedTo === undefined || assignedTo === NOBODY)) {
    const [services, ids] = [steps.map(({ service }) => service), steps.map(({ step }) => step)]
    const stage = ` CROSS JOIN unnest(${sql.value(services)}::text[], ${sql.value(ids)}::text[]) AS stage (service, step)`
    return standsIn(stage, 'shelf_of_step', { service: 'stage.service', step: 'stage.step' })
  }
  if (assignedTo === undefined) return standsIn('', 'shelf', {})
  return standsIn('', 'shelf_of_officer', { assigned_to: sql.value(assignedTo) })
}

/** Of a list of cases. */
function pageOf(question: QueueQuestion, conditions: string, sql: Statement): string {
  const { identified = [] } = question
  const listed = `SELECT * FROM unnest(${sql.value(identified.map(({ post }) => post))}::text[], ${sql.value(identified.map(({ number }) => number))}::integer[])`
  return `identified AS MATERIALIZED (SELECT q.* FROM queue q WHERE (q.post, q.number) IN (${listed})${conditions}
    ), page AS (SELECT * FROM identified WHERE true${placeOf(question, sql)} ORDER BY ${orderOf(question)} LIMIT ${sql.value(question.limit)}
    ), counted AS (SELECT count(*)::integer AS counted FROM identified)`
}

const names = new Map<string, string>()

/** Statements of one form share one plan under one name. */
function nameOf(text: string): string {
  const name = names.get(text) ?? `queue-${names.size}`
  names.set(text, name)
  return name
}
