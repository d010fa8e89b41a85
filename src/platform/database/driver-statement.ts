// SPDX-License-Identifier: Apache-2.0
// What of pg's statements and connections is used beyond what its types tell.
import pg from 'pg'

/** A connection: its messages, and which statements the server has been given. */
export type Wire = {
  readonly parsedStatements: Readonly<Record<string, string | undefined>>
  readonly submittedNamedStatements: Record<string, string | undefined>
  readonly stream: { destroy(error: Error): void }
  bind(message: { portal: ''; statement: string | undefined; values: unknown }): void
  execute(message: { portal: '' }): void
  sync(): void
}

/** A statement, which is told what the server answers to it. */
export type DriverStatement = {
  readonly name?: string
  readonly text: string
  readonly values?: unknown
  hasBeenParsed(wire: Wire): boolean
  submit(wire: Wire): Error | null
  prepare(wire: Wire): void
  handleRowDescription(message: object): void
  handleDataRow(message: object): void
  handleCommandComplete(message: object, wire: Wire): void
  handleReadyForQuery(wire: Wire): void
  handleError(error: Error, wire: Wire): void
}

/** Told once, when everything is answered or something failed. */
export type Done = (error: Error | null, result: pg.QueryResult) => void

export const Statement = pg.Query as unknown as new (asked: pg.QueryConfig, done: Done) => DriverStatement
