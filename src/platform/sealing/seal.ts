// SPDX-License-Identifier: Apache-2.0
/** AES-256-GCM over one value, bound to the place where it is stored. */
import type { KeyObject } from 'node:crypto'
import { createCipheriv, createDecipheriv, createSecretKey } from 'node:crypto'
import { freshBytes } from './fresh-bytes.ts'

const FORMAT = 1
const NONCE = 12
const TAG = 16

/** A key that seals values; a KeyObject because that is three times as fast as raw bytes and does not print itself. */
export type DataKey = KeyObject

/** Where a sealed value lives. The same bytes in another table, column, row or key version do not open. */
export type SealedPlace = { table: string; column: string; row: string; keyVersion: number }

/** The place as additional authenticated data. Table and column are names without bars, so the text has one reading. */
export function placeOf({ table, column, row, keyVersion }: SealedPlace): string {
  if (table.includes('|') || column.includes('|'))
    throw new Error(`Table and column names hold no bar: ${table}, ${column}`)
  return `${table}|${column}|${row}|${keyVersion}`
}

/** Seals bytes for one place: format, 96-bit random nonce, ciphertext, tag. */
export function seal(key: DataKey, plaintext: Uint8Array, place: string): Buffer {
  const nonce = freshBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place))
  const body = cipher.update(plaintext)
  cipher.final()
  const sealed = Buffer.allocUnsafe(1 + NONCE + body.length + TAG)
  sealed[0] = FORMAT
  sealed.set(nonce, 1)
  sealed.set(body, 1 + NONCE)
  sealed.set(cipher.getAuthTag(), 1 + NONCE + body.length)
  return sealed
}

/** Opens what was sealed for exactly this place; throws when the bytes, the key or the place differ. */
export function open(key: DataKey, sealed: Uint8Array, place: string): Buffer {
  if (sealed.length < 1 + NONCE + TAG || sealed[0] !== FORMAT) throw new BrokenSeal(place)
  const end = sealed.length - TAG
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + NONCE), { authTagLength: TAG })
  decipher.setAAD(Buffer.from(place)).setAuthTag(sealed.subarray(end))
  const body = decipher.update(sealed.subarray(1 + NONCE, end))
  try {
    decipher.final()
  } catch (error) {
    throw new BrokenSeal(place, { cause: error })
  }
  return body
}

/** A sealed value that does not open where it was found: altered, moved, or under another key. */
export class BrokenSeal extends Error {
  constructor(place: string, options?: ErrorOptions) {
    super(`The sealed value at ${place} does not open: it was altered, moved, or sealed under another key.`, options)
    this.name = 'BrokenSeal'
  }
}

/** Thirty-two bytes as a key. */
export function dataKey(bytes: Uint8Array): DataKey {
  if (bytes.length !== 32) throw new Error(`A data key has 32 bytes, not ${bytes.length}.`)
  return createSecretKey(bytes)
}
