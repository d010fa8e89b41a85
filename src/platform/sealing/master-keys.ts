// SPDX-License-Identifier: Apache-2.0
/** The file of master keys: made once with mode 0600, added to by rotation, replaced whole. */
import { createHash, randomBytes } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { createOnce, replaceWhole } from '#src/platform/disk/index.ts'
import type { MasterKeys } from './key-file-format.ts'

/** Reads the file, made at the first start; two programs that start together agree on one file. */
export async function readMasterKeys(path: string, now: Date): Promise<MasterKeys> {
  return (
    (await readIfThere(path)) ?? (await create(path, now)) ?? (await readIfThere(path)) ?? fail(path, 'cannot be read')
  )
}

/** Adds the next version; programs use it for new keys from their next start on. */
export async function rotateMasterKey(path: string, now: Date): Promise<number> {
  const present = await readMasterKeys(path, now)
  const version = Math.max(...present.keys.map((key) => key.version)) + 1
  await replaceWhole(path, written({ ...present, keys: [...present.keys, newKey(version, now)] }))
  return version
}

async function create(path: string, now: Date): Promise<MasterKeys | undefined> {
  const keys: MasterKeys = { format: 'elshi-master-keys-1', index: randomBytes(32), keys: [newKey(1, now)] }
  try {
    return (await createOnce(path, written(keys))) ? keys : undefined
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new Error(
      `There is no file of master keys ${path}, and it could not be made (${code}): make its folder writable for the first start, or put the installation's file there.`,
      { cause: error },
    )
  }
}

async function readIfThere(path: string): Promise<MasterKeys | undefined> {
  let text: string
  try {
    const { mode } = await stat(path)
    if (process.platform !== 'win32' && mode & 0o027)
      fail(path, 'may be read or written by others; run chmod 600 on it')
    text = await readFile(path, 'utf8')
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    fail(path, 'is not the JSON that was written; restore it from the copy of the keys')
  }
  // Loaded where a file of keys is read: threads that open nothing do without the library of formats.
  const { contents } = await import('./key-file-format.ts')
  const parsed = contents.safeParse(json)
  // The parser's own message would quote the secrets.
  return parsed.success ? parsed.data : fail(path, 'is damaged; restore it from the copy of the keys')
}

function written(keys: MasterKeys): string {
  const text = (bytes: Buffer) => bytes.toString('base64')
  const file = {
    format: keys.format,
    index: text(keys.index),
    keys: keys.keys.map((key) => ({ ...key, secret: text(key.secret) })),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** A short name of a secret that tells nothing about it. */
export function fingerprint(bytes: Uint8Array): Buffer {
  return createHash('sha256').update('elshi/fingerprint/').update(bytes).digest().subarray(0, 16)
}

function newKey(version: number, now: Date): MasterKeys['keys'][number] {
  return { version, created: now.toISOString(), secret: randomBytes(32) }
}

function fail(path: string, what: string): never {
  throw new Error(`The file of master keys ${path} ${what}.`)
}
