// SPDX-License-Identifier: Apache-2.0
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestDatabase } from '#testing/database.ts'
import { testDatabase } from '#testing/database.ts'
import { libraryCard } from '#testing/library-card/index.ts'
import { prepareCases } from './index.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.close())

const prepare = (...services: (typeof libraryCard)[]) => prepareCases(db, { services, posts: ['BUS', 'SEL'] })

test('a service that is loaded again unchanged changes nothing', async () => {
  expect(await prepare(libraryCard)).toEqual({ older: [] })
  expect(await prepare(libraryCard)).toEqual({ older: [] })
})

test('content that changed under an old version number stops the start with one sentence', async () => {
  const changed = { ...libraryCard, compartment: 'protection' as const }
  await expect(prepare(changed)).rejects.toThrow(
    /^The service library-card was changed without a new version: version 1 is stored with digest \w+… and now reads \w+…; give the changed definition a new version number\.$/,
  )
})

test('a version that left the files is kept for the cases that are pinned to it', async () => {
  const newer = { ...libraryCard, version: '2', from: '2027-01-01' as typeof libraryCard.from }
  expect(await prepare(newer)).toEqual({ older: [libraryCard] })
})

test('two programs that start together agree', async () => {
  const newest = { ...libraryCard, version: '3', from: '2028-01-01' as typeof libraryCard.from }
  await Promise.all([prepare(newest), prepare(newest), prepare(newest)])
})

test('a post whose code is no code is refused', async () => {
  await expect(prepareCases(db, { services: [], posts: ["x'; DROP TABLE cases; --"] })).rejects.toThrow(
    /2 to 12 capital/,
  )
})
