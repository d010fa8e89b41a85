// SPDX-License-Identifier: Apache-2.0
// Signed notes and checkpoints as the C2SP specifications write them, so that any tool that reads those can check our log.
import { createPublicKey, hash } from 'node:crypto'

/** What a checkpoint says: whose log, how many entries, under which root; further lines may follow. */
export type Checkpoint = {
  readonly origin: string
  readonly size: number
  readonly root: Buffer
  readonly more: readonly string[]
}

/** The text that is signed. */
export function checkpointText({ origin, size, root, more }: Checkpoint): string {
  return `${[origin, String(size), root.toString('base64'), ...more].join('\n')}\n`
}

/** The note: its text, an empty line, the signature with the name and the short hash of the key. */
export function signedNote(
  text: string,
  key: { readonly name: string; readonly pem: string },
  signature: Buffer,
): string {
  return `${text}\n— ${key.name} ${Buffer.concat([keyHash(key.name, key.pem), signature]).toString('base64')}\n`
}

/** The checkpoint in a note if one of the keys signed it; undefined when none did, or it is no checkpoint. */
export function openNote(
  note: string,
  keys: readonly { readonly name: string; readonly pem: string }[],
  verify: (pem: string, text: Buffer, signature: Buffer) => boolean,
): Checkpoint | undefined {
  const parts = /^([\s\S]*\n)\n— (\S+) ([A-Za-z0-9+/=]+)\n$/.exec(note)
  if (!parts) return undefined
  const [, text = '', name = '', encoded = ''] = parts
  const bytes = Buffer.from(encoded, 'base64')
  const key = keys.find((one) => one.name === name && keyHash(one.name, one.pem).equals(bytes.subarray(0, 4)))
  if (!key || !verify(key.pem, Buffer.from(text), bytes.subarray(4))) return undefined
  const [origin = '', size = '', root = '', ...more] = text.slice(0, -1).split('\n')
  if (!/^(0|[1-9]\d{0,14})$/.test(size)) return undefined
  return { origin, size: Number(size), root: Buffer.from(root, 'base64'), more }
}

/** Ed25519 is algorithm 1: SHA-256 over name, line feed, algorithm and public key, cut to four bytes. */
function keyHash(name: string, pem: string): Buffer {
  const { x = '' } = createPublicKey(pem).export({ format: 'jwk' })
  const bytes = Buffer.concat([Buffer.from(`${name}\n\u0001`), Buffer.from(x, 'base64url')])
  return hash('sha256', bytes, 'buffer').subarray(0, 4)
}
