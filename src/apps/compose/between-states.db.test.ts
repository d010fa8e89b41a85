// SPDX-License-Identifier: Apache-2.0
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listWaiting, upkeep } from '#src/consular/journal/index.ts'
import { systemClock } from '#src/platform/clock/index.ts'
import { systemActor } from '#src/platform/database/index.ts'
import { withClient } from '#src/platform/postgresql/index.ts'
import type { Progress } from '#src/platform/progress/index.ts'
import { noProgress } from '#src/platform/progress/index.ts'
import type { TestDatabase } from '#testing/database.ts'
import { testDatabase } from '#testing/database.ts'
import { takeDefinitions } from './between-states.ts'
import { books } from './books.ts'
import { kazakhstan } from './kazakhstan.ts'

const { between } = kazakhstan()
let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db?.close())

const start = (progress: Progress = noProgress) => takeDefinitions({ db, clock: systemClock }, between, progress)
const faults = async () => (await upkeep.verifyJournal(db, { books, sealed: new Map() }, noProgress)).faults
const waiting = async () => (await listWaiting({ db }, systemActor, { today: '2026-11-23', most: 99 })).waiting.length

/** What a start showed while it lasted. */
async function shown(): Promise<readonly string[]> {
  const stages: string[] = []
  await start({
    begin: (label, total) => {
      stages.push(`${label}: ${total}`)
      return noProgress.begin(label, total)
    },
  })
  return stages
}

test('a start after an upgrade folds anew what the version before folded otherwise, shows how far it is, and leaves nothing to mend', async () => {
  await start()
  const before = await waiting()
  await withClient(db.superuser, async (client) => {
    await client.query("SET session_replication_role = 'replica'")
    for (const table of ['things', 'thing_parties'])
      await client.query(`UPDATE ${table} SET waiting_on = NULL, waiting_since = NULL WHERE kind = 'instrument'`)
    await client.query("UPDATE folds SET fold = 99 WHERE kind = 'instrument'")
  })
  expect(await waiting()).toBeLessThan(before)
  expect((await faults()).length).toBeGreaterThan(0)
  expect(await shown()).toEqual([`Rebuilding the journal: ${between.instruments.length}`])
  expect(await faults()).toEqual([])
  expect(await waiting()).toBe(before)
})

test('a start of the same version folds nothing', async () => {
  await start()
  expect(await shown()).toEqual([])
})
