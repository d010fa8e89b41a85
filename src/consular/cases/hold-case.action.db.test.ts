// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withClient } from '#src/platform/postgresql/index.ts'
import type { TestEngine } from '#testing/engine.ts'
import { account, anonymous, testEngine } from '#testing/engine.ts'
import { askForCard } from '#testing/library-card/index.ts'
import type { CaseKey } from './index.ts'
import { holds, lodgeCase } from './index.ts'

const { holdCase, holdsOn, releaseCase } = holds

let run: TestEngine
beforeAll(async () => {
  run = await testEngine()
})
afterAll(() => run.stop())

const inspector = () => run.officer('BUS', { id: 'inspector-1', roles: ['inspector'] })

async function lodged(): Promise<CaseKey> {
  const outcome = await lodgeCase(run.engine, anonymous, askForCard(randomUUID()))
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  return outcome.value.key
}
const suit = (key: CaseKey) => ({
  ...key,
  id: randomUUID(),
  ground: 'court-case',
  provision: ' Civil Procedure Code, art. 73 ',
  reason: 'An invented suit of Тестов about the card.',
})

test('an inspector holds a case with a reason and a provision, and whoever reads the case is told both', async () => {
  const key = await lodged()
  const hold = suit(key)
  expect(await holdCase(run.engine, inspector(), hold)).toEqual({ ok: true, value: { id: hold.id } })
  expect(await holdCase(run.engine, inspector(), hold)).toMatchObject({ ok: true })
  expect(await holdsOn(run.engine, run.officer('BUS'), key)).toMatchObject([
    {
      id: hold.id,
      ground: 'court-case',
      provision: hold.provision.trim(),
      reason: hold.reason,
      placedBy: 'inspector-1',
    },
  ])
  await releaseCase(run.engine, inspector(), { ...key, id: hold.id })
  expect(await holdsOn(run.engine, run.officer('BUS'), key)).toEqual([])
  expect(await releaseCase(run.engine, inspector(), { ...key, id: hold.id })).toMatchObject({
    ok: false,
    refusal: { code: 'hold-not-known' },
  })
})

test('nobody but an inspector of the post holds or releases, and the applicant is not told', async () => {
  const key = await lodged()
  const code = async (outcome: Promise<{ ok: boolean; refusal?: { code: string } }>) => (await outcome).refusal?.code
  expect(await code(holdCase(run.engine, run.officer('BUS'), suit(key)) as never)).toBe('inspector-only')
  const elsewhere = run.officer('SEL', { id: 'inspector-2', roles: ['inspector'] })
  expect(await code(holdCase(run.engine, elsewhere, suit(key)) as never)).toBe('case-not-found')
  const hold = suit(key)
  await holdCase(run.engine, inspector(), hold)
  expect(await code(releaseCase(run.engine, elsewhere, { ...key, id: hold.id }) as never)).toBe('hold-not-known')
  expect(await holdsOn(run.engine, elsewhere, key)).toEqual([])
  expect(await holdsOn(run.engine, account(), key)).toEqual([])
})

test.each([
  ['ground', { ground: 'because' }],
  ['provision', { provision: '  ' }],
  ['reason', { reason: '' }],
])('a hold without its %s is none', async (where, missing) => {
  const hold = { ...suit({ post: 'BUS', number: 26_000_001 }), ...missing }
  expect(await holdCase(run.engine, inspector(), hold)).toMatchObject({
    ok: false,
    refusal: { code: 'command-malformed', details: { where } },
  })
})

test('the words of a hold read as noise in the database', async () => {
  const key = await lodged()
  await holdCase(run.engine, inspector(), suit(key))
  const { rows } = await withClient(run.db.superuser, (client) =>
    client.query('SELECT h::text AS row FROM case_holds h'),
  )
  const bytes = Buffer.from('Тестов').toString('hex')
  for (const { row } of rows) expect(row.includes('Тестов') || row.includes(bytes)).toBe(false)
})
