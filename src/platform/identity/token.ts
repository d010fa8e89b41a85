// SPDX-License-Identifier: Apache-2.0
import { hash, randomBytes } from 'node:crypto'

/** A secret that only its bearer keeps: 256 random bits. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What the database keeps of a secret. The secret is random, so a plain hash suffices. */
export function hashToken(token: string): Buffer {
  return hash('sha256', token, 'buffer')
}
