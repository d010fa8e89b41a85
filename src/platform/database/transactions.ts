// SPDX-License-Identifier: Apache-2.0
import type pg from 'pg'
import type { Actor } from './actor.ts'
import { rightsOf } from './actor.ts'
import { travelOn } from './travel-together.ts'
import { typed, unavailability } from './unavailable.ts'

/** The two ways into the database at run time. */
export type Database = { readonly app: pg.Pool; readonly disposal: pg.Pool }

/** A transaction under way, for the stores: statements with values, named ones on hot paths. */
export type Tx = {
  query<R extends pg.QueryResultRow = pg.QueryResultRow>(
    statement: string | pg.QueryConfig,
    values?: readonly unknown[],
  ): Promise<pg.QueryResult<R>>
}

/** A statement with its values. */
export type SqlStatement = pg.QueryConfig

/** A transaction that may say how it ends. */
export type EndingTx = Tx & {
  /** Adds to its last statements, which are carried out when the work has returned, in one message with COMMIT. Nobody waits for them. */
  last(statements: readonly SqlStatement[]): void
}

/** Runs the work in one transaction that sees what the actor may see; all of it holds, or none. */
export function asActor<T>(db: Database, actor: Actor, work: (tx: EndingTx) => Promise<T>): Promise<T> {
  return transact(db.app, 'BEGIN', actor, work)
}

/** The same for reading only: every statement sees one moment, and a change is refused. */
export function asReader<T>(db: Database, actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
  return transact(db.app, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', actor, work)
}

/** The same in the role that alone may erase. */
export function asDisposal<T>(db: Database, actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
  return transact(db.disposal, 'BEGIN', actor, work)
}

/**
 * Waits for statements that were sent together, without waiting for each before the next. A failure is thrown when all are answered:
 * one that was still on its way would be carried out after its transaction had ended.
 */
export async function allOf(statements: readonly Promise<unknown>[]): Promise<void> {
  const failed = (await Promise.allSettled(statements)).find(({ status }) => status === 'rejected')
  if (failed?.status === 'rejected') throw failed.reason
}

const commit = { name: 'commit', text: 'COMMIT' }
const whoActs = {
  name: 'who-acts',
  text: `SELECT set_config('elshi.actor', $1, true), set_config('elshi.kind', $2, true), set_config('elshi.posts', $3, true),
    set_config('elshi.compartments', $4, true), set_config('elshi.roles', $5, true)`,
}

async function transact<T>(pool: pg.Pool, begin: string, actor: Actor, work: (tx: EndingTx) => Promise<T>): Promise<T> {
  const opening = [
    { name: begin, text: begin },
    { ...whoActs, values: [...rightsOf(actor)] },
  ]
  const client = await pool.connect().catch((error: unknown) => {
    throw typed(error, 'nothing-changed')
  })
  let broken = false
  const onBroken = () => {
    broken = true
  }
  client.on('error', onBroken)
  let committing = false
  try {
    // It begins with the first statement of the work, in the same message. If it cannot begin, the transaction is not open or already
    // lost, row-level security knows no actor, and the failure is thrown before anything can be committed.
    const traveller = travelOn(client, opening)
    const last: SqlStatement[] = []
    const result = await work({ query: traveller.query, last: (statements) => void last.push(...statements) })
    if (last.length === 0 && traveller.begun() === undefined) return result
    committing = true
    const answers = [...last, commit].map((statement) => traveller.query(statement))
    await allOf([traveller.begun() ?? Promise.resolve(), ...answers])
    const { command } = (await answers.at(-1)) ?? {}
    // PostgreSQL answers ROLLBACK to a COMMIT of a transaction in which a statement failed, even if the work swallowed the error.
    if (command !== 'COMMIT')
      throw new Error('A statement of the transaction had failed, so nothing was kept: let its error through.')
    return result
  } catch (error) {
    const lost = broken || unavailability(error) === 'unreachable'
    // ROLLBACK needs no answer if the connection is gone: the server rolls back by itself.
    if (!lost) {
      await client.query('ROLLBACK').catch(onBroken)
    }
    broken ||= lost
    throw typed(error, committing && lost ? 'unknown' : 'nothing-changed')
  } finally {
    client.off('error', onBroken)
    client.release(broken)
  }
}
