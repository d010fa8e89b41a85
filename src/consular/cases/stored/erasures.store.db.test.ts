// SPDX-License-Identifier: Apache-2.0
// What an erasure reaches beside the case itself: the registry, accounts, uploads, and all of it again after a restore.
import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordMandate, recordPerson } from '#src/consular/registry/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { withClient } from '#src/platform/postgresql/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import type { TestEngine } from '#testing/engine.ts'
import { account, anonymous, testEngine } from '#testing/engine.ts'
import { askForCard } from '#testing/library-card/index.ts'
import type { CaseCommand, CaseKey } from '../index.ts'
import { actOnCase, erasedAlone, eraseFacts, holds, lodgeCase, replayErasures } from '../index.ts'
import type { ErasureEntry } from './erasures.store.ts'

let run: TestEngine
beforeAll(async () => {
  run = await testEngine()
  await sql(
    "INSERT INTO accounts (id, kind, display_name, language, created_at) VALUES ($1, 'officer', 'X', 'en', now())",
    [clerk],
  )
})
afterAll(() => run.stop())

const clerk = randomUUID()
const hands = () => ({
  requestedBy: { id: 'operator-1', kind: 'operator', posts: ['BUS'], compartments: [], roles: ['operator'] } as Actor,
  approvedBy: run.officer('BUS', { id: 'inspector-1', roles: ['inspector'] }),
})
const sql = async (text: string, values: unknown[] = []) =>
  (await withClient(run.db.superuser, (client) => client.query(text, values))).rows
const count = async (table: string, where: string, ...values: unknown[]) =>
  Number((await sql(`SELECT count(*) FROM ${table} WHERE ${where}`, values))[0].count)

async function act(key: CaseKey, wish: Record<string, unknown>, actor = run.officer('BUS')) {
  const command = { commandId: randomUUID(), ...key, ...wish } as CaseCommand
  const outcome = await actOnCase(run.engine, actor, command)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
}
async function person(given: string): Promise<string> {
  const entered = await recordPerson(run.engine, run.officer('BUS'), {
    post: 'BUS',
    facts: { name: { family: 'Сынақов', given }, born: plainDate('1990-05-01') },
  })
  if (!entered.ok) throw new Error(entered.refusal)
  return entered.value.id
}
/** The account of an applicant; linked by an officer when a person is named. */
async function accountOf(whom: string | null): Promise<Actor> {
  const holder = account(randomUUID())
  const [by, at] = whom === null ? [null, null] : [clerk, new Date()]
  await sql(
    `INSERT INTO applicant_accounts (id, address_index, address_sealed, data_key, language, created_at, person, linked_by, linked_at)
     VALUES ($1, $2, 'x', 'x', 'en', now(), $3, $4, $5)`,
    [holder.id, Buffer.from(holder.id), whom, by, at],
  )
  return holder
}
/** A case that ended, of a person of the registry when one is named. */
async function ended(whom?: string, by: Actor = anonymous): Promise<CaseKey> {
  const outcome = await lodgeCase(run.engine, by, askForCard(randomUUID()))
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  const { key } = outcome.value
  if (whom !== undefined) await act(key, { do: 'link-person', subject: 'applicant', person: whom })
  await act(key, { do: 'act', action: 'refuse', ground: 'identity-not-established', reason: 'Invented.' })
  return key
}
async function erase(key: CaseKey) {
  const command = { commandId: randomUUID(), ...key, do: 'erase-facts' as const, subjects: ['applicant'] }
  const outcome = await eraseFacts(run.engine, hands(), { ...command, ground: 'court-order', basis: '2-145/2026' })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  return { gone: outcome.value.gone, id: command.commandId }
}
async function upload(by: Actor, of?: CaseKey): Promise<string> {
  const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
    .png()
    .toBuffer()
  const stream = (async function* () {
    yield picture
  })()
  const taken = await run.engine.files.receive(by, { stream, declaredName: 'paper.png', case: of })
  if (!taken.ok) throw new Error(taken.refusal)
  return taken.value.file
}
const mandate = async (principal: string, representative: string) => {
  const scope = { services: null, acts: ['withdraw'] as const }
  const term = { ...scope, kind: 'guardian', from: plainDate('2026-01-01'), until: null, post: 'BUS' }
  const recorded = await recordMandate(run.engine, run.officer('BUS'), { ...term, principal, representative })
  if (!recorded.ok) throw new Error(recorded.refusal)
}
const isKnown = (id: string) => count('people', 'id = $1', id)
const hasAccount = ({ id }: Actor) => count('applicant_accounts', 'id = $1', id)

test('with the last case of a person go their record, names, mandates, search identifiers and account', async () => {
  const who = await person('Кеткен')
  const holder = await accountOf(who)
  const [first, last] = [await ended(who), await ended(who)]
  await sql("INSERT INTO fact_identifiers VALUES ('BUS', $1, 'applicant', 'iin', 'x')", [last.number])
  const drafted = [holder.id, Buffer.from(holder.id)]
  await sql(
    "INSERT INTO drafts (code_hash, owner, service, service_version, sealed, wrapped, expires_at) VALUES ($2, $1, 'x', '1', 'x', 'x', now() + interval '1 day')",
    drafted,
  )
  await sql("INSERT INTO one_time_codes VALUES ($1, 'x', 5, now() + interval '1 day')", [Buffer.from(holder.id)])
  await sql(
    `INSERT INTO sessions (id, token_hash, applicant, method, language, created_at, last_seen_at, idle_seconds, ends_at, proved_at)
     VALUES ($1, 'x', $1, 'code', 'en', now(), now(), 900, now() + interval '1 day', now())`,
    [holder.id],
  )
  await sql("INSERT INTO account_unlinkings VALUES ('u', $1, 'p', $2, now(), 'wrong-person', $2, now())", [
    holder.id,
    clerk,
  ])
  expect((await erase(first)).gone).toMatchObject({ people: 0, accounts: 0 })
  expect([await isKnown(who), await hasAccount(holder)]).toEqual([1, 1])
  expect(await count('person_names', 'person = $1', who)).toBeGreaterThan(0)
  expect((await erase(last)).gone).toMatchObject({ people: 1, accounts: 1 })
  expect([await isKnown(who), await hasAccount(holder)]).toEqual([0, 0])
  for (const table of ['person_names', 'case_people']) expect(await count(table, 'person = $1', who)).toBe(0)
  expect(await count('case_accounts', 'account = $1', holder.id)).toBe(0)
  expect(await count('drafts', 'owner = $1', holder.id)).toBe(0)
  expect(await count('sessions', 'applicant = $1', holder.id)).toBe(0)
  expect(await count('account_unlinkings', 'account = $1', holder.id)).toBe(0)
  expect(await count('one_time_codes', 'address_index = $1', Buffer.from(holder.id))).toBe(0)
  expect(await count('fact_identifiers', 'number = $1', last.number)).toBe(0)
})

test('mandates go with either side; whoever was known only for one goes too, and whoever has a case of their own stays', async () => {
  const [child, mother, uncle] = [await person('Бала'), await person('Ана'), await person('Аға')]
  await mandate(child, mother)
  await mandate(child, uncle)
  const [ofChild] = [await ended(child), await ended(uncle)]
  expect((await erase(ofChild)).gone.people).toBe(2)
  expect([await isKnown(child), await isKnown(mother), await isKnown(uncle)]).toEqual([0, 0, 1])
  expect(await count('mandates', 'representative = ANY ($1)', [mother, uncle])).toBe(0)
})

test('a mandate that a case was lodged under keeps both its people until that case is erased', async () => {
  const [child, mother] = [await person('Бала'), await person('Ана')]
  await mandate(child, mother)
  const [first, second] = [await ended(child), await ended()]
  await sql('INSERT INTO case_mandates SELECT $1, $2, id FROM mandates WHERE principal = $3', [
    second.post,
    second.number,
    child,
  ])
  expect((await erase(first)).gone.people).toBe(0)
  expect(await count('mandates', 'principal = $1', child)).toBe(1)
  expect((await erase(second)).gone.people).toBe(2)
  expect(await count('case_mandates', 'number = $1', second.number)).toBe(0)
})

test('an account that serves the case of somebody else stays, linked to nobody', async () => {
  const who = await person('Кеткен')
  const holder = await accountOf(who)
  const own = await ended(who)
  await ended(await person('Қалған'), holder)
  expect((await erase(own)).gone).toMatchObject({ people: 1, accounts: 0 })
  expect(await sql('SELECT person, linked_by FROM applicant_accounts WHERE id = $1', [holder.id])).toEqual([
    { person: null, linked_by: null },
  ])
  expect(await count('case_accounts', 'account = $1', holder.id)).toBe(1)
})

test('an account that lodged the case and is nobody’s goes with it', async () => {
  const holder = await accountOf(null)
  const key = await ended(undefined, holder)
  expect((await erase(key)).gone).toMatchObject({ people: 0, accounts: 1 })
  expect(await hasAccount(holder)).toBe(0)
})

test('somebody who was linked to the case by mistake goes as well when no other case names them', async () => {
  const [wrong, right] = [await person('Қате'), await person('Дұрыс')]
  const outcome = await lodgeCase(run.engine, anonymous, askForCard(randomUUID()))
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  const { key } = outcome.value
  for (const one of [wrong, right]) await act(key, { do: 'link-person', subject: 'applicant', person: one })
  await act(key, { do: 'act', action: 'refuse', ground: 'identity-not-established', reason: 'Invented.' })
  expect((await erase(key)).gone.people).toBe(2)
})

test('what was sent to a case and never taken as evidence goes with it, and so do the words of a hold that was lifted', async () => {
  const key = await ended()
  const officer = run.officer('BUS')
  const [stray, elsewhere] = [await upload(officer, key), await upload(officer, await ended())]
  const hold = { ...key, id: randomUUID(), ground: 'court-case', provision: 'art. 73', reason: 'Invented words.' }
  await holds.holdCase(run.engine, hands().approvedBy, hold)
  await holds.releaseCase(run.engine, hands().approvedBy, hold)
  expect((await erase(key)).gone.files).toBe(1)
  expect([await count('files', 'file = $1', stray), await count('files', 'file = $1', elsewhere)]).toEqual([0, 1])
  expect(await run.engine.files.listOf(officer, key)).toEqual([])
  expect(await sql('SELECT sealed, wrapped, provision FROM case_holds WHERE id = $1', [hold.id])).toEqual([
    { sealed: null, wrapped: null, provision: 'art. 73' },
  ])
})

test('after a restore people and accounts that were erased since are erased again, whatever the backup says of them', async () => {
  const [who, mother] = [await person('Кеткен'), await person('Ана')]
  const holder = await accountOf(who)
  await mandate(who, mother)
  const key = await ended(who)
  const stray = await upload(holder)
  // The backup knew the person, the account, and a link of another case that was corrected before the erasure.
  const entry: ErasureEntry = {
    post: 'BUS',
    number: 26_777_777,
    id: randomUUID(),
    subjects: ['applicant'],
    ground: 'court-order',
    basis: '2-145/2026',
    requestedBy: 'operator-1',
    approvedBy: 'inspector-1',
    people: [who, mother],
    accounts: [holder.id],
  }
  await replayErasures(run.engine, [entry])
  expect([await isKnown(who), await isKnown(mother), await hasAccount(holder)]).toEqual([0, 0, 0])
  expect(await count('case_accounts', 'account = $1', holder.id)).toBe(0)
  expect(await count('case_people', 'number = $1', key.number)).toBe(0)
  expect(await count('files', 'file = $1', stray)).toBe(0)
  const [row] = await sql('SELECT people, accounts, basis FROM erasures WHERE id = $1', [entry.id])
  expect(row).toEqual({ people: entry.people, accounts: entry.accounts, basis: '2-145/2026' })
})

test('somebody who is being linked to another case at that moment is not erased; the hands are told to do it again', async () => {
  const who = await person('Асыққан')
  const [own, other] = [await ended(who), await ended()]
  await withClient(run.db.superuser, async (client) => {
    await client.query('BEGIN')
    await client.query("INSERT INTO case_people VALUES ($1, $2, 'applicant', $3)", [other.post, other.number, who])
    const erasing = erase(own).catch(String)
    await new Promise((resolve) => setTimeout(resolve, 500))
    await client.query('COMMIT')
    expect(await erasing).toContain('case-has-moved-on')
  })
  expect(await isKnown(who)).toBe(1)
  expect((await erase(own)).gone.people).toBe(0)
})

test('an erasure names in the ledger whom it took along, so that a restore can', async () => {
  const who = await person('Кеткен')
  const holder = await accountOf(who)
  const { id } = await erase(await ended(who))
  const [row] = await sql('SELECT people, accounts FROM erasures WHERE id = $1', [id])
  expect(row).toEqual({ people: [who], accounts: [holder.id] })
})

test('the holder deletes an account: it goes with all that hangs on it, the cases stay, and a restore forgets it again', async () => {
  const who = await person('Иесі')
  const holder = await accountOf(who)
  const [key, stray] = [await ended(undefined, holder), await upload(holder)]
  expect(await erasedAlone.deleteOwnAccount(run.engine, anonymous)).toBe(false)
  expect(await erasedAlone.deleteOwnAccount(run.engine, holder)).toBe(true)
  expect([await hasAccount(holder), await isKnown(who), await count('files', 'file = $1', stray)]).toEqual([0, 0, 0])
  expect(await count('case_accounts', 'account = $1', holder.id)).toBe(0)
  expect(await count('sealed_facts', 'number = $1', key.number)).toBeGreaterThan(0)
  const [row] = await sql('SELECT id, post, number, people, accounts, requested_by FROM erasures WHERE accounts = $1', [
    [holder.id],
  ])
  expect(row).toMatchObject({ post: '*', number: 0, people: [who], accounts: [holder.id], requested_by: holder.id })
  const other = await person('Қалған')
  await sql(
    `INSERT INTO applicant_accounts (id, address_index, address_sealed, data_key, language, created_at, person, linked_by, linked_at)
     VALUES ($1, $2, 'x', 'x', 'en', now(), $3, $4, now())`,
    [holder.id, Buffer.from(holder.id), other, clerk],
  )
  const { requested_by: requestedBy, ...entry } = row
  const again = { ...entry, id: randomUUID(), subjects: ['account'], ground: 'asked-by-holder', approvedBy: 'system' }
  await replayErasures(run.engine, [{ ...again, requestedBy }])
  expect([await hasAccount(holder), await isKnown(other)]).toEqual([0, 1])
})

test('the office erases somebody who never had a case, and an account, by two hands; whoever has a case goes with the case', async () => {
  const [lone, busy] = [await person('Жалғыз'), await person('Істі')]
  const [holder, free] = [await accountOf(lone), await accountOf(null)]
  await mandate(lone, busy)
  await ended(busy)
  const refusedAs = async (more: Partial<Parameters<typeof erasedAlone.eraseAlone>[2]>, by = hands()) => {
    const asked = { post: 'BUS', ground: 'request-granted', whom: { person: busy }, ...more }
    const outcome = await erasedAlone.eraseAlone(run.engine, by, asked)
    return outcome.ok ? outcome.value : outcome.refusal.code
  }
  const { requestedBy, approvedBy } = hands()
  expect(await refusedAs({}, { requestedBy, approvedBy: requestedBy })).toBe('erasure-needs-two')
  expect(await refusedAs({ post: 'SEL' })).toBe('hands-of-other-posts')
  expect(await refusedAs({ ground: 'because' })).toBe('erasure-ground-not-known')
  expect(await refusedAs({})).toBe('person-in-a-case')
  expect(await refusedAs({ whom: { person: randomUUID() } })).toBe('person-not-known')
  expect(await refusedAs({ whom: { account: randomUUID() } })).toBe('account-not-known')
  expect(await refusedAs({ whom: { person: lone } }, { requestedBy, approvedBy })).toMatchObject({
    people: 1,
    accounts: 1,
  })
  expect(await refusedAs({ whom: { account: free.id } })).toMatchObject({ people: 0, accounts: 1 })
  expect([await isKnown(lone), await isKnown(busy), await hasAccount(holder), await hasAccount(free)]).toEqual([
    0, 1, 0, 0,
  ])
})
