// SPDX-License-Identifier: Apache-2.0
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { books } from '#src/apps/compose/index.ts'
import { verifyLog } from '#src/consular/cases/index.ts'
import { asReader, systemActor } from '#src/platform/database/index.ts'
import { noProgress } from '#src/platform/progress/index.ts'
import { openSigner } from '#src/platform/signing/index.ts'
import type { TestProgram } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'
import { startWork } from './index.ts'

let program: TestProgram
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'elshi-heads-'))
  program = await testProgram({ env: { ELSHI_HEADS_FOLDER: join(folder, 'heads') } })
})
afterAll(() => program?.stop())

test('a seal that could not be written outside is written before the program ends, and the log is whole', async () => {
  const { elshi } = program
  // A file where the folder should be: as little can be written there as on a full disk.
  await writeFile(join(folder, 'heads'), '')
  const refused = await program.officer('BUS')
  await refused.get('/api/partners')
  const working = await startWork(elshi)
  const seals = () =>
    asReader(elshi.engine.db, systemActor, (tx) => tx.query('SELECT FROM head_seals')).then(({ rowCount }) => rowCount)
  await vi.waitFor(async () => expect(await seals()).toBeGreaterThan(0), { timeout: 20_000, interval: 100 })
  await rm(join(folder, 'heads'))
  await mkdir(join(folder, 'heads'))
  await working.stop()
  const places = { db: elshi.engine.db, signer: await openSigner(elshi.settings), headsFolder: join(folder, 'heads') }
  expect(await verifyLog(places, noProgress, { books })).toMatchObject({ seals: [], sound: true })
})
