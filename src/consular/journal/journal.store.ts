// SPDX-License-Identifier: Apache-2.0
import type { Tx } from '#src/platform/database/index.ts'
import type { Entry, Line, Said, Thing } from './book.ts'
import { isByDefinition } from './book.ts'
import { searchedWords } from './searched-words.ts'

/** A thing as it is stored, with the hash that the next entry follows. */
export type StoredThing<S> = Thing<S> & { readonly hash: Buffer }

type Row<S> = { id: string; sequence: number; state: S; isDefined: boolean; hash: Buffer }

/** The thing, held until the transaction ends, so that two commands about it follow each other. */
export async function holdThing<S>(tx: Tx, kind: string, id: string): Promise<StoredThing<S> | undefined> {
  // Also where the thing is not there yet, only one may begin it.
  await tx.query({
    name: 'journal-lock',
    text: 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))',
    values: [`${kind} ${id}`],
  })
  const { rows } = await tx.query<Row<S>>({
    name: 'journal-hold',
    text: 'SELECT id, sequence, state, is_defined AS "isDefined", hash FROM things WHERE kind = $1 AND id = $2',
    values: [kind, id],
  })
  return rows[0]
}

/** What a command recorded before, if this command was carried out already; undefined when its id is new. */
export async function findCommand(
  tx: Tx,
  commandId: string,
): Promise<{ readonly kind: string; readonly id: string; readonly by: string } | undefined> {
  const { rows } = await tx.query<{ kind: string; id: string; by: string }>({
    name: 'journal-command',
    text: 'SELECT kind, id, by FROM entries WHERE command_id = $1 LIMIT 1',
    values: [commandId],
  })
  return rows[0]
}

export type NewEntry = Entry & { readonly text: string; readonly previous: Buffer; readonly hash: Buffer }

/** A thing as new entries leave it. */
export type MovedThing = {
  readonly id: string
  readonly state: unknown
  readonly outline?: unknown
  readonly line: Line
  readonly entries: readonly NewEntry[]
}

/** A thing as it stands after its last entry. */
export type StandingThing = {
  readonly id: string
  readonly sequence: number
  readonly hash: Buffer
  readonly state: unknown
  readonly outline?: unknown
  readonly line: Line
  /** It stands in no file yet. */
  readonly isNew?: boolean
  /** Whether a definition began it; kept when a thing is begun, and never changed by what is recorded later. */
  readonly isDefined: boolean
}

/** Appends entries and leaves their things as they make them: their states, their lines and the files that they stand in. */
export async function keepThings(tx: Tx, kind: string, things: readonly MovedThing[]): Promise<void> {
  const moved = things.filter(({ entries }) => entries.length > 0)
  if (moved.length === 0) return
  await standAs(
    tx,
    kind,
    moved.flatMap(({ entries, ...thing }): StandingThing[] => {
      const last = entries.at(-1)
      const isNew = entries[0]?.sequence === 1
      return last
        ? [{ ...thing, sequence: last.sequence, hash: last.hash, isNew, isDefined: isByDefinition(last) }]
        : []
    }),
  )
  await tx.query({
    name: 'journal-keep-entries',
    text: `INSERT INTO entries (kind, id, sequence, compartment, command_id, by, recorded_at, body, previous, hash)
           SELECT $1, id, sequence, compartment, command_id, by, recorded_at, body, decode(previous, 'hex'), decode(hash, 'hex')
           FROM jsonb_to_recordset($2::jsonb) AS e (id text, sequence integer, compartment text, command_id text, by text,
             recorded_at timestamptz, body text, previous text, hash text)`,
    values: [kind, JSON.stringify(moved.flatMap(entryRowsOf))],
  })
}

/** Mends who is said to have begun things. */
export async function beginAs(tx: Tx, kind: string, things: readonly Pick<StandingThing, 'id' | 'isDefined'>[]) {
  await tx.query({
    name: 'journal-mend-begun',
    text: `UPDATE things t SET is_defined = d.is_defined FROM unnest($2::text[], $3::boolean[]) AS d (id, is_defined)
           WHERE t.kind = $1 AND t.id = d.id AND t.is_defined <> d.is_defined`,
    values: [kind, things.map(({ id }) => id), things.map(({ isDefined }) => isDefined)],
  })
}

/** Leaves things, their words and their places in files as their entries make them. */
export async function standAs(tx: Tx, kind: string, things: readonly StandingThing[]): Promise<void> {
  const rows = JSON.stringify(things.map(rowOf))
  const stood = things.filter(({ isNew }) => !isNew)
  await tx.query({
    name: 'journal-keep-things',
    text: `INSERT INTO things (kind, id, sequence, hash, compartment, about, state, outline, within, on_day, due, is_open, waiting_on, waiting_since,
             is_defined)
           SELECT $1, id, sequence, decode(hash, 'hex'), compartment, about, state, outline, within, on_day, due, is_open, waiting_on, waiting_since,
             is_defined
           FROM jsonb_to_recordset($2::jsonb) AS t (id text, sequence integer, hash text, compartment text, about text[], state jsonb,
             outline jsonb, within text, on_day date, due date, is_open boolean, waiting_on text, waiting_since date, is_defined boolean)
           ON CONFLICT (kind, id) DO UPDATE SET sequence = excluded.sequence, hash = excluded.hash, compartment = excluded.compartment,
             about = excluded.about, state = excluded.state, outline = excluded.outline, within = excluded.within, on_day = excluded.on_day,
             due = excluded.due, is_open = excluded.is_open, waiting_on = excluded.waiting_on, waiting_since = excluded.waiting_since`,
    values: [kind, rows],
  })
  await tx.query({
    name: 'journal-keep-words',
    text: `INSERT INTO thing_words (kind, id, compartment, about, on_day, words)
           SELECT $1, id, compartment, about, on_day, array_to_tsvector(words)
           FROM jsonb_to_recordset($2::jsonb) AS t (id text, compartment text, about text[], on_day date, words text[])
           ON CONFLICT (kind, id) DO UPDATE SET compartment = excluded.compartment, about = excluded.about, on_day = excluded.on_day,
             words = excluded.words`,
    values: [kind, rows],
  })
  await tx.query({
    name: 'journal-keep-parties',
    text: `WITH t AS (SELECT * FROM jsonb_to_recordset($2::jsonb) AS t (id text, compartment text, about text[], within text, on_day date,
             due date, is_open boolean, waiting_on text, waiting_since date)),
           gone AS (DELETE FROM thing_parties p WHERE cardinality($3::text[]) > 0 AND p.kind = $1 AND p.id = ANY ($3::text[])
             AND p.party || ' ' || p.id <> ALL ($4::text[]))
           INSERT INTO thing_parties (party, kind, id, compartment, within, on_day, due, is_open, waiting_on, waiting_since)
           SELECT party, $1, id, compartment, within, on_day, due, is_open, waiting_on, waiting_since FROM t, unnest(about) AS party
           ON CONFLICT (party, kind, id) DO UPDATE SET compartment = excluded.compartment, within = excluded.within,
             on_day = excluded.on_day, due = excluded.due, is_open = excluded.is_open, waiting_on = excluded.waiting_on,
             waiting_since = excluded.waiting_since`,
    values: [
      kind,
      rows,
      stood.map(({ id }) => id),
      stood.flatMap(({ id, line }) => line.about.map((party) => `${party} ${id}`)),
    ],
  })
}

function rowOf({ id, state, outline, line, sequence, hash, isDefined }: StandingThing) {
  const { compartment, about, within, on, due, isOpen, waitingOn, waitingSince, words } = line
  return {
    id,
    sequence,
    hash: hash.toString('hex'),
    compartment,
    about,
    state,
    outline,
    within,
    on_day: on,
    due,
    is_open: isOpen,
    waiting_on: waitingOn,
    waiting_since: waitingSince,
    is_defined: isDefined,
    words: searchedWords(words),
  }
}

function entryRowsOf({ id, line, entries }: MovedThing) {
  return entries.map(({ sequence, commandId, by, recordedAt, text, previous, hash }) => ({
    id,
    sequence,
    compartment: line.compartment,
    command_id: commandId,
    by,
    recorded_at: recordedAt,
    body: text,
    previous: previous.toString('hex'),
    hash: hash.toString('hex'),
  }))
}

/** One thing; undefined when there is none that the actor may see. */
export async function findThing<S>(tx: Tx, kind: string, id: string): Promise<Thing<S> | undefined> {
  const { rows } = await tx.query<Thing<S>>({
    name: 'journal-find',
    text: 'SELECT id, sequence, state, is_defined AS "isDefined" FROM things WHERE kind = $1 AND id = $2',
    values: [kind, id],
  })
  return rows[0]
}

/** Every thing of a kind that the actor may see, by id. */
export async function findThings<S>(tx: Tx, kind: string): Promise<readonly Thing<S>[]> {
  const { rows } = await tx.query<Thing<S>>({
    name: 'journal-all',
    text: 'SELECT id, sequence, state, is_defined AS "isDefined" FROM things WHERE kind = $1 ORDER BY id',
    values: [kind],
  })
  return rows
}

/** The entries of a thing in their order. */
export async function findEntries<B extends Said>(tx: Tx, kind: string, id: string): Promise<readonly Entry<B>[]> {
  const { rows } = await tx.query<Omit<Entry<B>, 'body'> & { body: string }>({
    name: 'journal-entries',
    text: `SELECT sequence, command_id AS "commandId", by,
             to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "recordedAt", body
           FROM entries WHERE kind = $1 AND id = $2 ORDER BY sequence`,
    values: [kind, id],
  })
  return rows.map((row) => ({ ...row, body: JSON.parse(row.body) as B }))
}

/** Many things of a kind, held until the transaction ends. */
export async function holdThings<S>(
  tx: Tx,
  kind: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredThing<S>>> {
  const { rows } = await tx.query<Row<S>>({
    name: 'journal-hold-many',
    text: `SELECT id, sequence, state, is_defined AS "isDefined", hash FROM things WHERE kind = $1 AND id = ANY ($2::text[])
           ORDER BY id FOR UPDATE`,
    values: [kind, ids],
  })
  return new Map(rows.map((row) => [row.id, row]))
}
