// SPDX-License-Identifier: Apache-2.0
import { hash } from 'node:crypto'

/** What the first event of a case follows. */
export const CHAIN_START: Buffer = Buffer.alloc(32)

/** SHA-256 over the previous hash and the stored canonical bytes. */
export function chainHash(previous: Buffer, text: string): Buffer {
  const bytes = Buffer.allocUnsafe(32 + Buffer.byteLength(text))
  previous.copy(bytes)
  bytes.write(text, 32)
  return hash('sha256', bytes, 'buffer')
}
