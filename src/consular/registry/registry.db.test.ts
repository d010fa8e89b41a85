// SPDX-License-Identifier: Apache-2.0
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '#src/platform/database/index.ts'
import { asActor, asReader } from '#src/platform/database/index.ts'
import { withClient } from '#src/platform/postgresql/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import type { TestEngine } from '#testing/engine.ts'
import { account, testEngine } from '#testing/engine.ts'
import {
  endMandate,
  findMandate,
  listMandates,
  mandateHolds,
  mandatesOf,
  readPerson,
  recordMandate,
  recordPerson,
  searchPeople,
} from './index.ts'
import { mandateActs } from './mandate.ts'

let run: TestEngine
beforeAll(async () => {
  run = await testEngine()
})
afterAll(() => run.stop())

const invented = (family: string, given: string) => ({ name: { family, given }, born: plainDate('1980-02-29') })
async function known(family: string, given: string, post = 'BUS'): Promise<string> {
  const outcome = await recordPerson(run.engine, run.officer(post), { post, facts: invented(family, given) })
  if (!outcome.ok) throw new Error(outcome.refusal)
  return outcome.value.id
}
const search = async (name: string, post = 'BUS') => {
  const outcome = await searchPeople(run.engine, run.officer(post), name)
  return outcome.ok ? outcome.value.map(({ id }) => id) : outcome.refusal
}

test('a person is found by any part of the name, in any script, at the posts that know them', async () => {
  const id = await known('Жанибеков', 'Тест')
  for (const typed of ['жаниб', 'Janibekov', 'тест Zhanibekov']) expect(await search(typed)).toEqual([id])
  expect(await search('жаниб', 'SEL')).toEqual([])
  expect(await search('')).toEqual([])
  expect(await search('Zhanibekov Nobody')).toEqual([])
  expect(await readPerson(run.engine, run.officer('BUS'), id)).toMatchObject(invented('Жанибеков', 'Тест'))
  expect(await readPerson(run.engine, run.officer('SEL'), id)).toBeUndefined()
})

test('what is known of a person reads as noise in the database', async () => {
  await known('Секретов', 'Тест')
  const { rows } = await withClient(run.db.superuser, (client) =>
    client.query('SELECT people::text AS text FROM people'),
  )
  expect(JSON.stringify(rows)).not.toMatch(/Секретов|1980-02-29/)
})

test('applicants and the desk of the ministry keep no registry', async () => {
  expect(await searchPeople(run.engine, account(), 'x')).toEqual({ ok: false, refusal: 'not-permitted' })
  const desk = run.officer('BUS', { roles: ['desk-officer'] })
  expect(await recordPerson(run.engine, desk, { post: 'BUS', facts: invented('A', 'B') })).toMatchObject({ ok: false })
  expect(await recordPerson(run.engine, run.officer('SEL'), { post: 'BUS', facts: invented('A', 'B') })).toMatchObject({
    ok: false,
  })
})

test('a mandate holds between two known people until it is ended', async () => {
  const [child, guardian, stranger] = [
    await known('Бала', 'Тест'),
    await known('Ана', 'Тест'),
    await known('Бөтен', 'Тест', 'SEL'),
  ]
  const wish = {
    post: 'BUS',
    principal: child,
    representative: guardian,
    kind: 'guardian',
    from: plainDate('2026-01-01'),
    until: null,
    services: null,
    acts: mandateActs,
  }
  const officer = run.officer('BUS')
  const made = await recordMandate(run.engine, officer, wish)
  if (!made.ok) throw new Error(made.refusal)
  const find = () => asReader(run.db, officer, (tx) => findMandate(tx, made.value.id))
  const today = plainDate('2026-11-23')
  expect(await find()).toMatchObject({ principal: child, until: null, revokedOn: null })
  const before = await find()
  expect(before && mandateHolds(before, today)).toBe(true)
  expect(await endMandate(run.engine, officer, { id: made.value.id, on: today })).toMatchObject({ ok: true })
  const after = await find()
  expect(after && mandateHolds(after, today)).toBe(false)
  expect(await endMandate(run.engine, officer, { id: made.value.id, on: today })).toEqual({
    ok: false,
    refusal: 'mandate-not-known',
  })
  expect(await asActor(run.db, officer, (tx) => listMandates(tx, guardian))).toHaveLength(1)
  expect(await recordMandate(run.engine, officer, { ...wish, representative: stranger })).toEqual({
    ok: false,
    refusal: 'person-not-known',
  })
  expect(await recordMandate(run.engine, officer, { ...wish, representative: child })).toEqual({
    ok: false,
    refusal: 'mandate-not-valid',
  })
  expect(await recordMandate(run.engine, officer, { ...wish, until: wish.from })).toEqual({
    ok: false,
    refusal: 'mandate-not-valid',
  })
})

test('a mandate is ended by the post that recorded it, and not before its beginning', async () => {
  const [child, guardian] = [await known('Болатов', 'Бала'), await known('Болатова', 'Ана')]
  // Known at both posts, so that the officers of both see the mandate.
  await withClient(run.db.superuser, (client) =>
    client.query(`UPDATE people SET posts = '{BUS,SEL}' WHERE id = $1`, [child]),
  )
  const officer = run.officer('BUS')
  const made = await recordMandate(run.engine, officer, {
    post: 'BUS',
    principal: child,
    representative: guardian,
    kind: 'guardian',
    from: plainDate('2026-01-01'),
    until: null,
    services: null,
    acts: mandateActs,
  })
  if (!made.ok) throw new Error(made.refusal)
  const { id } = made.value
  const elsewhere = run.officer('SEL')
  const end = (actor: Actor, on: string) => endMandate(run.engine, actor, { id, on: plainDate(on) })
  expect(await asReader(run.db, elsewhere, (tx) => findMandate(tx, id))).toMatchObject({ revokedOn: null })
  expect(await end(elsewhere, '2026-11-23')).toEqual({ ok: false, refusal: 'not-permitted' })
  expect(await end(officer, '1900-01-01')).toEqual({ ok: false, refusal: 'mandate-not-valid' })
  expect(await end(officer, '2025-12-31')).toEqual({ ok: false, refusal: 'mandate-not-valid' })

  const revoke = (actor: Actor, on: string) =>
    asActor(run.db, actor, (tx) => tx.query('UPDATE mandates SET revoked_on = $2 WHERE id = $1', [id, on]))
  expect((await revoke(elsewhere, '2026-11-23')).rowCount).toBe(0)
  await expect(revoke(officer, '1900-01-01')).rejects.toThrow(/row-level security/)
  expect(await end(officer, '2026-01-01')).toMatchObject({ ok: true })
  expect((await revoke(officer, '2026-11-23')).rowCount).toBe(0)
})

test('both people of a mandate are told where they are known, and whoever keeps no registry is told nothing', async () => {
  const [child, mother] = [await known('Аманов', 'Бала'), await known('Аманова', 'Ана')]
  const officer = run.officer('BUS')
  const mandate = {
    post: 'BUS',
    principal: child,
    representative: mother,
    kind: 'guardian',
    from: plainDate('2026-01-01'),
    until: null,
    services: null,
    acts: mandateActs,
  }
  const recorded = await recordMandate(run.engine, officer, mandate)
  if (!recorded.ok) throw new Error(recorded.refusal)
  for (const person of [child, mother]) {
    const told = await mandatesOf(run.engine, officer, person)
    if (!told.ok) throw new Error(told.refusal)
    expect(told.value.map(({ id, people }) => [id, people.map(({ id }) => id)])).toEqual([
      [recorded.value.id, [child, mother]],
    ])
  }
  const elsewhere = await mandatesOf(run.engine, run.officer('SEL'), child)
  expect(elsewhere).toEqual({ ok: true, value: [] })
  expect(await mandatesOf(run.engine, { ...officer, roles: ['inspector'] }, child)).toEqual({
    ok: false,
    refusal: 'not-permitted',
  })
})

test('a mandate is for people whom its post has seen, from their birth, and not over already', async () => {
  const [child, mother] = [await known('Шешенов', 'Бала'), await known('Шешенова', 'Ана')]
  const elsewhere = await known('Алыс', 'Адам', 'SEL')
  const wish = {
    post: 'BUS',
    principal: child,
    representative: mother,
    kind: 'parent',
    from: plainDate('2026-01-01'),
    until: plainDate('2027-01-01'),
    services: null,
    acts: mandateActs,
  }
  const both = run.officer('BUS')
  const attempt = (more: Partial<Parameters<typeof recordMandate>[2]>, by = both) =>
    recordMandate(run.engine, by, { ...wish, ...more })
  const wrong = { ok: false, refusal: 'mandate-not-valid' }
  expect(await attempt({ from: plainDate('1979-12-31') })).toEqual(wrong)
  expect(await attempt({ until: plainDate('2026-11-23') })).toEqual(wrong)
  expect(await attempt({ services: [] })).toEqual(wrong)
  expect(await attempt({ services: ['Not a service'] })).toEqual(wrong)
  // An officer of two posts sees both people, and records no mandate at the post that has not seen one of them.
  const ofTwo = { ...both, posts: ['BUS', 'SEL'] }
  expect(await attempt({ representative: elsewhere }, ofTwo)).toEqual({ ok: false, refusal: 'person-not-known' })
  expect(await attempt({})).toMatchObject({ ok: true })
})
