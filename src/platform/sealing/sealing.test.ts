// SPDX-License-Identifier: Apache-2.0
import { createHmac } from 'node:crypto'
import { chmod, mkdtemp, readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commit, newSalt } from './commit.ts'
import { openKeyring } from './keyring.ts'
import { rotateMasterKey } from './master-keys.ts'
import { BrokenSeal, open, placeOf, seal } from './seal.ts'

const here = { table: 'sealed_facts', column: 'ciphertext', row: 'row-1', keyVersion: 1 }
const value = Buffer.from('an invented value')

test('a sealed value opens at its own place', async () => {
  const { key } = (await keyring()).newDataKey()
  expect(open(key, seal(key, value, placeOf(here)), placeOf(here))).toEqual(value)
})

test.each([
  ['row', { row: 'row-2' }],
  ['column', { column: 'salt' }],
  ['table', { table: 'other_facts' }],
  ['key version', { keyVersion: 2 }],
])('a sealed value carried to another %s does not open', async (_, elsewhere) => {
  const { key } = (await keyring()).newDataKey()
  const sealed = seal(key, value, placeOf(here))
  expect(() => open(key, sealed, placeOf({ ...here, ...elsewhere }))).toThrow(BrokenSeal)
})

test('no two places share one text, whatever the row is called', () => {
  const rows = fc.string()
  fc.assert(
    fc.property(rows, fc.nat(9), rows, fc.nat(9), (a, va, b, vb) => {
      const same = placeOf({ ...here, row: a, keyVersion: va }) === placeOf({ ...here, row: b, keyVersion: vb })
      expect(same).toBe(a === b && va === vb)
    }),
  )
})

test('a sealed value with any one bit changed, or cut short, does not open', async () => {
  const { key } = (await keyring()).newDataKey()
  const sealed = seal(key, value, 'p')
  for (let bit = 0; bit < sealed.length * 8; bit++) {
    const altered = Buffer.from(sealed)
    altered[bit >> 3] = (altered[bit >> 3] as number) ^ (1 << (bit & 7))
    expect(() => open(key, altered, 'p')).toThrow(BrokenSeal)
  }
  for (let length = 0; length < sealed.length; length++) {
    expect(() => open(key, sealed.subarray(0, length), 'p')).toThrow(BrokenSeal)
  }
})

test('the same value sealed twice shows nothing of being the same', async () => {
  const { key } = (await keyring()).newDataKey()
  expect(seal(key, value, 'p').equals(seal(key, value, 'p'))).toBe(false)
})

test('the file of master keys is made once, for its owner alone, and read back', async () => {
  const path = await keyFile()
  const [a, b] = await Promise.all([openKeyring({ masterKeyFile: path }), openKeyring({ masterKeyFile: path })])
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  const { key, wrapped } = a.newDataKey()
  expect(b.unwrap(wrapped).equals(key)).toBe(true)
})

test('a key file that others may read is refused with a sentence', async () => {
  const path = await keyFile()
  await openKeyring({ masterKeyFile: path })
  await chmod(path, 0o644)
  await expect(openKeyring({ masterKeyFile: path })).rejects.toThrow(/may be read or written by others; run chmod 600/)
})

test('where the key file cannot be made, the start says which and what to do', async () => {
  const path = join(await keyFile(), 'below', 'a', 'file')
  await openKeyring({ masterKeyFile: join(path, '../../..') })
  await expect(openKeyring({ masterKeyFile: path })).rejects.toThrow(
    /could not be made \(ENOTDIR\): make its folder writable/,
  )
})

test('a damaged key file is refused without a word of what it holds', async () => {
  const path = await keyFile()
  await openKeyring({ masterKeyFile: path })
  const text = await readFile(path, 'utf8')
  await writeFile(path, text.replace('"version": 1', '"version": "x"'))
  const secret = (JSON.parse(text) as { index: string }).index
  const error = await openKeyring({ masterKeyFile: path }).catch((e: Error) => e)
  expect(String(error)).toMatch(/is damaged/)
  expect(String(error)).not.toContain(secret)
  await writeFile(path, text.slice(0, 40))
  await expect(openKeyring({ masterKeyFile: path })).rejects.toThrow(/not the JSON/)
})

test('after a rotation new keys use the new version, and old ones stay readable', async () => {
  const path = await keyFile()
  const old = await openKeyring({ masterKeyFile: path })
  const before = old.newDataKey()
  expect(await rotateMasterKey(path, new Date())).toBe(2)
  const rotated = await openKeyring({ masterKeyFile: path })
  expect(rotated.version).toBe(2)
  expect(rotated.unwrap(before.wrapped).equals(before.key)).toBe(true)
  const again = rotated.rewrap(before.wrapped)
  expect(rotated.unwrap(again).equals(before.key)).toBe(true)
  expect(rotated.rewrap(again)).toBe(again)
  expect(() => old.unwrap(again)).toThrow(/has no version 2 of the master key/)
  expect(rotated.blindIndex('iin', '1')).toEqual(old.blindIndex('iin', '1'))
})

test('a key wrapped for one purpose does not open for another', async () => {
  const keys = await keyring()
  expect(() => keys.unwrap(keys.newDataKey('mail').wrapped, 'facts')).toThrow(BrokenSeal)
})

test('a blind index is equal for equal identifiers of one kind only', async () => {
  const keys = await keyring()
  expect(keys.blindIndex('passport', 'N1')).toEqual(keys.blindIndex('passport', 'N1'))
  expect(keys.blindIndex('passport', 'N1')).not.toEqual(keys.blindIndex('iin', 'N1'))
  expect((await keyring()).blindIndex('passport', 'N1')).not.toEqual(keys.blindIndex('passport', 'N1'))
})

test('a commitment is HMAC-SHA-256 of the value under its salt', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ maxLength: 300 }), (salt, bytes) => {
      expect(commit(salt, bytes)).toEqual(createHmac('sha256', salt).update(bytes).digest())
    }),
  )
  expect(newSalt()).toHaveLength(16)
})

async function keyFile(): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), 'elshi-keys-')), 'keys', 'master.key')
}
async function keyring() {
  return openKeyring({ masterKeyFile: await keyFile() })
}
