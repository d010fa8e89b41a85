// SPDX-License-Identifier: Apache-2.0
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Tx } from '#src/platform/database/index.ts'
import { asActor, systemActor } from '#src/platform/database/index.ts'
import { withClient } from '#src/platform/postgresql/index.ts'
import type { TestDatabase } from '#testing/database.ts'
import { testDatabase } from '#testing/database.ts'
import { openKeyring } from './keyring.ts'
import { confirmKeyring, rewrapKeys } from './keys.store.ts'
import { rotateMasterKey } from './master-keys.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.close())

test('a database remembers its keys, takes new versions, and refuses the key file of another installation', async () => {
  const path = await keyFile()
  const confirm = async (masterKeyFile: string) => {
    const keyring = await openKeyring({ masterKeyFile })
    await asActor(db, systemActor, (tx) => confirmKeyring(tx, keyring, masterKeyFile))
  }
  await confirm(path)
  await confirm(path)
  await rotateMasterKey(path, new Date())
  await confirm(path)
  await expect(confirm(await keyFile())).rejects.toThrow(/does not hold version 0 of the master key/)
})

test('after a rotation every wrapped key is wrapped anew, once, and opens as before', async () => {
  const path = await keyFile()
  const old = await openKeyring({ masterKeyFile: path })
  const keys = Array.from({ length: 7 }, () => old.newDataKey('facts'))
  await rotateMasterKey(path, new Date())
  const rotated = await openKeyring({ masterKeyFile: path })
  await withClient(db.owner, async (client) => {
    const tx = client as Tx
    await tx.query('CREATE TEMP TABLE keys_in_use (id integer, wrapped bytea)')
    for (const [id, { wrapped }] of keys.entries())
      await tx.query('INSERT INTO keys_in_use VALUES ($1, $2)', [id, wrapped])
    const place = { table: 'keys_in_use', column: 'wrapped', purpose: 'facts' } as const
    expect(await rewrapKeys(tx, rotated, place, 5)).toBe(5)
    expect(await rewrapKeys(tx, rotated, place, 5)).toBe(2)
    expect(await rewrapKeys(tx, rotated, place, 5)).toBe(0)
    const { rows } = await tx.query<{ id: number; wrapped: Buffer }>('SELECT id, wrapped FROM keys_in_use')
    for (const { id, wrapped } of rows) {
      expect(wrapped.readUInt32BE(1)).toBe(2)
      expect(rotated.unwrap(wrapped).equals(keys[id]?.key as never)).toBe(true)
    }
  })
})

async function keyFile(): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), 'elshi-keys-')), 'keys', 'master.key')
}
