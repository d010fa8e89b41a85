// SPDX-License-Identifier: Apache-2.0
/** Commitments: the log holds HMAC-SHA-256(salt, value), so it proves a value without holding it (RFC 2104). */
import { hash } from 'node:crypto'
import { freshBytes } from './fresh-bytes.ts'

const BLOCK = 64

/** The commitment to a value under a salt that is kept beside the value and erased with it. */
export function commit(salt: Uint8Array, value: Uint8Array): Buffer {
  // Two one-shot hashes, because createHmac with a fresh key for each value is five times slower.
  const key = salt.length > BLOCK ? hash('sha256', salt, 'buffer') : salt
  const inner = Buffer.alloc(BLOCK + value.length, 0x36)
  const outer = Buffer.alloc(BLOCK + 32, 0x5c)
  for (let i = 0; i < key.length; i++) {
    const byte = key[i] as number
    inner[i] = byte ^ 0x36
    outer[i] = byte ^ 0x5c
  }
  inner.set(value, BLOCK)
  outer.set(hash('sha256', inner, 'buffer'), BLOCK)
  return hash('sha256', outer, 'buffer')
}

/** A fresh salt for one commitment. */
export function newSalt(): Buffer {
  return freshBytes(16)
}
