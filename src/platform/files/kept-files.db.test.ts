// SPDX-License-Identifier: Apache-2.0
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { stoppedClock } from '#src/platform/clock/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { asActor, systemActor } from '#src/platform/database/index.ts'
import { createLog } from '#src/platform/logging/index.ts'
import { openKeyring } from '#src/platform/sealing/index.ts'
import type { TestDatabase } from '#testing/database.ts'
import { testDatabase } from '#testing/database.ts'
import { openFiles } from './file-store.ts'
import { keepFile } from './files.store.ts'
import { mostFiles } from './refusals.ts'

// Invented.
const officer = (id: string): Actor => ({
  id,
  kind: 'officer',
  posts: [],
  compartments: ['relations'],
  roles: ['desk-officer'],
})
const pdf = Buffer.from(
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n',
)
let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.close())

test('a file that is kept beside what names it outlives the sweep, and counts no longer among those that wait for a case', async () => {
  const home = await mkdtemp(join(tmpdir(), 'elshi-kept-'))
  const keyring = await openKeyring({ masterKeyFile: join(home, 'master.key') })
  const clock = stoppedClock(new Date())
  const log = createLog({ logLevel: 'silent' })
  const files = openFiles({ db, keyring, settings: { home, clamavSocket: undefined }, log, clock })
  const keeper = officer('keeper')
  const hand = async () => {
    const taken = await files.receive(keeper, { stream: Readable.from([pdf]), declaredName: 'signed.pdf' })
    return taken.ok ? taken.value.file : taken.refusal
  }
  const kept = await hand()
  expect(await asActor(db, officer('another'), (tx) => keepFile(tx, kept))).toBe(false)
  expect(await asActor(db, keeper, (tx) => keepFile(tx, kept))).toBe(true)
  const waiting: string[] = []
  for (let count = 0; count < mostFiles.unattached; count++) waiting.push(await hand())
  expect(waiting).not.toContain('too-many-files')
  expect(await hand()).toBe('too-many-files')
  clock.advance(31 * 86_400_000)
  await files.sweep()
  expect((await files.read(systemActor, kept)).ok).toBe(true)
  expect((await files.read(systemActor, waiting[0] ?? '')).ok).toBe(false)
})
