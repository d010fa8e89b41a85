// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeCasesToAccount, recordPerson } from '#src/consular/registry/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { asActor, asReader, systemActor } from '#src/platform/database/index.ts'
import { linkedAccounts } from '#src/platform/identity/index.ts'
import { withClient } from '#src/platform/postgresql/index.ts'
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

test('accounts that corrected links had left on a case, and names that are no accounts, are cleaned once', async () => {
  const [former, present] = await Promise.all(
    ['Бұрынғы', 'Қазіргі'].map(async (given) => {
      const outcome = await recordPerson(run.engine, run.officer('BUS'), { post: 'BUS', facts: { name: { given } } })
      if (!outcome.ok) throw new Error(outcome.refusal)
      return outcome.value.id
    }),
  )
  const outcome = await lodgeCase(run.engine, anonymous, askForCard(randomUUID()))
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  const { key } = outcome.value
  for (const person of [former ?? '', present ?? '']) {
    const link = { do: 'link-person', subject: 'applicant', person, ...key, commandId: randomUUID() } as const
    expect(await actOnCase(run.engine, run.officer('BUS'), link)).toMatchObject({ ok: true })
  }
  const [left, shown, officer] = [randomUUID(), randomUUID(), randomUUID()]
  const insert = `INSERT INTO case_accounts (account, post, number) VALUES ($1, $2, $3)`
  const rest = await withClient(run.db.superuser, async (client) => {
    await client.query(
      `INSERT INTO accounts VALUES ($1, 'officer', 'Invented Officer', 'en', false, NULL, NULL, now())`,
      [officer],
    )
    await client.query(`INSERT INTO applicant_accounts VALUES ($1, $2, 'x', 'x', 'en', now(), $3, $4, now())`, [
      left,
      Buffer.from(left),
      former,
      officer,
    ])
    for (const account of [left, shown, 'applicant:x']) await client.query(insert, [account, key.post, key.number])
    for (const statement of cleaning()) await client.query(statement)
    return client.query('SELECT account, way FROM case_accounts WHERE number = $1', [key.number])
  })
  expect(rest.rows).toEqual([{ account: shown, way: 'slip' }])
})

/** What the migration did to the rows that were there. */
function cleaning(): string[] {
  const folder = '../../platform/database/migrations/20261122T2236-let-mandates-govern.sql'
  const text = readFileSync(new URL(folder, import.meta.url), 'utf8')
  return text.match(/^(DELETE FROM|UPDATE) case_accounts[^;]*;/gm) ?? []
}
