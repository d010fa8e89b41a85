// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildCatalogue } from '#src/consular/catalogue/index.ts'
import { withClient } from '#src/platform/postgresql/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import type { TestEngine } from '#testing/engine.ts'
import { account, anonymous, testEngine } from '#testing/engine.ts'
import { askForCard, libraryCard } from '#testing/library-card/index.ts'
import { followCase, lodgeCase, readCase } from './index.ts'

let run: TestEngine
beforeAll(async () => {
  run = await testEngine()
})
afterAll(() => run.stop())

async function lodged(command = askForCard(randomUUID()), actor = anonymous) {
  const outcome = await lodgeCase(run.engine, actor, command)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  return outcome.value
}

const tables = [
  'cases',
  'events',
  'sealed_facts',
  'fact_keys',
  'command_receipts',
  'queue',
  'queue_names',
  'case_slips',
]
const counts = () =>
  withClient(run.db.superuser, async (client) => {
    const counted: Record<string, number> = {}
    for (const table of tables)
      counted[table] = (await client.query(`SELECT count(*)::int AS n FROM ${table}`)).rows[0].n
    return counted
  })

test('whoever lodges a case gets its reference and a slip that opens it', async () => {
  const value = await lodged()
  expect(value.reference).toMatch(/^BUS-26-\d{6}$/)
  expect(value.slipCode).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/)
  const holder = await followCase(run.engine, value)
  expect(holder).toMatchObject({ id: `case:BUS:${value.key.number}`, kind: 'applicant', roles: ['applicant'] })
  const file = holder && (await readCase(run.engine, holder, value.key))
  expect(file).toMatchObject({ reference: value.reference, person: { name: 'Ойдан Шығарылған' } })
})

test('a wrong slip opens nothing', async () => {
  const value = await lodged()
  expect(await followCase(run.engine, { ...value, slipCode: 'ZZZZ-ZZZZ-ZZZZ' })).toBeUndefined()
  expect(await followCase(run.engine, { ...value, slipCode: 'short' })).toBeUndefined()
  expect(await followCase(run.engine, { reference: 'BUS-26-999999', slipCode: value.slipCode })).toBeUndefined()
})

test('the same command again gives the same answer and changes nothing', async () => {
  const command = askForCard(randomUUID())
  const first = await lodged(command)
  const before = await counts()
  expect(await lodged(command)).toEqual(first)
  expect(await counts()).toEqual(before)
})

test('the same command sent twice at once lodges one case', async () => {
  const command = askForCard(randomUUID())
  const [one, other] = await Promise.all([lodged(command), lodged(command)])
  expect(one).toEqual(other)
})

test('a command id that was used for something else is refused', async () => {
  const commandId = randomUUID()
  await lodged(askForCard(commandId))
  const before = await counts()
  const other = askForCard(commandId, {}, { born: '1991-01-01' })
  expect(await lodgeCase(run.engine, anonymous, other)).toMatchObject({
    ok: false,
    refusal: { code: 'command-already-used' },
  })
  const same = await lodgeCase(run.engine, account(), askForCard(commandId))
  expect(same).toMatchObject({ ok: false, refusal: { code: 'command-already-used' } })
  expect(await counts()).toEqual(before)
})

test('a holder of an account sees the cases they lodged and no others', async () => {
  const mine = await lodged(undefined, account())
  const other = await lodged()
  expect(await readCase(run.engine, account(), mine.key)).toMatchObject({ reference: mine.reference })
  expect(await readCase(run.engine, account(), other.key)).toBeUndefined()
  expect(await readCase(run.engine, account('00000000-0000-4000-8000-000000000000'), mine.key)).toBeUndefined()
})

test.each([
  ['a value of the wrong type', { ...askForCard('0'.repeat(8)), answers: 'none' }, 'command-malformed'],
  ['a field that nobody knows', { ...askForCard('0'.repeat(8)), admin: true }, 'command-malformed'],
  ['a command without an id', { ...askForCard(''), commandId: '' }, 'command-malformed'],
  ['a day that is none', { ...askForCard('0'.repeat(8)), occurredOn: '2026-02-30' }, 'command-malformed'],
  ['half a megabyte', askForCard('0'.repeat(8), {}, { topic: 'x'.repeat(500_000) }), 'command-too-large'],
  ['a post that does not exist', askForCard('0'.repeat(8), { post: 'XXX' }), 'post-not-known'],
  ['a post that takes no cases', askForCard('0'.repeat(8), { post: 'KRH' }), 'post-may-not-serve'],
  ['a service that does not exist', askForCard('0'.repeat(8), { service: 'sky-card' }), 'service-not-offered'],
  ['a required answer that is missing', askForCard('0'.repeat(8), {}, { born: undefined }), 'answers-incomplete'],
])('%s is refused with one reason and changes nothing', async (_, command, code) => {
  const before = await counts()
  const outcome = await lodgeCase(run.engine, anonymous, command as never)
  expect(outcome).toMatchObject({ ok: false, refusal: { code, text: `refusal.${code}` } })
  expect(await counts()).toEqual(before)
})

test('an officer lodges only at a post of their own', async () => {
  const command = askForCard(randomUUID(), { channel: 'window' })
  expect(await lodgeCase(run.engine, run.officer('SEL'), command)).toMatchObject({
    ok: false,
    refusal: { code: 'not-permitted' },
  })
  expect(await lodgeCase(run.engine, run.officer('BUS'), command)).toMatchObject({ ok: true })
})

test('no fact of a person stands in the log, in receipts or in the queue', async () => {
  const value = await lodged(askForCard(randomUUID(), {}, { email: 'tell.nobody@example.org' }))
  const text = await withClient(run.db.superuser, async (client) => {
    const texts: string[] = []
    for (const table of ['events', 'command_receipts', 'queue', 'cases', 'sealed_facts', 'case_slips']) {
      const { rows } = await client.query<{ text: string }>(`SELECT ${table}::text AS text FROM ${table}`)
      texts.push(...rows.map(({ text: row }) => row))
    }
    return texts.join('\n')
  })
  for (const secret of ['tell.nobody', '1990-05-17', 'Ойдан', 'Oidan', value.slipCode])
    expect(text).not.toContain(secret)
})

describe('a paper day', () => {
  const second = { ...libraryCard, version: '2', from: plainDate('2026-11-20') }
  const lodge = (serviceVersion: string, occurredOn: string) =>
    lodgeCase(
      {
        ...run.engine,
        catalogue: buildCatalogue([libraryCard, second], { texts: { has: () => true }, languages: ['en'] }),
      },
      run.officer('BUS'),
      askForCard(randomUUID(), { channel: 'window', serviceVersion, occurredOn: plainDate(occurredOn) }),
    )

  test('is lodged under the version that was in force on it, and under no other', async () => {
    expect(await lodge('1', '2026-11-19')).toMatchObject({ ok: true })
    expect(await lodge('2', '2026-11-20')).toMatchObject({ ok: true })
    expect(await lodge('2', '2026-11-19')).toMatchObject({
      refusal: { code: 'service-has-changed', details: { version: '1' } },
    })
    expect(await lodge('1', '2026-11-20')).toMatchObject({ refusal: { code: 'service-has-changed' } })
  })

  test('before the first version, ahead of time or of long ago is refused with its ground', async () => {
    expect(await lodge('1', '2026-11-24')).toMatchObject({ refusal: { code: 'day-not-come' } })
    expect(await lodge('1', '1926-11-20')).toMatchObject({ refusal: { code: 'day-too-long-ago' } })
    const begun = { ...libraryCard, from: plainDate('2026-11-20') }
    const catalogue = buildCatalogue([begun], { texts: { has: () => true }, languages: ['en'] })
    const early = askForCard(randomUUID(), { channel: 'window', occurredOn: plainDate('2026-11-19') })
    expect(await lodgeCase({ ...run.engine, catalogue }, run.officer('BUS'), early)).toMatchObject({
      refusal: { code: 'service-not-in-force', details: { day: '2026-11-19', begins: '2026-11-20' } },
    })
  })
})
