// SPDX-License-Identifier: Apache-2.0
// Who holds and held which office: recorded by officers, left on a day, and chosen among the heads of rounds.
import { afterAll, describe, expect, test } from 'vitest'
import { betweenStates, codeOf } from '#testing/between-states.ts'

const { program, desk, send } = await betweenStates()
afterAll(() => program.stop())

describe('people and offices', () => {
  const officials = async (party: string) => (await desk.get(`/api/officials?party=${party}`)).body.officials
  test('are recorded apart: somebody new in an office that is known, and somebody known in a new one', async () => {
    const before = await officials('KR')
    const office = before[0].office.id
    const person = { name: 'Invented Official', native: '가상 인물' }
    const first = await send('officials', { party: 'KR', person, office: { id: office }, seen: '2026-10' })
    expect(first.status, first.text).toBe(201)
    const [latest] = await officials('KR')
    expect(latest).toMatchObject({ person, office: { id: office }, seen: [{ value: '2026-10', sources: [] }] })
    const next = { words: 'Deputy minister (invented)', rank: 'deputy-minister' }
    const promoted = { party: 'KR', person: { id: latest.person.id }, office: next, seen: '2026-11-20' }
    expect((await send('officials', promoted)).status).toBe(201)
    const held = (await officials('KR')).filter(
      ({ person: of }: { person: { id: string } }) => of.id === latest.person.id,
    )
    expect(held.map(({ office: { words } }: { office: { words: string } }) => words)).toContain(next.words)
    expect(held).toHaveLength(2)
  })
  test('seen in the office again keep one tenure with both days', async () => {
    const [known] = await officials('TR')
    const again = { party: 'TR', person: { id: known.person.id }, office: { id: known.office.id }, seen: '2026-09' }
    expect((await send('officials', { ...again, sources: ['mofa-2019-01-30'] })).status).toBe(201)
    const tenures = await officials('TR')
    expect(tenures).toHaveLength(1)
    expect(tenures[0].seen.map(({ value }: { value: string }) => value)).toContain('2026-09')
  })
  test('are left on a day that is told with its source; a correction needs a reason and keeps the earlier day', async () => {
    const seen = '2026-10-05'
    const person = { name: 'Invented Leaver' }
    const begun = await send('officials', { party: 'KR', person, office: { words: 'Desk (invented)' }, seen })
    const tenure = begun.body.id
    const read = async () => (await officials('KR')).find((one: { tenure: string }) => one.tenure === tenure)
    const leave = (told: object) => send(`officials/${tenure}/leaving`, { expected: 1, ...told })
    expect(codeOf(await send('officials/nobody.none/leaving', { expected: 0, left: '2026-11' }))).toBe(
      'tenure-not-there',
    )
    expect(codeOf(await leave({ left: '2026-12' }))).toBe('left-ahead')
    expect(codeOf(await leave({ left: '2026-09' }))).toBe('left-before-seen')
    expect(codeOf(await leave({ left: '2026-11', sources: ['nowhere'] }))).toBe('source-not-there')
    expect((await leave({ left: '2026-11-10', sources: ['mofa-2019-01-30'] })).status).toBe(201)
    expect(await read()).toMatchObject({
      left: { value: '2026-11-10', sources: ['mofa-2019-01-30'] },
      leftBefore: [],
    })
    const later = { expected: 2, left: '2026-11-12' }
    expect((await leave(later)).body.error).toMatchObject({ code: 'left-already' })
    const reason = 'the day of the decree was taken for the day of leaving'
    expect((await leave({ ...later, reason })).status).toBe(201)
    expect(await read()).toMatchObject({
      left: { value: '2026-11-12', reason },
      leftBefore: [{ value: '2026-11-10', sources: ['mofa-2019-01-30'] }],
    })
    // Whoever comes back begins another tenure; the one that ended stays ended.
    const { person: of, office } = await read()
    const back = { party: 'KR', person: { id: of.id }, office: { id: office.id }, seen: '2026-11-20' }
    const second = await send('officials', back)
    expect(second.status, second.text).toBe(201)
    expect(second.body.id).not.toBe(tenure)
    expect((await read()).seen).toHaveLength(1)
  })
  test('that were left lead no round held afterwards', async () => {
    const begun = await send('officials', {
      party: 'EU',
      person: { name: 'Invented Former Head' },
      office: { words: 'Head of unit (invented)' },
      seen: '2026-01',
    })
    await send(`officials/${begun.body.id}/leaving`, { expected: 1, left: '2026-03-31' })
    const series = { partner: 'EU', name: 'Led (invented)', topic: 'other', numbering: 'none', alternation: 'none' }
    const { id: of } = (await send('series', series)).body
    const { id } = (await send('rounds', { series: of, planned: '2026-11', form: 'video' })).body
    const heads = [
      { side: 'KZ', tenure: 'kz-consular-aubekov' },
      { side: 'EU', tenure: begun.body.id },
    ]
    const led = { do: 'hold', on: '2026-11-20', form: 'video' }
    const refused = await send(`rounds/${id}/commands`, { expected: 1, command: { ...led, heads } })
    expect(refused.body.error).toMatchObject({
      code: 'tenure-over',
      message: expect.stringContaining('Invented Former Head'),
    })
    const before = { ...led, on: '2026-03-20', heads }
    expect((await send(`rounds/${id}/commands`, { expected: 1, command: before })).status).toBe(200)
  })
  test('of another side, or seen on a day that lies ahead, are refused with a sentence', async () => {
    const [korean] = await officials('KR')
    const seen = { party: 'TR', person: { name: 'Invented' }, office: { id: korean.office.id }, seen: '2026-10' }
    expect(codeOf(await send('officials', seen))).toBe('office-of-another')
    const ahead = { party: 'TR', person: { name: 'Invented' }, office: { words: 'Office (invented)' }, seen: '2027-05' }
    expect(codeOf(await send('officials', ahead))).toBe('seen-ahead')
    expect(codeOf(await send('officials', { ...ahead, seen: '2026', sources: ['nowhere'] }))).toBe('source-not-there')
    expect(codeOf(await send('officials', { ...ahead, seen: '2026', person: { id: 'nobody' } }))).toBe(
      'person-not-there',
    )
  })
})
