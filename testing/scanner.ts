// SPDX-License-Identifier: Apache-2.0
// A scanner on a Unix socket that takes INSTREAM apart as clamd does and knows one signature; and where clamd itself is.
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import type { Socket } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The test file of the antivirus makers, put together here so that no scanner stops at this source. */
export function eicar(): Buffer {
  return Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD', '-ANTIVIRUS-TEST-FILE', '!$H+H*'].join(''))
}

/** Begins to listen. `answer` stands in the place of every verdict. */
export async function scannerOnSocket({
  version = 'ClamAV 1.4.6',
  answer,
}: {
  version?: string
  answer?: string
} = {}): Promise<{
  socket: string
  close(): Promise<void>
}> {
  const folder = await mkdtemp(join(tmpdir(), 'elshi-scan-'))
  const socket = join(folder, 'clamd.sock')
  const server = createServer((connection) => {
    connection.on('error', () => undefined)
    serve(connection, version, answer)
  })
  server.listen(socket)
  await once(server, 'listening')
  return {
    socket,
    close: async () => {
      await new Promise((resolve) => server.close(resolve))
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function serve(connection: Socket, version: string, answer: string | undefined): void {
  let received: Buffer = Buffer.alloc(0)
  connection.on('data', (part) => {
    received = Buffer.concat([received, part])
    const content = streamed(received)
    if (received.toString('latin1', 0, 9) === 'zVERSION\0') connection.end(answer ?? `${version}\0`)
    else if (content) connection.end(answer ?? verdictOn(content))
  })
}

function verdictOn(content: Buffer): string {
  return content.includes(eicar()) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0'
}

/** The content of a complete INSTREAM; undefined while its closing zero is missing. */
function streamed(received: Buffer): Buffer | undefined {
  const command = 'zINSTREAM\0'
  if (!received.toString('latin1', 0, command.length).startsWith(command)) return undefined
  const chunks: Buffer[] = []
  let at = command.length
  while (received.length >= at + 4) {
    const length = received.readUInt32BE(at)
    if (length === 0) return Buffer.concat(chunks)
    chunks.push(received.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return undefined
}

/** The program of the machine's own clamd, or of the one that ELSHI_TEST_CLAMD names; undefined where there is none. */
export function clamdProgram(): string | undefined {
  return [process.env.ELSHI_TEST_CLAMD, '/usr/sbin/clamd'].find((path) => path !== undefined && existsSync(path))
}
