// SPDX-License-Identifier: Apache-2.0
// What one turn of the program asks of a connection travels in one message and is answered in one. Writing to a socket and reading from
// it costs more than many a statement, and a server that is woken for each of them answers each by itself.
import type pg from 'pg'
import type { Done, DriverStatement } from './driver-statement.ts'
import { Statement } from './driver-statement.ts'
import { OpeningStatement } from './opening-statement.ts'
import { Together } from './together.ts'

/** Asks on one connection. */
export type Traveller = {
  query<R extends pg.QueryResultRow = pg.QueryResultRow>(
    asked: string | pg.QueryConfig,
    values?: readonly unknown[],
  ): Promise<pg.QueryResult<R>>
  /** Settles with the opening statements; undefined while nothing was asked. */
  begun(): Promise<void> | undefined
}

/** A traveller whose first message begins with these statements. */
export function travelOn(client: pg.PoolClient, opening: readonly pg.QueryConfig[]): Traveller {
  let waiting: DriverStatement[] = []
  let begun: Promise<void> | undefined

  const leave = () => {
    const together = waiting
    waiting = []
    if (together.length > 0) client.query(new Together(together) as unknown as pg.Submittable)
  }
  const join = (statement: DriverStatement) => {
    if (waiting.length === 0) process.nextTick(leave)
    waiting.push(statement)
  }
  const begin = () => {
    const answered = opening.map(
      (one) =>
        new Promise<void>((give, fail) => {
          join(new OpeningStatement(one, (error) => (error ? fail(error) : give())))
        }),
    )
    const all = Promise.all(answered).then(() => undefined)
    // Whoever ends the transaction waits for it.
    all.catch(() => undefined)
    return all
  }
  const ask = <R extends pg.QueryResultRow>(config: pg.QueryConfig) =>
    new Promise<pg.QueryResult<R>>((give, fail) => {
      const done: Done = (error, result) => (error ? fail(error) : give(result as pg.QueryResult<R>))
      join(new Statement(config, done))
    }).catch((error: unknown) => {
      // In the trace stands whoever asked, and not the socket.
      if (error instanceof Error) Error.captureStackTrace(error)
      throw error
    })

  return {
    query: <R extends pg.QueryResultRow>(statement: string | pg.QueryConfig, values?: readonly unknown[]) => {
      begun ??= begin()
      const config = typeof statement === 'string' ? { text: statement } : statement
      const given = values ?? config.values
      if (config.name !== undefined || (given !== undefined && given.length > 0))
        return ask<R>(given === undefined ? config : { ...config, values: given as unknown[] })
      // Without a name and values it may be several statements, which travel by themselves.
      leave()
      return client.query<R>(config)
    },
    begun: () => begun,
  }
}
