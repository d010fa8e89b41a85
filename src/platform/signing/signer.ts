// SPDX-License-Identifier: Apache-2.0
/** The installation's Ed25519 key (RFC 8032): it signs heads of the log so that anybody with the public key can check them. */
import type { KeyObject } from 'node:crypto'
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createOnce } from '#src/platform/disk/index.ts'
import type { Settings } from '#src/platform/settings/index.ts'

/** Signs as this installation, and checks what it or an earlier key of it signed. */
export type Signer = {
  /** A short name of the key, taken from its public part; stored beside each signature. */
  readonly keyId: string
  sign(bytes: Uint8Array): Buffer
  /** Whether the key of that name (the present one unless told) signed exactly these bytes. */
  verify(bytes: Uint8Array, signature: Uint8Array, keyId?: string): boolean
  /** The public keys to give away, oldest first, as PEM (SPKI). */
  publicKeys(): readonly { keyId: string; pem: string }[]
}

type SigningKey = { keyId: string; privateKey: KeyObject; publicKey: KeyObject }

/** Opens the signing keys, kept beside the master key; the first start makes one, mode 0600. */
export async function openSigner(settings: Pick<Settings, 'masterKeyFile'>): Promise<Signer> {
  const folder = dirname(settings.masterKeyFile)
  let keys = await readKeys(folder)
  if (keys.length === 0) {
    await writeKey(folder, 1)
    keys = await readKeys(folder)
  }
  const current = keys.at(-1) as SigningKey
  return {
    keyId: current.keyId,
    sign: (bytes) => sign(null, bytes, current.privateKey),
    verify: (bytes, signature, keyId = current.keyId) => {
      const key = keys.find((candidate) => candidate.keyId === keyId)
      return key !== undefined && verify(null, bytes, key.publicKey, signature)
    },
    publicKeys: () =>
      keys.map(({ keyId, publicKey }) => ({ keyId, pem: publicKey.export({ type: 'spki', format: 'pem' }) as string })),
  }
}

/** Adds the next signing key; the earlier ones stay, to check what they signed. */
export async function rotateSigningKey(settings: Pick<Settings, 'masterKeyFile'>): Promise<void> {
  const folder = dirname(settings.masterKeyFile)
  await writeKey(folder, (await keyFiles(folder)).length + 1)
}

/** Checks a signature with nothing but a public key: what an auditor outside the installation does. */
export function verifyWith(publicKeyPem: string, bytes: Uint8Array, signature: Uint8Array): boolean {
  return verify(null, bytes, createPublicKey(publicKeyPem), signature)
}

async function readKeys(folder: string): Promise<SigningKey[]> {
  return Promise.all(
    (await keyFiles(folder)).map(async (name) => {
      const path = join(folder, name)
      const { mode } = await stat(path)
      if (process.platform !== 'win32' && mode & 0o027)
        throw new Error(`The signing key ${path} may be read or written by others; run chmod 600 on it.`)
      const privateKey = createPrivateKey(await readFile(path))
      const publicKey = createPublicKey(privateKey)
      const keyId = createHash('sha256')
        .update(publicKey.export({ type: 'spki', format: 'der' }))
        .digest('hex')
        .slice(0, 16)
      return { keyId, privateKey, publicKey }
    }),
  )
}

async function keyFiles(folder: string): Promise<string[]> {
  const order = (name: string) => Number(/\d+/.exec(name)?.[0])
  // A folder that is not there yet holds no keys; createOnce makes it.
  return (await readdir(folder).catch(() => []))
    .filter((name) => /^signing-key-\d+\.pem$/.test(name))
    .sort((a, b) => order(a) - order(b))
}

/** When another program of this installation was first, its key is the key. */
async function writeKey(folder: string, number: number): Promise<void> {
  const { privateKey } = generateKeyPairSync('ed25519')
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' })
  await createOnce(join(folder, `signing-key-${number}.pem`), pem)
}
