// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withClient } from '#src/platform/postgresql/index.ts'
import type { TestEngine } from '#testing/engine.ts'
import { anonymous, testEngine } from '#testing/engine.ts'
import { askForCard } from '#testing/library-card/index.ts'
import type { CaseCommand, CaseKey } from './index.ts'
import { actOnCase, followCase, lodgeCase } from './index.ts'

let run: TestEngine
beforeAll(async () => {
  run = await testEngine()
})
afterAll(() => run.stop())

async function act(key: CaseKey, wish: Record<string, unknown>, actor = run.officer('BUS')): Promise<void> {
  const { post, number } = key
  const outcome = await actOnCase(run.engine, actor, { commandId: randomUUID(), post, number, ...wish } as CaseCommand)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
}

/** Where the names of a case stand, and where the case stands in the queue; each way of standing once. */
const places = ({ post, number }: CaseKey) =>
  withClient(run.db.superuser, async (client) => {
    const { rows } = await client.query<{ names: string; queue: string }>(
      `SELECT DISTINCT concat_ws(' ', n.open, n.lodged_on, n.due_on) AS names, concat_ws(' ', q.open, q.lodged_on, q.due_on) AS queue
       FROM queue_names n JOIN queue q ON q.post = n.post AND q.number = n.number WHERE n.post = $1 AND n.number = $2`,
      [post, number],
    )
    return rows
  })

test('names stand in the search where their case stands in the queue, whoever moved it on', async () => {
  const lodged = await lodgeCase(run.engine, anonymous, askForCard(randomUUID()))
  if (!lodged.ok) throw new Error(JSON.stringify(lodged.refusal))
  const { key } = lodged.value
  const holder = await followCase(run.engine, lodged.value)
  const seen: string[] = []
  const look = async () => {
    const [place, ...others] = await places(key)
    expect(others).toEqual([])
    expect(place?.names).toBe(place?.queue)
    seen.push(place?.names.replace(/\d{4}-\d\d-\d\d/g, 'day') ?? '')
  }
  await look()
  await act(key, { do: 'act', action: 'ask-for-evidence', evidence: ['proof-of-address'], reason: 'Which street?' })
  await look()
  await act(key, { do: 'act', action: 'withdraw' }, holder)
  await look()
  expect(seen).toEqual(['t day day', 't day infinity', 'f day infinity'])
})
