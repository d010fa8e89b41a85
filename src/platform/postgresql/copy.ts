// SPDX-License-Identifier: Apache-2.0
// PostgreSQL's COPY: whole tables in and out, many times faster than statements. Only over a connection of one's own.
import { once } from 'node:events'
import type { Socket } from 'node:net'
import type pg from 'pg'

type Wire = {
  readonly stream: Socket
  query(text: string): void
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
  sendCopyFail(message: string): void
}

/** What the driver tells a query; the parts that COPY does not use stay silent. */
type Submitted = {
  submit(wire: Wire): undefined
  handleError(error: Error): void
  handleReadyForQuery(): void
  handleCommandComplete(message: { readonly text: string }): void
  handleCopyInResponse(wire: Wire): void
  handleCopyData(message: { readonly chunk: Buffer }): void
  handleRowDescription(): void
  handleDataRow(): void
  handleEmptyQuery(): void
}

/**
 * Runs `COPY … TO STDOUT` and hands over each row as it arrives. The bytes are lent until the call returns: whoever keeps
 * them makes a copy. A promise holds the stream back until it resolves. Answers with the number of rows.
 */
export function copyOut(
  client: pg.Client,
  statement: string,
  each: (row: Buffer) => void | Promise<void>,
): Promise<number> {
  let waiting = 0
  let failure: Error | undefined
  const fail = (error: Error, stream: Wire['stream']) => {
    failure ??= error
    stream.destroy(error)
  }
  const taken = (chunk: Buffer, stream: Wire['stream']) => {
    try {
      return each(chunk)
    } catch (error) {
      fail(error as Error, stream)
    }
    return undefined
  }
  let last: Promise<unknown> = Promise.resolve()
  const copied = submit(client, statement, (wire) => ({
    handleCopyData: ({ chunk }) => {
      if (wire().stream.destroyed) return
      const busy = taken(chunk, wire().stream)
      if (!busy) return
      if (waiting++ === 0) wire().stream.pause()
      last = Promise.all([last, busy]).then(
        () => --waiting === 0 && wire().stream.resume(),
        (error: Error) => fail(error, wire().stream),
      )
    },
  }))
  return copied.then(async (rows) => {
    await last
    // The end of a short copy may have come in the same packet as the row that failed.
    if (failure) throw failure
    return rows
  })
}

/** Runs `COPY … FROM STDIN` with the bytes given, no faster than the server takes them. Answers with the number of rows. */
export function copyIn(
  client: pg.Client,
  statement: string,
  chunks: Iterable<Buffer> | AsyncIterable<Buffer>,
): Promise<number> {
  return submit(client, statement, () => ({
    handleCopyInResponse: (wire) => {
      pour(wire, chunks).catch((error: Error) => wire.sendCopyFail(error.message))
    },
  }))
}

async function pour(wire: Wire, chunks: Iterable<Buffer> | AsyncIterable<Buffer>): Promise<void> {
  for await (const chunk of chunks) {
    wire.sendCopyFromChunk(chunk)
    if (wire.stream.writableNeedDrain) await once(wire.stream, 'drain')
  }
  wire.endCopyFrom()
}

/** Runs one COPY through the driver, answering its messages with `part`; `begin` is called before the statement is sent. */
export function submit(
  client: pg.Client,
  statement: string,
  part: (wire: () => Wire) => Partial<Submitted>,
  begin?: (wire: Wire) => void,
): Promise<number> {
  return new Promise((resolve, reject) => {
    let wire: Wire | undefined
    let rows = 0
    const silent = () => undefined
    const query: Submitted = {
      submit: (connection) => {
        wire = connection
        begin?.(connection)
        connection.query(statement)
        return undefined
      },
      handleError: reject,
      handleReadyForQuery: () => resolve(rows),
      handleCommandComplete: ({ text }) => {
        rows = Number(text.split(' ')[1])
      },
      handleCopyInResponse: (connection) => connection.sendCopyFail('This statement takes no bytes.'),
      handleCopyData: silent,
      handleRowDescription: silent,
      handleDataRow: silent,
      handleEmptyQuery: silent,
      ...part(() => wire as Wire),
    }
    client.query(query as unknown as pg.Submittable)
  })
}
