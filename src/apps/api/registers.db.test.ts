// SPDX-License-Identifier: Apache-2.0
// Citizens enter the consular register, leave it, and enter it again; the post's figure follows.
import { afterAll, describe, expect, test } from 'vitest'
import type { CaseKey } from '#src/consular/cases/index.ts'
import { atTheDesk, issuedDocuments, readCase } from '#src/consular/cases/index.ts'
import { reference } from '#src/consular/history/index.ts'
import { asReader, systemActor } from '#src/platform/database/index.ts'
import { plainDate, plainDateAt } from '#src/standards/calendar/index.ts'
import { entryOf, home, officerAt, person, registering, sight, step } from '#testing/registering.ts'

const { program, engine, clock, lodge, act, must, register } = await registering()
const clerk = await program.officer('BUS', ['registrar'])
afterAll(() => program.stop())

async function accepted(post = 'BUS'): Promise<CaseKey> {
  const key = await lodge('consular-deregistration', { cause: 'own-request', ...person }, post)
  await must(key, sight('identity'), step('accept'))
  return key
}

const remove = (removal: CaseKey, entry?: unknown) => act(removal, step('remove', entry === undefined ? {} : { entry }))

async function counted(on: string = plainDateAt(clock.now(), 'Asia/Seoul')) {
  const [register] = engine.registers ?? []
  if (!register) throw new Error('There is no register.')
  const { inForce, over, ended } = await atTheDesk.countRegister(engine, officerAt(), {
    register,
    post: 'BUS',
    on: plainDate(on),
  })
  return { on, temporary: 0, permanent: 0, ...inForce, over, ended }
}

describe('the consular register', () => {
  test('is counted from the registrations in force on the day: kinds apart, without those whose stay is over', async () => {
    expect(await counted()).toEqual({ on: '2026-11-20', temporary: 0, permanent: 0, over: 0, ended: 0 })
    await register('temporary', '2026-11-25')
    await register('temporary')
    await register('permanent')
    await register('temporary', undefined, 'SEL')
    // Asked for and not decided is not registered.
    await lodge('consular-registration', { 'stay-kind': 'permanent', ...person, ...home })
    expect(await counted()).toEqual({ on: '2026-11-20', temporary: 2, permanent: 1, over: 0, ended: 0 })
    expect(await counted('2026-11-19')).toEqual({ on: '2026-11-19', temporary: 0, permanent: 0, over: 0, ended: 0 })
    clock.moveTo(new Date('2026-11-26T03:00:00Z'))
    expect(await counted()).toEqual({ on: '2026-11-26', temporary: 1, permanent: 1, over: 1, ended: 0 })
    expect(await counted('2026-11-25')).toMatchObject({ temporary: 2, over: 0 })
  })

  test('says how it was counted, and tells no other post', async () => {
    const { body } = await clerk.get('/api/posts/BUS/registers?on=2026-11-20')
    const [one] = body.registers
    expect(one).toMatchObject({ name: 'Consular register', on: '2026-11-20', over: 0, ended: 0 })
    expect(one.how).toContain('20')
    expect(one.inForce).toMatchObject([
      { kind: 'temporary', count: 2 },
      { kind: 'permanent', count: 1 },
    ])
    expect((await clerk.get('/api/posts/SEL/registers')).status).toBe(404)
  })
})

describe('whoever is taken off the register', () => {
  test('is registered no more: the removal names the entry, both time lines tell, and one may register anew', async () => {
    const before = await counted()
    const entry = await register('temporary')
    expect(await counted()).toMatchObject({ temporary: before.temporary + 1 })
    const removal = await accepted()
    expect(await remove(removal)).toMatchObject({ refusal: { code: 'entry-needed' } })
    expect(await remove(removal, entryOf(entry))).toMatchObject({ ok: true, value: { step: 'removed' } })
    expect(await counted()).toMatchObject({ temporary: before.temporary, ended: before.ended + 1 })
    const file = await readCase(engine, officerAt(), entry)
    expect(file?.timeLine.at(-1)).toMatchObject({
      kind: 'entry-ended',
      said: { text: 'event.entry-ended', details: { removal: reference(removal) } },
    })
    expect(file?.findings.find(({ id }) => id === 'entry-ended')?.said.details).toEqual({ day: '2026-11-26' })
    const told = (await readCase(engine, officerAt(), removal))?.timeLine.map(({ said }) => said.text)
    expect(told).toContain('event.entry-ended.elsewhere')
    await register('temporary')
    expect(await counted()).toMatchObject({ temporary: before.temporary + 1, ended: before.ended + 1 })
  })

  test('is taken off once, from an entry of this post that stands; a refused removal changes nothing', async () => {
    const [entry, elsewhere] = [await register('permanent'), await register('permanent', undefined, 'SEL')]
    await must(await accepted(), step('remove', { entry: entryOf(entry) }))
    const before = await counted()
    const undecided = await lodge('consular-registration', { 'stay-kind': 'permanent', ...person, ...home })
    const removal = await accepted()
    for (const [named, code] of [
      [entryOf(entry), 'entry-ended-already'],
      [entryOf(undecided), 'entry-not-in-force'],
      [entryOf(removal), 'entry-not-there'],
      [entryOf(elsewhere), 'entry-not-there'],
      [{ reference: 'BUS-26-999999', subject: 'applicant' }, 'entry-not-there'],
      [{ reference: 'nonsense', subject: 'applicant' }, 'entry-not-there'],
      [entryOf(entry, 'member-1'), 'entry-not-there'],
    ] as const)
      expect(await remove(removal, named)).toMatchObject({ ok: false, refusal: { code } })
    expect(await counted()).toEqual(before)
    expect((await readCase(engine, officerAt(), removal))?.step.id).toBe('accepted')
    expect(await remove(removal, 'not-kept-here')).toMatchObject({ ok: true })
    expect(await counted()).toEqual(before)
  })
})

describe('a registration that ended', () => {
  const duplicates = async (key: CaseKey) =>
    (await readCase(engine, officerAt(), key))?.findings.filter(({ id }) => id.startsWith('possible-duplicate')) ?? []
  const named = { ...person, 'birth-date': '2001-02-03' }
  const ask = (more: object = {}) =>
    lodge('consular-registration', {
      'stay-kind': 'permanent',
      ...named,
      ...home,
      'identity-document': 'N0000009',
      ...more,
    })
  const granted = async (key: CaseKey) => {
    await must(key, step('examine'), sight('identity'), sight('permission-to-leave'), step('accept'))
    return key
  }

  test('by removal from the register makes nobody a duplicate; before it did', async () => {
    const entry = await granted(await ask())
    await must(entry, step('issue-insert'))
    const again = await ask()
    expect((await duplicates(again)).map(({ reference: found }) => found)).toEqual([reference(entry)])
    await must(await accepted(), step('remove', { entry: entryOf(entry) }))
    expect(await duplicates(again)).toEqual([])
  })

  test('by removal from the register ends its document: whoever checks the paper, and the post, are told since when', async () => {
    const entry = await register('permanent')
    const number = (await readCase(engine, officerAt(), entry))?.documents[0]?.number ?? ''
    const typed = { reference: reference(entry), code: issuedDocuments.checkCode(engine.keyring, entry, number) }
    expect(await issuedDocuments.checkDocument(engine, typed)).toMatchObject({ stands: 'valid' })
    await must(await accepted(), step('remove', { entry: entryOf(entry) }))
    const on = plainDateAt(clock.now(), 'Asia/Seoul')
    expect(await issuedDocuments.checkDocument(engine, typed)).toMatchObject({ stands: 'ended', endedOn: on })
    expect((await readCase(engine, officerAt(), entry))?.documents).toMatchObject([
      { number, revoked: false, endedOn: on },
    ])
  })

  test('by the day up to which the person stays makes nobody a duplicate; up to it, it does', async () => {
    const stay = { 'stay-kind': 'temporary', purpose: 'study', 'stay-until': '2026-11-28', 'birth-date': '2001-02-04' }
    const entry = await ask({ ...stay, 'identity-document': 'N0000010' })
    await must(entry, step('examine'), sight('identity'), step('accept'), step('issue-notice'))
    const again = await ask({ 'birth-date': '2001-02-04', 'identity-document': 'N0000010' })
    expect(await duplicates(again)).toHaveLength(1)
    clock.moveTo(new Date('2026-11-29T03:00:00Z'))
    expect(await duplicates(again)).toEqual([])
  })
})

describe('the registers of all posts', () => {
  test('are counted for the ministry, post by post and together, beside what was published and never with it', async () => {
    const ministry = await program.officer('*', ['desk-officer'])
    await register('permanent', undefined, 'SEL')
    const { status, body } = await ministry.get('/api/registers')
    expect(status).toBe(200)
    const korea = body.countries.find(({ country }: { country: string }) => country === 'KR')
    type Told = { post: string; inForce: { count: number }[]; over: number; ended: number }
    const of = (post: string): Told => korea.counts.find((one: Told) => one.post === post)
    const people = ({ inForce }: Pick<Told, 'inForce'>) => inForce.reduce((sum, { count }) => sum + count, 0)
    const own = await clerk.get('/api/posts/BUS/registers')
    expect(of('BUS').inForce).toEqual(own.body.registers[0].inForce)
    expect(people(of('SEL'))).toBeGreaterThan(0)
    expect(people(body.together[0])).toBe(people(of('BUS')) + people(of('SEL')))
    expect(body.together[0]).toMatchObject({ ended: of('BUS').ended + of('SEL').ended })
    expect(Object.keys(korea.presence)).toEqual(['registered', 'self-declared', 'found-by-post', 'estimated'])
    expect(JSON.stringify(body)).not.toMatch(/[A-Z]{3}-26-/)
  })

  test('are those of the posts that one may see: an inspector of one post is told of it alone; whoever works cases is not asked', async () => {
    const inspector = await program.officer('BUS', ['inspector'])
    const { body } = await inspector.get('/api/registers')
    expect(body.posts).toBe(1)
    expect(
      body.countries
        .flatMap(({ counts }: { counts: { post: string }[] }) => counts)
        .map(({ post }: { post: string }) => post),
    ).toEqual(['BUS'])
    expect((await clerk.get('/api/registers')).body.error.code).toBe('not-allowed')
    const walled = await program.officer('*', ['desk-officer'], ['family'])
    // A number of what one may not see would be wrong.
    expect((await walled.get('/api/registers')).body.together).toEqual([])
  })

  test('that they were counted is on record at every post', async () => {
    const before = await readings()
    await (await program.officer('*', ['inspector'])).get('/api/registers')
    expect((await readings()) - before).toBe(2)
  })
})

const readings = () =>
  asReader(program.elshi.engine.db, systemActor, async (tx) => {
    const { rows } = await tx.query<{ n: number }>(
      "SELECT count(*)::int AS n FROM read_log WHERE subject_kind = 'register' AND ids = '{consular-register}'",
    )
    return rows[0]?.n ?? 0
  })
