// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeCasesToAccount, recordPerson } from '#src/consular/registry/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { asActor, asReader, systemActor } from '#src/platform/database/index.ts'
import { linkedAccounts } from '#src/platform/identity/index.ts'
import type { TestEngine } from '#testing/engine.ts'
import { account, anonymous, testEngine } from '#testing/engine.ts'
import { askForCard } from '#testing/library-card/index.ts'
import { actOnCase, lodgeCase, ownCases } from './index.ts'

let run: TestEngine
beforeAll(async () => {
  run = await testEngine()
})
afterAll(() => run.stop())

test('a link that is taken back closes what it had opened, keeps what the account has by itself, and is written down', async () => {
  const facts = { name: { family: 'Қате', given: 'Байланыс' } }
  const recorded = await recordPerson(run.engine, run.officer('BUS'), { post: 'BUS', facts })
  if (!recorded.ok) throw new Error(recorded.refusal)
  const person = recorded.value.id
  const [id, officer] = [randomUUID(), randomUUID()]
  await asActor(run.db, systemActor, async (tx) => {
    await tx.query(`INSERT INTO accounts VALUES ($1, 'officer', 'Invented Officer', 'en', false, NULL, NULL, now())`, [
      officer,
    ])
    await tx.query(`INSERT INTO applicant_accounts VALUES ($1, $2, 'x', 'x', 'en', now(), $3, $4, now())`, [
      id,
      Buffer.from(id),
      person,
      officer,
    ])
  })
  const holder = account(id)
  const lodge = async (actor: Actor) => {
    const outcome = await lodgeCase(run.engine, actor, askForCard(randomUUID()))
    if (!outcome.ok) throw new Error(outcome.refusal.code)
    return outcome.value
  }
  const [own, theirs, shown] = [await lodge(holder), await lodge(anonymous), await lodge(anonymous)]
  const link = { do: 'link-person', subject: 'applicant', person } as const
  for (const { key } of [theirs, shown])
    await actOnCase(run.engine, run.officer('BUS'), { ...link, ...key, commandId: randomUUID() })
  await ownCases.adoptCase(run.engine, holder, { reference: shown.reference, slipCode: shown.slipCode ?? '' })
  const followed = async () =>
    (await ownCases.listCases(run.engine, holder, { skip: 0, limit: 9 })).map(({ number }) => number).sort()
  expect(await followed()).toEqual([own, theirs, shown].map(({ key }) => key.number).sort())
  const identity = { ...run.engine, everyPost: [] }
  const gone = { account: id, person }
  const isUnlinked = await linkedAccounts.unlink(identity, gone, (tx, made) =>
    closeCasesToAccount(run.engine, tx, { ...gone, made, reason: 'wrong-person', by: 'officer-of-BUS' }),
  )
  expect(isUnlinked).toBe(true)
  expect(await followed()).toEqual([own, shown].map(({ key }) => key.number).sort())
  const { rows } = await asReader(run.db, systemActor, (tx) =>
    tx.query('SELECT account, person, linked_by, reason, unlinked_by FROM account_unlinkings'),
  )
  expect(rows).toEqual([
    { account: id, person, linked_by: officer, reason: 'wrong-person', unlinked_by: 'officer-of-BUS' },
  ])
})
