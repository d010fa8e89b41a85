// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reference } from '#src/consular/history/index.ts'
import { withClient } from '#src/platform/postgresql/index.ts'
import type { TestEngine } from '#testing/engine.ts'
import { anonymous, testEngine } from '#testing/engine.ts'
import { askForCard } from '#testing/library-card/index.ts'
import type { CaseFile, CaseKey } from './index.ts'
import { lodgeCase, readCase, tellCase } from './index.ts'

let run: TestEngine
beforeAll(async () => {
  run = await testEngine()
})
afterAll(() => run.stop())

async function lodged(): Promise<CaseKey> {
  const outcome = await lodgeCase(run.engine, anonymous, askForCard(randomUUID()))
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  return outcome.value.key
}

test('a page is made while the reading is being recorded, and given only when it is on record', async () => {
  const key = await lodged()
  let isGiven = false
  const made = Promise.withResolvers<CaseFile>()
  const answer = await withClient(run.db.superuser, async (client) => {
    // Nobody can record while this holds.
    await client.query('BEGIN')
    await client.query('LOCK TABLE read_batches IN EXCLUSIVE MODE')
    const telling = tellCase(run.engine, run.officer('BUS'), key, (file) => {
      made.resolve(file)
      return `page of ${file.reference}`
    }).finally(() => {
      isGiven = true
    })
    await made.promise
    const { rows } = await client.query('SELECT FROM read_log')
    expect([rows.length, isGiven]).toEqual([0, false])
    await client.query('COMMIT')
    return telling
  })
  expect(answer).toBe(`page of ${reference(key)}`)
  const { rows } = await withClient(run.db.superuser, (client) => client.query('SELECT ids FROM read_log'))
  expect(rows).toEqual([{ ids: [reference(key)] }])
})

test('a page whose reading cannot be recorded is not given, though it was made', async () => {
  const key = await lodged()
  const engine = { ...run.engine, readLog: { ...run.engine.readLog, record: () => Promise.reject(new Error('gone')) } }
  await expect(tellCase(engine, run.officer('BUS'), key, () => 'page')).rejects.toThrow('gone')
  await expect(readCase(engine, run.officer('BUS'), key)).rejects.toThrow('gone')
})

test('a page that fails while it is made fails alone, and its reading stays on record', async () => {
  const key = await lodged()
  const before = await readings(key)
  const telling = tellCase(run.engine, run.officer('BUS'), key, () => {
    throw new Error('no words')
  })
  await expect(telling).rejects.toThrow('no words')
  await readCase(run.engine, run.officer('BUS'), key)
  expect(await readings(key)).toBe(before + 2)
})

async function readings(key: CaseKey): Promise<number> {
  const { rowCount } = await withClient(run.db.superuser, (client) =>
    client.query('SELECT FROM read_log WHERE $1 = ANY (ids)', [reference(key)]),
  )
  return rowCount ?? 0
}
