// SPDX-License-Identifier: Apache-2.0
// Things over many files at once: what a search finds, what is open or due, the latest of each series.
import type { Tx } from '#src/platform/database/index.ts'
import type { Thing } from './book.ts'
import { stateAs } from './in-file.store.ts'

/** Something found by its words. */
export type Found<S = unknown> = Thing<S> & {
  readonly kind: string
  readonly about: readonly string[]
  readonly on: string | null
}

/** Words of which each must begin one of the thing’s; in the files of these parties, where any are named. */
export type ByWords = {
  readonly words: readonly string[]
  readonly parties?: readonly string[] | undefined
  readonly kinds: readonly string[]
  readonly most: number
}

/**
 * Of so many parties nearly everything found is about one: the latest of all are looked through first, and each of the rest is compared with
 * all parties only where those are not enough.
 */
const MANY = 16

/** What is found by its words, what has the latest day first; by parties alone, what stands in their files. */
export async function findByWords(tx: Tx, { words, parties, kinds, most }: ByWords): Promise<readonly Found[]> {
  const columns = `t.kind, t.id, t.sequence, t.is_defined AS "isDefined", t.state, t.about, to_char(t.on_day, 'YYYY-MM-DD') AS "on"`
  if (words.length === 0) {
    const { rows } = await tx.query<Found>(
      `SELECT ${columns} FROM (
         SELECT p.kind, p.id, p.on_day FROM unnest($1::text[]) AS party, unnest($2::text[]) AS kind,
           LATERAL (SELECT kind, id, on_day FROM thing_parties WHERE party = party.party AND kind = kind.kind
                    ORDER BY on_day DESC NULLS LAST, id LIMIT $3) AS p) AS p
       JOIN things t USING (kind, id) ORDER BY p.on_day DESC NULLS LAST, kind, id LIMIT $3`,
      [parties ?? [], kinds, most],
    )
    return rows
  }
  const wanted = words.map((word) => `'${word}':*`).join(' & ')
  if (parties && parties.length > MANY) {
    const { rows } = await tx.query<Found & { looked: number }>({
      name: 'journal-find-by-words-of-many',
      text: `WITH w AS MATERIALIZED (SELECT * FROM elshi_find_by_words($1::tsquery, $2, NULL, $5))
             SELECT ${columns}, (SELECT count(*)::integer FROM w) AS looked FROM w JOIN things t USING (kind, id)
             WHERE t.about && $3::text[] ORDER BY w.on_day DESC NULLS LAST, kind, id LIMIT $4`,
      values: [wanted, kinds, parties, most, most * 3],
    })
    const [{ looked } = { looked: most * 3 }] = rows
    if (rows.length === most || looked < most * 3) return rows.map(({ looked: _, ...found }) => found)
  }
  // The function finds by an index that row-level security would keep shut, and tells ids; what they stand for is read under it.
  const { rows } = await tx.query<Found>({
    name: 'journal-find-by-words',
    text: `SELECT ${columns} FROM elshi_find_by_words($1::tsquery, $2, $3, $4) AS w JOIN things t USING (kind, id)
           ORDER BY w.on_day DESC NULLS LAST, kind, id`,
    values: [wanted, kinds, parties, most],
  })
  return rows
}

/** Many things of a kind by their ids. */
export async function findThingsOf<S>(tx: Tx, kind: string, ids: readonly string[]): Promise<readonly Thing<S>[]> {
  if (ids.length === 0) return []
  const { rows } = await tx.query<Thing<S>>({
    name: 'journal-find-many',
    text: 'SELECT id, sequence, state, is_defined AS "isDefined" FROM things WHERE kind = $1 AND id = ANY ($2::text[])',
    values: [kind, ids],
  })
  return rows
}

/** What to list over the files of several parties, or of all. */
export type OverFiles = {
  readonly parties?: readonly string[] | undefined
  readonly isOpen?: true | undefined
  /** What waits on somebody. */
  readonly waits?: true | undefined
  /** What is due on this day or later, and by this day; what has no day is left out. */
  readonly dueFrom?: string | undefined
  readonly dueUntil?: string | undefined
  /** What stands on a time line on this day or later. */
  readonly since?: string | undefined
  /** What is due soonest first, what is newest, or what has waited longest. */
  readonly order?: keyof typeof orders
  readonly most: number
}

const orders = { due: 'due', newest: 'on_day DESC NULLS LAST', waiting: 'waiting_since' } as const

/** Things of a kind in any of the files, each once; what has no day of the order comes last. */
export async function findOverFiles<S>(
  tx: Tx,
  kind: string,
  { parties, isOpen, waits, dueFrom, dueUntil, since, order = 'due', most }: OverFiles,
): Promise<readonly Thing<S>[]> {
  const values: unknown[] = [kind, most]
  const place = (value: unknown) => `$${values.push(value)}`
  const by = orders[order]
  const [one, ...more] = parties ?? []
  const ofFile = more.length === 0 ? 'party = ' : 'party = ANY ('
  const where = [
    'kind = $1',
    ...(one === undefined
      ? []
      : [`${ofFile}${place(more.length === 0 ? one : parties)}${more.length === 0 ? '' : ')'}`]),
    ...(isOpen ? ['is_open'] : []),
    ...(waits ? ['waiting_on IS NOT NULL'] : []),
    ...(dueFrom === undefined ? [] : [`due >= ${place(dueFrom)}`]),
    ...(dueUntil === undefined ? [] : [`due <= ${place(dueUntil)}`]),
    ...(since === undefined ? [] : [`on_day >= ${place(since)}`]),
  ].join(' AND ')
  const from = one === undefined ? 'things' : 'thing_parties'
  const once = more.length === 0 ? '' : 'DISTINCT '
  const { rows } = await tx.query<Thing<S>>({
    name: [
      'over',
      order,
      from,
      more.length > 0,
      isOpen,
      waits,
      dueFrom !== undefined,
      dueUntil !== undefined,
      since !== undefined,
    ].join(),
    // Of a file the index has the column of the order and nothing else.
    text: `SELECT t.id, t.sequence, t.is_defined AS "isDefined", t.state
           FROM (SELECT ${once}id, ${by.split(' ')[0]} FROM ${from} WHERE ${where} ORDER BY ${by}, id LIMIT $2) AS p
           JOIN things t ON t.kind = $1 AND t.id = p.id ORDER BY p.${by}, p.id`,
    values,
  })
  return rows
}

/** The newest things between two days, and of each those within the same other thing on its day and on the day a year earlier. */
export async function findWithYearBefore<S>(
  tx: Tx,
  kind: string,
  { since, until, most }: { readonly since: string; readonly until: string; readonly most: number },
): Promise<readonly Thing<S>[]> {
  // The end of a month is a year after the end of the same month, also where one of them is in a leap year.
  const { rows } = await tx.query<Thing<S>>({
    name: 'journal-year-before',
    text: `WITH newest AS (SELECT id, within, on_day, about[1] AS party FROM things WHERE kind = $1 AND on_day BETWEEN $2 AND $3
                           ORDER BY on_day DESC NULLS LAST, id LIMIT $4),
             days AS (SELECT party, within, array_agg(DISTINCT day) AS days FROM newest,
                        LATERAL (VALUES (on_day), ((on_day + 1 - interval '1 year')::date - 1)) AS d (day) GROUP BY party, within)
           SELECT id, sequence, state, is_defined AS "isDefined" FROM things WHERE kind = $1 AND id = ANY (ARRAY(
             SELECT id FROM newest
             UNION SELECT p.id FROM days d JOIN thing_parties p
               ON p.party = d.party AND p.kind = $1 AND p.within = d.within AND p.on_day = ANY (d.days)))`,
    values: [kind, since, until, most],
  })
  return rows
}

/** A file, and the thing in it to which others belong. */
export type Within = { readonly party: string; readonly within: string }

export type Latest = { readonly of: readonly Within[]; readonly most: number }

/** In outline, of each the latest things, and those that have no day. */
export async function findLatest<S>(tx: Tx, kind: string, { of, most }: Latest): Promise<readonly Thing<S>[]> {
  if (of.length === 0) return []
  const [name, found] = latestOf(of, stateAs('outline'))
  const { rows } = await tx.query<Thing<S>>({
    name,
    text: `SELECT t.id, t.sequence, t.is_defined AS "isDefined", state FROM (${found}) AS t ORDER BY t.id`,
    values: [of.map(({ party }) => party), of.map(({ within }) => within), kind, most],
  })
  return rows
}

/** Some places of what is kept, each as text, and what they tell: what is asked of very many things at once. */
export type Places<T> = {
  /** By this the question is known to the database. */
  readonly name: string
  /** Under which name of an outline, or else of a state, they stand. */
  readonly under: string
  /** From there the names on the way down: `step`, `held.0.value`. */
  readonly places: readonly string[]
  /** What is told in their order, empty where nothing is. */
  readonly read: (told: readonly string[]) => T
}

const BETWEEN = '\u001f'

/** The same, of each thing those places alone: in one text, because each column costs the reader as much as a place. */
export async function findLatestPlaces<T>(
  tx: Tx,
  kind: string,
  { of, most, places: { name, under, places, read } }: Latest & { readonly places: Places<T> },
): Promise<readonly Thing<T>[]> {
  if (of.length === 0) return []
  // Taken out of what is kept once, which is unpacked anew for each place otherwise; OFFSET keeps PostgreSQL from writing it out.
  const [latest, found] = latestOf(of, `${stateAs('outline')} -> '${under}'`)
  const { rows } = await tx.query<Omit<Thing<T>, 'state'> & { readonly told: string }>({
    name: `${latest}-${name}`,
    text: `SELECT t.id, t.sequence, t.is_defined AS "isDefined", concat(${places.map(textAt).join(', $5::text, ')}) AS told
           FROM (${found} OFFSET 0) AS t ORDER BY t.id`,
    values: [of.map(({ party }) => party), of.map(({ within }) => within), kind, most, BETWEEN],
  })
  return rows.map(({ told, ...thing }) => ({ ...thing, state: read(told.split(BETWEEN)) }))
}

function textAt(place: string): string {
  const steps = place.split('.').map((step) => (/^\d+$/.test(step) ? step : `'${step}'`))
  return ['t.state', ...steps.slice(0, -1)].join(' -> ').concat(` ->> ${steps.at(-1)}`)
}

/** Of a few the first entries of each in the index; of many all things of the kind are read once, which costs less than to look each up. */
function latestOf(of: readonly Within[], state: string): readonly [name: string, text: string] {
  const columns = `t.id, t.sequence, t.is_defined, ${state} AS state`
  const own = 'SELECT id FROM thing_parties p WHERE p.party = s.party AND p.kind = $3 AND p.within = s.within'
  const asked = 'unnest($1::text[], $2::text[]) AS s (party, within)'
  if (of.length <= MANY * 4)
    return [
      'journal-latest',
      `SELECT ${columns} FROM things t WHERE t.kind = $3 AND t.id IN (
         SELECT p.id FROM ${asked},
           LATERAL ((${own} ORDER BY on_day DESC NULLS LAST, id LIMIT $4) UNION (${own} AND on_day IS NULL LIMIT $4)) AS p)`,
    ]
  return [
    'journal-latest-of-many',
    `SELECT id, sequence, is_defined, state FROM (
       SELECT ${columns}, t.on_day, row_number() OVER (PARTITION BY t.within ORDER BY t.on_day DESC NULLS LAST, t.id) AS place
       FROM things t JOIN ${asked} ON s.within = t.within AND s.party = ANY (t.about) WHERE t.kind = $3) AS t
     WHERE place <= $4 OR on_day IS NULL`,
  ]
}

/** How many things stand within each of some others, in the order asked. */
export async function countIn(tx: Tx, kind: string, of: readonly Within[]): Promise<readonly number[]> {
  if (of.length === 0) return []
  const { rows } = await tx.query<{ all: number }>({
    name: 'journal-count-within',
    text: `SELECT (SELECT count(*)::integer FROM thing_parties p WHERE p.party = s.party AND p.kind = $3 AND p.within = s.within) AS all
           FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS s (party, within, place) ORDER BY s.place`,
    values: [of.map(({ party }) => party), of.map(({ within }) => within), kind],
  })
  return rows.map(({ all }) => all)
}
