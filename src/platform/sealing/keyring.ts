// SPDX-License-Identifier: Apache-2.0
/** Envelope encryption: each subject and case has its own data key, wrapped by a key derived from the master key. */
import type { KeyObject } from 'node:crypto'
import { createHmac, createSecretKey, hkdfSync } from 'node:crypto'
import { systemClock } from '#src/platform/clock/index.ts'
import type { Settings } from '#src/platform/settings/index.ts'
import { freshBytes } from './fresh-bytes.ts'
import { fingerprint, readMasterKeys } from './master-keys.ts'
import type { DataKey } from './seal.ts'
import { dataKey, open, seal } from './seal.ts'

/** What a data key is for; each purpose has its own wrapping key, so that one kind of key never opens another. */
export type Purpose = 'facts' | 'mail' | 'files' | 'reads' | 'secrets'

/** The keys of the installation, as the rest of the program may use them. */
export type Keyring = {
  /** The version of the master key that wraps new data keys. */
  readonly version: number
  /** A fresh data key, and its wrapped form to store beside what it seals. */
  newDataKey(purpose?: Purpose): { key: DataKey; wrapped: Buffer }
  /** The data key again, whatever version of the master key wrapped it. */
  unwrap(wrapped: Uint8Array, purpose?: Purpose): DataKey
  /** The same data key wrapped by the present version; the same bytes when it already is. */
  rewrap(wrapped: Uint8Array, purpose?: Purpose): Uint8Array
  /** A keyed, truncated HMAC by which an equal identifier is found without storing it. */
  blindIndex(kind: string, normalised: string): Buffer
  /** Names of the keys for the database's memory of them: version 0 is the root of the blind indexes. */
  fingerprints(): ReadonlyMap<number, Buffer>
}

const FORMAT = 1
const HEADER = 5

/** Opens the keyring; the first start of an installation makes the file of master keys. */
export async function openKeyring(settings: Pick<Settings, 'masterKeyFile'>, clock = systemClock): Promise<Keyring> {
  const path = settings.masterKeyFile
  const master = await readMasterKeys(path, clock.now())
  const secrets = new Map(master.keys.map((key) => [key.version, key.secret]))
  const current = Math.max(...secrets.keys())
  const wrapping = remember((label) => {
    const version = Number(label.slice(label.indexOf('/') + 1))
    const secret = secrets.get(version)
    if (!secret)
      throw new Error(
        `${path} has no version ${version} of the master key; restore the newest copy of that file and start again.`,
      )
    return derive(secret, `elshi/wrap/${label}`)
  })
  const index = remember((kind) => derive(master.index, `elshi/blind-index/${kind}`))

  function wrap(raw: Buffer, purpose: Purpose): Buffer {
    const header = Buffer.alloc(HEADER)
    header[0] = FORMAT
    header.writeUInt32BE(current, 1)
    return Buffer.concat([header, seal(wrapping(`${purpose}/${current}`), raw, `data-key|${purpose}|${current}`)])
  }
  function unwrapBytes(wrapped: Uint8Array, purpose: Purpose): Buffer {
    const version = versionOf(wrapped)
    return open(wrapping(`${purpose}/${version}`), wrapped.subarray(HEADER), `data-key|${purpose}|${version}`)
  }
  return {
    version: current,
    newDataKey: (purpose = 'facts') => {
      const raw = freshBytes(32)
      return { key: dataKey(raw), wrapped: wrap(raw, purpose) }
    },
    unwrap: (wrapped, purpose = 'facts') => dataKey(unwrapBytes(wrapped, purpose)),
    rewrap: (wrapped, purpose = 'facts') =>
      versionOf(wrapped) === current ? wrapped : wrap(unwrapBytes(wrapped, purpose), purpose),
    blindIndex: (kind, normalised) => createHmac('sha256', index(kind)).update(normalised).digest().subarray(0, 16),
    fingerprints: () =>
      new Map([[0, fingerprint(master.index)], ...[...secrets].map(([v, s]) => [v, fingerprint(s)] as const)]),
  }
}

/** Which version of the master key wrapped these bytes. */
function versionOf(wrapped: Uint8Array): number {
  if (wrapped.length <= HEADER || wrapped[0] !== FORMAT) throw new Error('These bytes are not a wrapped data key.')
  return Buffer.from(wrapped.buffer, wrapped.byteOffset, HEADER).readUInt32BE(1)
}

function derive(secret: Buffer, purpose: string): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', purpose, 32)))
}

function remember(make: (label: string) => KeyObject): (label: string) => KeyObject {
  const made = new Map<string, KeyObject>()
  return (label) => {
    const found = made.get(label) ?? make(label)
    made.set(label, found)
    return found
  }
}
