// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordPerson } from '#src/consular/registry/index.ts'
import { withClient } from '#src/platform/postgresql/index.ts'
import type { TestEngine } from '#testing/engine.ts'
import { anonymous, testEngine } from '#testing/engine.ts'
import { askForCard } from '#testing/library-card/index.ts'
import type { CaseCommand } from './index.ts'
import { actOnCase, lodgeCase, replayErasures } from './index.ts'

let run: TestEngine
beforeAll(async () => {
  run = await testEngine()
})
afterAll(() => run.stop())

const sql = async (text: string, values: unknown[] = []) =>
  (await withClient(run.db.superuser, (client) => client.query(text, values))).rows

async function person(given: string): Promise<string> {
  const facts = { name: { family: 'Сынақов', given } }
  const entered = await recordPerson(run.engine, run.officer('BUS'), { post: 'BUS', facts })
  if (!entered.ok) throw new Error(entered.refusal)
  return entered.value.id
}

test('whom an earlier version left behind goes when erasures are replayed', async () => {
  const [left, kept] = [await person('Қалдық'), await person('Бөлек')]
  const lodged = await lodgeCase(run.engine, anonymous, askForCard(randomUUID()))
  if (!lodged.ok) throw new Error(lodged.refusal.code)
  const { key } = lodged.value
  const link = { commandId: randomUUID(), ...key, do: 'link-person', subject: 'applicant', person: left } as CaseCommand
  expect(await actOnCase(run.engine, run.officer('BUS'), link)).toMatchObject({ ok: true })
  // As it was left then: the case erased, nobody taken along.
  await sql('DELETE FROM case_people WHERE number = $1', [key.number])
  await sql(
    "INSERT INTO erasures (id, post, number, subjects, ground, requested_by, approved_by) VALUES ('old', $1, $2, '{applicant}', 'court-order', 'a', 'b')",
    [key.post, key.number],
  )
  await replayErasures(run.engine, [])
  expect(await sql('SELECT id FROM people WHERE id = ANY ($1)', [[left, kept]])).toEqual([{ id: kept }])
  expect(await sql('SELECT basis FROM erasures WHERE people = $1', [[left]])).toEqual([{ basis: 'old' }])
})
