// SPDX-License-Identifier: Apache-2.0
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestDatabase } from '#testing/database.ts'
import { testDatabase } from '#testing/database.ts'
import { forgetEndedLimits, takeOne } from './limits.store.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.close())

test('uses within the limit are allowed, further ones are told when to come again', async () => {
  const limit = { points: 2, seconds: 60 }
  expect(await takeOne(db, 'a', limit)).toEqual({ allowed: true, retryAfterSeconds: 0 })
  expect(await takeOne(db, 'a', limit)).toEqual({ allowed: true, retryAfterSeconds: 0 })
  const { allowed, retryAfterSeconds } = await takeOne(db, 'a', limit)
  expect(allowed).toBe(false)
  expect(retryAfterSeconds).toBeGreaterThan(55)
  expect(retryAfterSeconds).toBeLessThanOrEqual(60)
  expect((await takeOne(db, 'b', limit)).allowed).toBe(true)
})

test('a window that has ended begins anew, and ended windows are forgotten', async () => {
  const limit = { points: 1, seconds: 1 }
  await takeOne(db, 'short', limit)
  expect((await takeOne(db, 'short', limit)).allowed).toBe(false)
  await pause(1100)
  expect((await takeOne(db, 'short', limit)).allowed).toBe(true)
  await pause(1100)
  expect(await forgetEndedLimits(db)).toBe(1)
})

test('of many uses at once exactly as many are allowed as the limit says', async () => {
  const uses = await Promise.all(Array.from({ length: 60 }, () => takeOne(db, 'rush', { points: 25, seconds: 60 })))
  expect(uses.filter((use) => use.allowed)).toHaveLength(25)
})

test('no key is stored in the clear', async () => {
  await takeOne(db, 'sign-in/from/203.0.113.7', { points: 1, seconds: 60 })
  const { rows } = await db.app.query<{ row: string }>('SELECT r::text AS row FROM rate_limits r')
  expect(JSON.stringify(rows)).not.toContain('203.0.113.7')
})
