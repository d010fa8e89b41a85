// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { actOnCase, followCase, lodgeCase, readCase } from '#src/consular/cases/index.ts'
import type { CaseKey } from '#src/consular/history/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import type { TestEngine } from '#testing/engine.ts'
import { anonymous, testEngine } from '#testing/engine.ts'
import { askForCard } from '#testing/library-card/index.ts'
import {
  confirmErasure,
  dropErasureProposal,
  findErasureProposal,
  listErasureProposals,
  proposeErasure,
} from './index.ts'

let run: TestEngine
beforeAll(async () => {
  run = await testEngine()
})
afterAll(() => run.stop())

const operator: Actor = {
  id: 'operator-1',
  kind: 'operator',
  posts: ['BUS', 'SEL'],
  compartments: [],
  roles: ['operator'],
}
const inspector = () => run.officer('BUS', { id: 'inspector-1', roles: ['inspector'] })

/** A case that ended: no erasure overtakes an open one. */
async function lodged(): Promise<CaseKey> {
  const outcome = await lodgeCase(run.engine, anonymous, askForCard(randomUUID()))
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  const { key, reference, slipCode } = outcome.value
  const holder = await followCase(run.engine, { reference, slipCode })
  if (!holder) throw new Error('nobody holds the slip')
  const withdrawal = { commandId: randomUUID(), ...key, do: 'act' as const, action: 'withdraw', reason: 'I moved.' }
  await actOnCase(run.engine, holder, withdrawal)
  return key
}
async function proposed(key: CaseKey): Promise<string> {
  const asked = { ...key, subjects: ['applicant'], ground: 'court-order', basis: '2-145/2026' }
  const outcome = await proposeErasure(run.engine, operator, asked)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  return outcome.value.id
}
const nameOf = async (key: CaseKey) => (await readCase(run.engine, run.officer('BUS'), key))?.person.name

test('one asks, another confirms, and only then the facts are gone', async () => {
  const key = await lodged()
  const name = await nameOf(key)
  expect(name).not.toBe('')
  const id = await proposed(key)
  expect(await nameOf(key)).toBe(name)
  const hands = { requestedBy: operator, approvedBy: inspector() }
  expect(await confirmErasure(run.engine, hands, id)).toMatchObject({ ok: true })
  expect(await nameOf(key)).toBe('')
  expect(await confirmErasure(run.engine, hands, id)).toEqual({ ok: false, refusal: 'proposal-not-open' })
  const [listed] = (await listErasureProposals(run.engine, inspector())).filter((one) => one.id === id)
  expect(listed).toMatchObject({ settledAs: 'confirmed', settledBy: 'inspector-1', proposedBy: 'operator-1' })
})

test('whoever asks cannot confirm, and an officer of the post can do neither', async () => {
  const key = await lodged()
  const id = await proposed(key)
  const both = { ...operator, roles: ['operator', 'inspector'] }
  expect(await confirmErasure(run.engine, { requestedBy: operator, approvedBy: both }, id)).toEqual({
    ok: false,
    refusal: 'not-permitted',
  })
  const officer = run.officer('BUS')
  expect(await listErasureProposals(run.engine, officer)).toEqual([])
  expect(await confirmErasure(run.engine, { requestedBy: operator, approvedBy: officer }, id)).toMatchObject({
    ok: false,
  })
  const asked = { ...key, subjects: ['applicant'], ground: 'court-order', basis: '2-145/2026' }
  expect(await proposeErasure(run.engine, officer, asked)).toEqual({ ok: false, refusal: 'not-permitted' })
  expect(await nameOf(key)).not.toBe('')
})

test('a proposal is open once, and what was declined or taken back is not confirmed any more', async () => {
  const key = await lodged()
  const id = await proposed(key)
  const again = await proposeErasure(run.engine, operator, {
    ...key,
    subjects: ['applicant'],
    ground: 'court-order',
    basis: '2-145/2026',
  })
  expect(again).toEqual({ ok: false, refusal: 'proposal-open-already' })
  expect(await dropErasureProposal(run.engine, inspector(), { id, as: 'withdrawn' })).toMatchObject({ ok: false })
  expect(await dropErasureProposal(run.engine, inspector(), { id, as: 'declined' })).toMatchObject({ ok: true })
  const hands = { requestedBy: operator, approvedBy: inspector() }
  expect(await confirmErasure(run.engine, hands, id)).toEqual({ ok: false, refusal: 'proposal-not-open' })
  expect(await dropErasureProposal(run.engine, operator, { id: await proposed(key), as: 'withdrawn' })).toMatchObject({
    ok: true,
  })
})

test('the inspector of another post sees no proposal about a case, and neither confirms nor declines it', async () => {
  const key = await lodged()
  const id = await proposed(key)
  const elsewhere = run.officer('SEL', { id: 'inspector-of-SEL', roles: ['inspector'] })
  expect(await listErasureProposals(run.engine, elsewhere)).toEqual([])
  expect(await findErasureProposal(run.engine, elsewhere, id)).toBeUndefined()
  const hands = { requestedBy: operator, approvedBy: elsewhere }
  const refused = { ok: false, refusal: 'proposal-not-open' }
  expect(await confirmErasure(run.engine, hands, id)).toEqual(refused)
  expect(await dropErasureProposal(run.engine, elsewhere, { id, as: 'declined' })).toEqual(refused)
  expect(await nameOf(key)).not.toBe('')
  expect(await findErasureProposal(run.engine, inspector(), id)).toMatchObject({ settledAs: null })
})

test('an operator asks for erasures at their own posts alone, and does not learn which cases stand elsewhere', async () => {
  const asked = { ...(await lodged()), subjects: ['applicant'], ground: 'court-order', basis: '2-145/2026' }
  const ofSeoul = { ...operator, posts: ['SEL'] }
  for (const number of [asked.number, 26_999_999])
    expect(await proposeErasure(run.engine, ofSeoul, { ...asked, number })).toEqual({
      ok: false,
      refusal: 'not-permitted',
    })
})

test('a ground that is none, and an order that is not named, are refused before anybody is asked to confirm', async () => {
  const asked = { ...(await lodged()), subjects: ['applicant'] }
  for (const [ground, code] of [
    ['anything', 'erasure-ground-not-known'],
    ['court-order', 'order-not-named'],
  ] as const)
    expect(await proposeErasure(run.engine, operator, { ...asked, ground })).toMatchObject({
      ok: false,
      refusal: { code },
    })
})

test('a case that there is not is not erased', async () => {
  const asked = { post: 'BUS', number: 26_999_999, subjects: ['applicant'], ground: 'court-order', basis: '2-145/2026' }
  expect(await proposeErasure(run.engine, operator, asked)).toEqual({ ok: false, refusal: 'case-not-found' })
})
