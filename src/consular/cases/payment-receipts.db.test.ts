// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CaseCommand, CaseKey } from '#src/consular/cases/index.ts'
import { withClient } from '#src/platform/postgresql/index.ts'
import type { TestEngine } from '#testing/engine.ts'
import { anonymous, testEngine } from '#testing/engine.ts'
import { askForCard } from '#testing/library-card/index.ts'
import { actOnCase, lodgeCase, readCase } from './index.ts'

let run: TestEngine
beforeAll(async () => {
  run = await testEngine()
})
afterAll(() => run.stop())

async function lodged(post = 'BUS'): Promise<CaseKey> {
  const outcome = await lodgeCase(run.engine, anonymous, askForCard(randomUUID(), { post }))
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  return outcome.value.key
}

const pay = (key: CaseKey, receipt: string) =>
  actOnCase(run.engine, run.officer(key.post), {
    ...{ commandId: randomUUID(), post: key.post, number: key.number },
    ...{ do: 'record-payment', amount: '5.00', currency: 'XTS', receipt },
  } as CaseCommand)

const receipts = () =>
  withClient(
    run.db.superuser,
    async (client) => (await client.query('SELECT count(*)::int AS n FROM payment_receipts')).rows[0].n,
  )

test('a receipt is given once at a post in a year, however it is written', async () => {
  const [first, second] = [await lodged(), await lodged()]
  expect(await pay(first, 'R-17')).toMatchObject({ ok: true })
  const before = await receipts()
  expect(await pay(second, ' r - 17')).toMatchObject({
    ok: false,
    refusal: { code: 'receipt-given-before', text: 'refusal.receipt-given-before' },
  })
  expect(await receipts()).toBe(before)
  expect(await pay(second, 'R-18')).toMatchObject({ ok: true })
})

test('of two payments against one receipt at the same moment one is recorded', async () => {
  const cases = await Promise.all([lodged(), lodged()])
  const outcomes = await Promise.all(cases.map((key) => pay(key, 'R-19')))
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'receipt-given-before' } })
})

test('another post, and the next year, count their receipts for themselves', async () => {
  expect(await pay(await lodged(), 'R-20')).toMatchObject({ ok: true })
  expect(await pay(await lodged('SEL'), 'R-20')).toMatchObject({ ok: true })
  const now = run.engine.clock.now()
  run.engine.clock.moveTo(new Date('2027-01-05T03:00:00Z'))
  expect(await pay(await lodged(), 'R-20')).toMatchObject({ ok: true })
  run.engine.clock.moveTo(now)
})

test('the receipt of a payment that was struck out is not given again; the case shows both payments', async () => {
  const key = await lodged()
  expect(await pay(key, 'R-30')).toMatchObject({ ok: true })
  const strike = { do: 'reverse-payment', receipt: 'R-30', reason: 'Invented: another case was meant.' }
  expect(
    await actOnCase(run.engine, run.officer(key.post), { commandId: randomUUID(), ...key, ...strike } as CaseCommand),
  ).toMatchObject({ ok: true })
  expect(await pay(key, 'R-30')).toMatchObject({ ok: false, refusal: { code: 'receipt-given-before' } })
  expect(await pay(await lodged(), 'r-30')).toMatchObject({ ok: false, refusal: { code: 'receipt-given-before' } })
  const unpaid = await read(key)
  expect(unpaid.findings.find(({ id }) => id === 'fee-not-paid')?.why.lines).toMatchObject([
    { text: 'fee.known' },
    { text: 'why.payment-reversed', details: { receipt: 'R-30' } },
  ])
  expect(await pay(key, 'R-31')).toMatchObject({ ok: true })
  const file = await read(key)
  expect(file.payments.map(({ receipt, reversedOn }) => [receipt, reversedOn !== undefined])).toEqual([
    ['R-30', true],
    ['R-31', false],
  ])
  const told = file.timeLine.filter(({ kind }) => kind === 'fee-paid' || kind === 'payment-reversed')
  expect(told.map(({ kind, struck, words }) => [kind, struck ?? false, words])).toEqual([
    ['fee-paid', true, undefined],
    ['payment-reversed', false, 'Invented: another case was meant.'],
    ['fee-paid', false, undefined],
  ])
  expect(file.findings.map(({ id }) => id)).toContain('fee-paid')
})

async function read(key: CaseKey) {
  const file = await readCase(run.engine, run.officer(key.post), key)
  if (!file) throw new Error('The officer does not see the case.')
  return file
}
