// SPDX-License-Identifier: Apache-2.0
// COPY for those who read millions of rows: each is handed over where it lies in the bytes that came over the wire, and the driver
// makes no object of it.
import type { Socket } from 'node:net'
import type pg from 'pg'
import { submit } from './copy.ts'
import { takeFrom } from './wide-socket.ts'

/** A row without the message around it: from one place up to, not including, another. */
type Take = (bytes: Buffer, from: number, until: number) => void

const HEADER = 5
const COPY_DATA = 0x64
const READY_FOR_QUERY = 0x5a

/** Runs `COPY … TO STDOUT`. The bytes are lent until the call returns. Answers with the number of rows. */
export async function copyRows(client: pg.Client, statement: string, take: Take): Promise<number> {
  let failure: Error | undefined
  const begin = ({ stream }: { readonly stream: Socket }) =>
    divert(stream, (bytes, from, until) => {
      if (failure) return
      try {
        take(bytes, from, until)
      } catch (error) {
        failure = error as Error
        stream.destroy(failure)
      }
    })
  const rows = await submit(client, statement, () => ({}), begin)
  // The end of a short copy may have come in the same packet as the row that failed.
  if (failure) throw failure
  return rows
}

/** Takes rows out of the stream until the server is ready for the next statement; every other message goes on to the driver. */
function divert(stream: Socket, take: Take): void {
  const driver = stream.listeners('data') as ((chunk: Buffer) => void)[]
  const giveBack = (split: (chunk: Buffer) => void) => {
    if (takeFrom(stream, undefined)) return
    stream.off('data', split)
    for (const listener of driver) stream.on('data', listener)
  }
  const pass = (bytes: Buffer, from: number, until: number) => {
    if (bytes[from] === READY_FOR_QUERY) giveBack(splitChunk)
    for (const listener of driver) listener.call(stream, bytes.subarray(from, until))
  }
  const split = (bytes: Buffer, from: number, until: number) => {
    let at = from
    for (let end = endOf(bytes, at, until); end <= until; end = endOf(bytes, at, until)) {
      if (bytes[at] === COPY_DATA) take(bytes, at + HEADER, end)
      else pass(bytes, at, end)
      at = end
    }
    return at
  }
  let held: Buffer | undefined
  const splitChunk = (chunk: Buffer) => {
    const bytes = held ? Buffer.concat([held, chunk]) : chunk
    const at = split(bytes, 0, bytes.length)
    held = at < bytes.length ? bytes.subarray(at) : undefined
  }
  if (takeFrom(stream, split)) return
  for (const listener of driver) stream.off('data', listener)
  stream.on('data', splitChunk)
}

/** Where the message that begins here ends; beyond all bytes while its length has not arrived. */
function endOf(bytes: Buffer, at: number, until: number): number {
  if (at + HEADER > until) return Number.POSITIVE_INFINITY
  return at + 1 + bytes.readInt32BE(at + 1)
}
