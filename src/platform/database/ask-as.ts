// SPDX-License-Identifier: Apache-2.0
// A statement for a reader in one journey: who asks travels in the same message, and what is said of them holds in PostgreSQL until that
// message is answered. Between two messages a connection knows nobody.
import pg from 'pg'
import type { Actor } from './actor.ts'
import { rightsOf } from './actor.ts'
import type { Database, Tx } from './transactions.ts'
import { typed, unavailability } from './unavailable.ts'

/** What of pg's connection is used: its messages, and which statements the server has been given. */
type Wire = {
  readonly parsedStatements: Readonly<Record<string, string | undefined>>
  bind(message: { portal: ''; statement: string; values: readonly string[] }): void
  execute(message: { portal: '' }): void
}
type Messages = {
  prepare(wire: Wire): void
  handleDataRow(message: object): void
  handleCommandComplete(message: object, wire: Wire): void
}

// The plan of a named statement serves all values: making one anew takes longer than most answers. Days are written as 2026-11-23.
const who = {
  name: 'elshi-who-asks',
  text: `SELECT set_config('elshi.actor', $1, true), set_config('elshi.kind', $2, true), set_config('elshi.posts', $3, true),
    set_config('elshi.compartments', $4, true), set_config('elshi.roles', $5, true), set_config('transaction_read_only', $6, true),
    set_config('plan_cache_mode', 'force_generic_plan', true), set_config('DateStyle', 'ISO, YMD', true)`,
}

const Query = pg.Query as unknown as new (
  asked: pg.QueryConfig,
  done: (error: Error | null, rows: pg.QueryResult) => void,
) => Messages & pg.Submittable

/** The statement that says who asks, and the one that asks, before one Sync: PostgreSQL takes both for one transaction. */
class QueryAs extends Query {
  readonly #rights: readonly string[]
  #said = false

  constructor(
    rights: readonly string[],
    asked: pg.QueryConfig,
    done: (error: Error | null, result: pg.QueryResult) => void,
  ) {
    super(asked, done)
    this.#rights = rights
  }

  override prepare(wire: Wire): void {
    wire.bind({ portal: '', statement: who.name, values: this.#rights })
    wire.execute({ portal: '' })
    super.prepare(wire)
  }

  // What the first statement answers is not described, and passed over.
  override handleDataRow(message: object): void {
    if (this.#said) super.handleDataRow(message)
  }

  override handleCommandComplete(message: object, wire: Wire): void {
    if (this.#said) super.handleCommandComplete(message, wire)
    this.#said = true
  }
}

/** Lets an actor ask; each statement is a journey and a moment of its own, and may change nothing. */
export function readerOf({ app }: Pick<Database, 'app'>, actor: Actor): Tx {
  const rights = [...rightsOf(actor), 'on']
  return { query: (asked, values) => ask(app, rights, extended(asked, values)) }
}

/** The same for changes: each statement is a transaction of its own, whole or not at all. */
export function writerOf({ app }: Pick<Database, 'app'>, actor: Actor): Tx {
  const rights = [...rightsOf(actor), 'off']
  return { query: (asked, values) => ask(app, rights, extended(asked, values)) }
}

/** A statement without values travels in this manner too: alone, nobody would be known to ask it. */
function extended(asked: string | pg.QueryConfig, values?: readonly unknown[]): pg.QueryConfig {
  const {
    name,
    text,
    values: own,
  } = typeof asked === 'string' ? { name: undefined, text: asked, values: undefined } : asked
  return {
    ...(name !== undefined && { name }),
    text,
    values: own ?? [...(values ?? [])],
    queryMode: 'extended',
  } as pg.QueryConfig
}

async function ask<R extends pg.QueryResultRow>(
  app: pg.Pool,
  rights: readonly string[],
  asked: pg.QueryConfig,
): Promise<pg.QueryResult<R>> {
  const client = await app.connect().catch((error: unknown) => {
    throw typed(error, 'nothing-changed')
  })
  let broken = false
  const onBroken = () => {
    broken = true
  }
  client.on('error', onBroken)
  try {
    const { connection } = client as unknown as { connection: Wire }
    if (connection.parsedStatements[who.name] === undefined)
      await client.query({ ...who, values: ['', '', '', '', '', 'on'] })
    return await new Promise<pg.QueryResult<R>>((give, fail) => {
      const done = (error: Error | null, result: pg.QueryResult) =>
        error ? fail(error) : give(result as pg.QueryResult<R>)
      client.query(new QueryAs(rights, asked, done))
    })
  } catch (error) {
    broken ||= unavailability(error) === 'unreachable'
    throw typed(error, rights.at(-1) === 'off' && broken ? 'unknown' : 'nothing-changed')
  } finally {
    client.off('error', onBroken)
    client.release(broken)
  }
}
