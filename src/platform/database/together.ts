// SPDX-License-Identifier: Apache-2.0
import pg from 'pg'
import type { DriverStatement, Wire } from './driver-statement.ts'
import { Statement } from './driver-statement.ts'
import { OpeningStatement } from './opening-statement.ts'
import { unavailability } from './unavailable.ts'

/** Statements in one message, before one Sync. Where one fails, PostgreSQL carries out none of those behind it. */
export class Together extends Statement {
  readonly #statements: readonly DriverStatement[]
  #at = 0

  constructor(statements: readonly DriverStatement[]) {
    super({ text: '', queryMode: 'extended' } as pg.QueryConfig, () => undefined)
    this.#statements = statements
    this.#tell()
  }

  override submit(wire: Wire): Error | null {
    return takenName(this.#statements, wire) ?? super.submit(wire)
  }

  override prepare(wire: Wire): void {
    const joined = joinedOf(wire)
    for (const statement of this.#statements) statement.prepare(joined)
    wire.sync()
  }

  override handleRowDescription(message: object): void {
    this.#statements[this.#at]?.handleRowDescription(message)
  }

  override handleDataRow(message: object): void {
    this.#statements[this.#at]?.handleDataRow(message)
  }

  override handleCommandComplete(message: object, wire: Wire): void {
    this.#statements[this.#at]?.handleCommandComplete(message, wire)
    this.#at += 1
    this.#tell()
  }

  override handleReadyForQuery(wire: Wire): void {
    for (const statement of this.#statements) statement.handleReadyForQuery(wire)
  }

  override handleError(error: Error, wire: Wire): void {
    for (const statement of this.#statements.slice(0, this.#at)) statement.handleReadyForQuery(wire)
    const [failed, ...behind] = this.#statements.slice(this.#at)
    failed?.handleError(error, wire)
    const ofStatement = error instanceof pg.DatabaseError && unavailability(error) !== 'unreachable'
    const passedOver = ofStatement && !(failed instanceof OpeningStatement) ? notCarriedOut() : error
    for (const statement of behind) {
      // The server has not seen it, so it is sent anew when it is next asked for.
      const { name } = statement
      if (name !== undefined && wire.parsedStatements[name] === undefined) delete wire.submittedNamedStatements[name]
      statement.handleError(passedOver, wire)
    }
  }

  /** Under this name the driver notes which statement the server has understood. */
  #tell(): void {
    const { name, text = '' } = this.#statements[this.#at] ?? {}
    Object.assign(this, { name, text })
  }
}

/** A name stands for one text on a connection. */
function takenName(statements: readonly DriverStatement[], wire: Wire): Error | undefined {
  const named = new Map<string, string>()
  for (const { name, text } of statements) {
    if (name === undefined) continue
    const known = wire.parsedStatements[name] ?? wire.submittedNamedStatements[name] ?? named.get(name) ?? text
    if (known !== text) return new Error(`The name ${name} stands for another statement: give each its own.`)
    named.set(name, text)
  }
  return undefined
}

const joined = new WeakMap<Wire, Wire>()

/** The driver ends each statement with a Sync of its own, which would end the message. */
function joinedOf(wire: Wire): Wire {
  const known = joined.get(wire)
  if (known) return known
  const made = Object.create(wire, {
    sync: { value: () => undefined },
    // It closes a statement whose values it cannot write. What is left of the message then means something else.
    close: { value: () => wire.stream.destroy(new Error('A value of a statement cannot be written.')) },
  }) as Wire
  joined.set(wire, made)
  return made
}

/** PostgreSQL says the same of a statement that it sees after one that failed. */
function notCarriedOut(): Error {
  const error = new Error('A statement before this one failed, so it was not carried out.')
  return Object.assign(error, { code: '25P02' })
}
