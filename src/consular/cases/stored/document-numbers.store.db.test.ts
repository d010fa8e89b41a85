// SPDX-License-Identifier: Apache-2.0
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asActor, systemActor } from '#src/platform/database/index.ts'
import type { TestDatabase } from '#testing/database.ts'
import { testDatabase } from '#testing/database.ts'
import { drawDocumentNumber } from './document-numbers.store.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.stop())

const draw = (post: string, code: string, year: number) =>
  asActor(db, systemActor, (tx) => drawDocumentNumber(tx, post, code, year))

test('two kinds of document of one post are each counted from one, and no number is printed twice', async () => {
  const drawn = [
    await draw('BUS', 'RN', 2026),
    await draw('BUS', 'PI', 2026),
    await draw('BUS', 'RN', 2026),
    await draw('BUS', 'RN', 2027),
    await draw('SEL', 'RN', 2026),
  ]
  expect(drawn).toEqual([
    'BUS-RN-2026-00001',
    'BUS-PI-2026-00001',
    'BUS-RN-2026-00002',
    'BUS-RN-2027-00001',
    'SEL-RN-2026-00001',
  ])
})
