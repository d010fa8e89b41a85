// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CaseCommand, CaseKey } from '#src/consular/cases/index.ts'
import { openCasesToAccount, readPerson, recordPerson } from '#src/consular/registry/index.ts'
import { asReader, systemActor } from '#src/platform/database/index.ts'
import { listMailOf } from '#src/platform/mail/index.ts'
import { withClient } from '#src/platform/postgresql/index.ts'
import type { TestEngine } from '#testing/engine.ts'
import { account, anonymous, testEngine } from '#testing/engine.ts'
import { askForCard } from '#testing/library-card/index.ts'
import { actOnCase, followCase, lodgeCase, readCase } from './index.ts'
import { listQueue } from './list-queue.action.ts'

let run: TestEngine
beforeAll(async () => {
  run = await testEngine()
})
afterAll(() => run.stop())

async function lodged(more: Parameters<typeof askForCard>[1] = {}, reader = {}): Promise<CaseKey & { slip: string }> {
  const outcome = await lodgeCase(run.engine, anonymous, askForCard(randomUUID(), more, reader))
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  return { ...outcome.value.key, slip: outcome.value.slipCode ?? '' }
}

type Wish = Partial<CaseCommand> & { readonly do: CaseCommand['do'] }
const command = ({ post, number }: CaseKey, wish: Wish) =>
  ({ commandId: randomUUID(), post, number, ...wish }) as CaseCommand
const act = (key: CaseKey, wish: Wish, actor = run.officer('BUS')) =>
  actOnCase(run.engine, actor, command(key, wish), { isFresh: true })

async function must(key: CaseKey, wish: Wish, actor = run.officer('BUS')) {
  const outcome = await act(key, wish, actor)
  if (!outcome.ok) throw new Error(`${wish.do}: ${JSON.stringify(outcome.refusal)}`)
  return outcome.value
}

const stored = () =>
  withClient(run.db.superuser, async (client) => {
    const sums: string[] = []
    for (const table of ['events', 'sealed_facts', 'command_receipts', 'cases', 'queue', 'document_counters']) {
      const sum = `SELECT md5(string_agg(t::text, '' ORDER BY t::text)) AS sum FROM ${table} t`
      sums.push((await client.query(sum)).rows[0].sum)
    }
    return sums
  })

test('a case goes from lodging to the card in the reader’s hand', async () => {
  const key = await lodged()
  await must(key, { do: 'assign', officer: 'officer-of-BUS' })
  await must(key, { do: 'sight-evidence', evidence: 'identity', subject: 'applicant' })
  await must(key, { do: 'act', action: 'grant' })
  const done = await must(key, { do: 'act', action: 'issue-card' })
  expect(done.step).toBe('issued')
  const file = await readCase(run.engine, run.officer('BUS'), key)
  expect(file).toMatchObject({
    step: { id: 'issued', final: 'granted' },
    documents: [{ document: 'card', validUntil: '2028-11-23' }],
  })
  expect(file?.documents[0]?.number).toMatch(/^BUS-LC-2026-\d{5}$/)
  expect(await listQueue(run.engine, run.officer('BUS'), { open: false })).toMatchObject({
    rows: [{ step: 'issued', final: 'granted' }],
  })
})

test('no document is issued unless the caller says that its officer proved themselves lately', async () => {
  const key = await lodged()
  await must(key, { do: 'sight-evidence', evidence: 'identity', subject: 'applicant' })
  await must(key, { do: 'act', action: 'grant' })
  const issue = command(key, { do: 'act', action: 'issue-card' })
  const refused = { ok: false, refusal: { code: 'fresh-sign-in-needed' } }
  expect(await actOnCase(run.engine, run.officer('BUS'), issue)).toMatchObject(refused)
  expect(await actOnCase(run.engine, run.officer('BUS'), issue, { isFresh: true })).toMatchObject({ ok: true })
})

test('numbers of documents have no gap, whatever was refused in between', async () => {
  const keys = await Promise.all([lodged(), lodged(), lodged(), lodged()])
  for (const key of keys) {
    await must(key, { do: 'sight-evidence', evidence: 'identity', subject: 'applicant' })
    await must(key, { do: 'act', action: 'grant' })
  }
  const clerk = run.officer('BUS', { roles: ['registrar'] })
  await Promise.all(
    keys.flatMap((key) => [
      act(key, { do: 'act', action: 'issue-card' }, clerk),
      act(key, { do: 'act', action: 'issue-card' }),
    ]),
  )
  const files = await Promise.all(keys.map((key) => readCase(run.engine, run.officer('BUS'), key)))
  const serials = files.map((file) => Number(file?.documents[0]?.number.slice(-5))).sort((one, other) => one - other)
  const [first = 0] = serials
  expect(serials).toEqual([first, first + 1, first + 2, first + 3])
})

describe('commands that change nothing', () => {
  test('the same command again gets the answer it got', async () => {
    const key = await lodged()
    const wish = command(key, { do: 'add-note', note: 'An invented remark.' })
    const first = await actOnCase(run.engine, run.officer('BUS'), wish)
    const before = await stored()
    expect(await actOnCase(run.engine, run.officer('BUS'), wish)).toEqual(first)
    expect(await Promise.all([1, 2, 3].map(() => actOnCase(run.engine, run.officer('BUS'), wish)))).toEqual([
      first,
      first,
      first,
    ])
    expect(await stored()).toEqual(before)
  })

  test.each<[string, (key: CaseKey) => Wish, string]>([
    ['out of order', () => ({ do: 'act', action: 'issue-card' }), 'action-not-here'],
    ['of a step that the service lacks', () => ({ do: 'act', action: 'fly' }), 'action-not-here'],
    [
      'after a sequence that is past',
      () => ({ do: 'add-note', note: 'Late.', expectedSequence: 7 }),
      'case-has-moved-on',
    ],
    [
      'with a day to come',
      () => ({ do: 'sight-evidence', evidence: 'identity', subject: 'applicant', occurredOn: '2027-01-01' as never }),
      'day-not-come',
    ],
    ['about a case that is not there', () => ({ do: 'add-note', note: 'x', number: 26_999_999 }), 'case-not-found'],
    ['of the wrong type', () => ({ do: 'add-note', note: 7 as never }), 'command-malformed'],
    ['that nobody knows', () => ({ do: 'drop-table' as never }), 'command-malformed'],
    ['as long as a book', () => ({ do: 'add-note', note: 'x'.repeat(300_000) }), 'command-too-large'],
    ['longer than a page allows', () => ({ do: 'add-note', note: 'x'.repeat(20_000) }), 'command-malformed'],
    [
      'naming a file that is nobody’s',
      () => ({ do: 'provide-evidence', evidence: 'proof-of-address', subject: 'applicant', file: randomUUID() }),
      'file-not-there',
    ],
  ])('a command %s is refused with one reason', async (_, wish, code) => {
    const key = await lodged()
    const before = await stored()
    const outcome = await act(key, wish(key))
    expect(outcome).toMatchObject({ ok: false, refusal: { code, text: `refusal.${code}` } })
    expect(await stored()).toEqual(before)
  })

  test('another post finds no such case, and neither does another applicant', async () => {
    const key = await lodged()
    const before = await stored()
    for (const actor of [run.officer('SEL'), account(), { ...anonymous, id: 'case:BUS:26999999' }]) {
      const outcome = await act(key, { do: 'send-message', text: 'Hello.' }, actor)
      expect(outcome).toMatchObject({ ok: false, refusal: { code: 'case-not-found' } })
    }
    expect(await stored()).toEqual(before)
  })

  test('of two who act on the same sight of a case one wins', async () => {
    const key = await lodged()
    const file = await readCase(run.engine, run.officer('BUS'), key)
    const expectedSequence = file?.sequence ?? 0
    const wishes = ['one', 'other', 'third', 'fourth'].map((note) =>
      act(key, { do: 'add-note', note, expectedSequence }),
    )
    const outcomes = await Promise.all(wishes)
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    for (const outcome of outcomes) if (!outcome.ok) expect(outcome.refusal.code).toBe('case-has-moved-on')
  })
})

test('of many who write at once each either wins or learns that the case has moved on, and none is lost', async () => {
  const key = await lodged()
  const outcomes = await Promise.all(
    Array.from({ length: 12 }, (_, place) => act(key, { do: 'add-note', note: `Note ${place}` })),
  )
  const won = outcomes.filter(({ ok }) => ok).length
  expect(won).toBeGreaterThan(0)
  expect(outcomes.every((outcome) => outcome.ok || outcome.refusal.code === 'case-has-moved-on')).toBe(true)
  expect((await readCase(run.engine, run.officer('BUS'), key))?.sequence).toBe(1 + won)
})

test('a case given to another post leaves the queue of the first and stays open to read there', async () => {
  const key = await lodged()
  await must(key, { do: 'transfer', handlingPost: 'SEL', reason: 'The applicant moved.' })
  expect(await readCase(run.engine, run.officer('SEL'), key)).toMatchObject({ handlingPost: 'SEL' })
  expect((await readCase(run.engine, run.officer('SEL'), key))?.actions).not.toEqual([])
  expect(await readCase(run.engine, run.officer('BUS'), key)).toMatchObject({ handlingPost: 'SEL', actions: [] })
  expect(await act(key, { do: 'add-note', note: 'x' })).toMatchObject({ ok: false, refusal: { code: 'not-permitted' } })
  const inSeoul = await listQueue(run.engine, run.officer('SEL'), { name: 'oidan' })
  expect(inSeoul.rows.map((row) => row.key.number)).toEqual([key.number])
  const inBusan = await listQueue(run.engine, run.officer('BUS'), { limit: 200 })
  expect(inBusan.rows.map((row) => row.key.number)).not.toContain(key.number)
})

test('the applicant hears by mail that there is news, not what it is', async () => {
  const key = await lodged()
  await must(key, {
    do: 'act',
    action: 'ask-for-evidence',
    evidence: ['proof-of-address'],
    reason: 'The address is unclear.',
  })
  await must(key, { do: 'add-note', note: 'Between us.' })
  const mail = await asReader(run.db, systemActor, (tx) => listMailOf(tx, key))
  expect(mail).toHaveLength(2)
})

test('the applicant acts with the slip, and corrected names are found', async () => {
  const key = await lodged()
  const holder = await followCase(run.engine, {
    reference: `BUS-26-${String(key.number).slice(2)}`,
    slipCode: key.slip,
  })
  await must(key, { do: 'act', action: 'ask-for-evidence', evidence: ['proof-of-address'], reason: 'Which street?' })
  const corrected = askForCard('', {}, { reader: { family: 'Өзгерген', given: 'Шығарылған' } }).answers
  await must(key, { do: 'correct-answers', answers: corrected }, holder)
  const found = await listQueue(run.engine, run.officer('BUS'), { name: 'ozgergen' })
  expect(found.rows).toMatchObject([{ key: { number: key.number }, person: 'Өзгерген Шығарылған' }])
  const before = await listQueue(run.engine, run.officer('BUS'), { name: 'oidan', limit: 200 })
  expect(before.rows.map((row) => row.key.number)).not.toContain(key.number)
})

test('an account linked to a person after sight follows the cases of that person, and no unknown person is linked', async () => {
  const key = await lodged()
  const officer = run.officer('BUS')
  const facts = { name: { family: 'Ойдан', given: 'Шығарылған' } }
  const person = await recordPerson(run.engine, officer, { post: 'BUS', facts })
  if (!person.ok) throw new Error(person.refusal)
  const holder = account(randomUUID())
  const elsewhere = await recordPerson(run.engine, run.officer('SEL'), { post: 'SEL', facts })
  if (!elsewhere.ok) throw new Error(elsewhere.refusal)
  const link = (id: string) => act(key, { do: 'link-person', subject: 'applicant', person: id })
  expect(await link(elsewhere.value.id)).toMatchObject({ ok: false, refusal: { code: 'person-not-known' } })
  expect(await link(person.value.id)).toMatchObject({ ok: true })
  expect(await readCase(run.engine, holder, key)).toBeUndefined()
  expect(await openCasesToAccount(run.engine, { account: holder.id, person: person.value.id })).toBe(1)
  expect(await readCase(run.engine, holder, key)).toMatchObject({ person: { linked: true } })
})

/** A person known at Busan whose account was linked to them by an officer. */
async function personWithAccount(): Promise<{ readonly person: string; readonly holder: ReturnType<typeof account> }> {
  const facts = { name: { given: 'Шығарылған' } }
  const person = await recordPerson(run.engine, run.officer('BUS'), { post: 'BUS', facts })
  if (!person.ok) throw new Error(person.refusal)
  const holder = account(randomUUID())
  const clerk = randomUUID()
  await withClient(run.db.superuser, async (client) => {
    await client.query(
      "INSERT INTO accounts (id, kind, display_name, language, created_at) VALUES ($1, 'officer', 'Invented', 'en', now())",
      [clerk],
    )
    await client.query(
      `INSERT INTO applicant_accounts (id, address_index, address_sealed, data_key, language, created_at, person, linked_by, linked_at)
       VALUES ($1, $4, 'x', 'x', 'en', now(), $2, $3, now())`,
      [holder.id, person.value.id, clerk, Buffer.from(holder.id)],
    )
  })
  return { person: person.value.id, holder }
}

const link = (key: CaseKey, person: string) => must(key, { do: 'link-person', subject: 'applicant', person })

test('a case of a person whose account is known opens to it when the person is linked', async () => {
  const key = await lodged()
  const { person, holder } = await personWithAccount()
  await link(key, person)
  expect(await readCase(run.engine, holder, key)).toMatchObject({ person: { linked: true } })
  await must(key, { do: 'transfer', handlingPost: 'SEL', reason: 'Moved.' })
  expect(await readPerson(run.engine, run.officer('SEL'), person)).toMatchObject({ posts: ['BUS', 'SEL'] })
})

test('a corrected link closes the case to the account of the person linked by mistake, and no other case', async () => {
  const [key, another] = [await lodged(), await lodged()]
  const [wrong, right] = [await personWithAccount(), await personWithAccount()]
  await link(another, wrong.person)
  await link(key, wrong.person)
  await link(key, right.person)
  expect(await readCase(run.engine, wrong.holder, key)).toBeUndefined()
  expect(await act(key, { do: 'act', action: 'withdraw' }, wrong.holder)).toMatchObject({ ok: false })
  expect(await readCase(run.engine, right.holder, key)).toMatchObject({ person: { linked: true } })
  expect(await readCase(run.engine, wrong.holder, another)).toMatchObject({ person: { linked: true } })
})

test('an account keeps the case that it lodged itself, whoever is linked to the case', async () => {
  const [lodger, right] = [await personWithAccount(), await personWithAccount()]
  const outcome = await lodgeCase(run.engine, lodger.holder, askForCard(randomUUID()))
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  const { key } = outcome.value
  await link(key, lodger.person)
  await link(key, right.person)
  expect(await readCase(run.engine, lodger.holder, key)).toMatchObject({ person: { linked: true } })
})
