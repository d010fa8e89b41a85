// SPDX-License-Identifier: Apache-2.0
/** The scanner: clamd over its Unix socket (man clamd, INSTREAM and VERSION). No answer is never taken for "clean". */
import { createConnection } from 'node:net'
import { PlainError } from '#src/platform/logging/index.ts'

/** What clamd found. */
export type ScanResult = { readonly clean: true } | { readonly clean: false; readonly signature: string }

/** The scanner did not answer, or not with a verdict; what it was asked about stays locked away. */
export class ScannerUnavailableError extends PlainError {
  constructor(reason: string) {
    super(
      `The virus scanner gave no verdict (${reason}); see that clamd runs and that its socket is the one that is set.`,
    )
    this.name = 'ScannerUnavailableError'
  }
}

/** Asks clamd about some bytes. */
export async function scan(socket: string, bytes: Buffer, milliseconds = 60_000): Promise<ScanResult> {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  const parts = [Buffer.from('zINSTREAM\0'), ...(bytes.length > 0 ? [length, bytes] : []), Buffer.alloc(4)]
  const answer = await ask(socket, Buffer.concat(parts), milliseconds)
  if (answer === 'stream: OK') return { clean: true }
  const signature = /^stream: (.+) FOUND$/.exec(answer)?.[1]
  if (signature !== undefined) return { clean: false, signature }
  throw new ScannerUnavailableError('an error of its own')
}

/** How the scanner is: whether it answers, and how old its signatures are. */
export type ScannerHealth =
  | { readonly state: 'not-set' | 'down' }
  /** `stale`: older than a week, or without a date, as with signatures of one's own only. */
  | { readonly state: 'ready' | 'stale'; readonly signaturesFrom: Date | undefined }

const week = 7 * 86_400_000

/** Asks the scanner for the date of its signatures. */
export async function scannerHealth(socket: string | undefined, now: Date): Promise<ScannerHealth> {
  if (socket === undefined) return { state: 'not-set' }
  try {
    const signaturesFrom = signatureDate(await ask(socket, Buffer.from('zVERSION\0'), 5000))
    const isFresh = signaturesFrom !== undefined && now.getTime() - signaturesFrom.getTime() < week
    return { state: isFresh ? 'ready' : 'stale', signaturesFrom }
  } catch {
    return { state: 'down' }
  }
}

/** "ClamAV 1.4.6/27812/Sat Nov 21 08:30:00 2026", in the time of the scanner's machine; without signatures of ClamAV only the first part. */
export function signatureDate(version: string): Date | undefined {
  const date = new Date(/^ClamAV [^/]+\/\d+\/(.+)$/.exec(version)?.[1] ?? '')
  return Number.isNaN(date.getTime()) ? undefined : date
}

function ask(socket: string, question: Buffer, milliseconds: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const connection = createConnection(socket)
    const answer: Buffer[] = []
    const fail = (reason: string) => {
      connection.destroy()
      reject(new ScannerUnavailableError(reason))
    }
    connection.setTimeout(milliseconds, () => fail('no answer in time'))
    connection.on('error', (error: NodeJS.ErrnoException) => fail(error.code ?? 'connection lost'))
    connection.on('data', (part) => answer.push(part))
    connection.on('close', () => {
      const text = Buffer.concat(answer).toString()
      if (text.endsWith('\0')) resolve(text.slice(0, -1))
      else fail('the connection ended early')
    })
    connection.write(question)
  })
}
