// SPDX-License-Identifier: Apache-2.0
// What somebody records in a demonstration of a thing that sources tell is marked as invented by itself, and the rest of it is not.
import { afterAll, expect, test } from 'vitest'
import { betweenStates } from '#testing/between-states.ts'

const { program, desk, send } = await betweenStates({ demonstration: true })
afterAll(() => program.stop())

const id = 'kz-kr-consular.8'

test('a day and an agenda that were recorded of a sourced round are marked, under the name of who recorded them', async () => {
  const commands = `rounds/${id}/commands`
  const { planned: before } = (await desk.get(`/api/rounds/${id}`)).body
  const dates = { do: 'agree-dates', on: '2026-12-10', form: 'in-person', host: 'KZ', place: 'Astana' }
  expect((await send(commands, { expected: 1, command: dates })).status).toBe(200)
  const items = [{ id: 'visas', area: 'visa-regime', words: 'Example item', side: 'KZ' }]
  expect((await send(commands, { expected: 2, command: { do: 'set-agenda', items } })).status).toBe(200)
  const round = (await desk.get(`/api/rounds/${id}`)).body
  expect(round.origin).toBe('sourced')
  expect(round.planned[0]).toMatchObject({ value: '2026-12-10', origin: 'invented', sources: [] })
  expect(round.planned.slice(1)).toEqual(before)
  for (const told of before) expect(told).not.toHaveProperty('origin')
  expect(round.place).toMatchObject({ value: 'Astana', origin: 'invented' })
  const own = { by: expect.stringMatching(/./), on: '2026-11-23', origin: 'invented' }
  expect(round.recorded).toEqual(
    expect.arrayContaining(['step', 'planned', 'place', 'agenda'].map((of) => ({ of, ...own }))),
  )
})

test('such a day is marked on the time line and in the file of the partner too', async () => {
  const { happenings } = (await desk.get('/api/relations/time-line?party=KR')).body
  const origins = happenings.filter(({ kind }: { kind: string }) => kind === 'round')
  expect(origins.find((one: { id: string }) => one.id === id)).toMatchObject({ on: '2026-12-10', origin: 'invented' })
  expect(origins.find((one: { id: string }) => one.id === 'kz-kr-consular.7').origin).toBe('sourced')
  const file = (await desk.get('/api/partners/KR')).text
  expect(file).toMatch(/"id":"kz-kr-consular\.8"[^}]*"origin":"invented"/)
})

test('an official who was recorded there is invented, and one of whom sources tell is not', async () => {
  const person = { name: 'Invented Official' }
  const office = { words: 'Desk (invented)' }
  expect((await send('officials', { party: 'KR', person, office, seen: '2026-10' })).status).toBe(201)
  const { officials } = (await desk.get('/api/officials?party=KR')).body
  const originOf = (name: string) =>
    officials.find((one: { person: { name: string } }) => one.person.name === name)?.origin
  expect(originOf('Invented Official')).toBe('invented')
  const others = officials.filter((one: { person: { name: string } }) => one.person.name !== 'Invented Official')
  expect(others.every(({ origin }: { origin: string }) => origin === 'sourced')).toBe(true)
})

test('a promise to bring an agreement into force offers its entry as evidence once the last note is recorded, and marks nothing as done', async () => {
  const promise = 'kz-kr-consular.5.transfer'
  const treaty = 'kr-kz-sentenced-persons-2019'
  const read = async () => (await desk.get(`/api/commitments/${promise}`)).body
  expect(await read()).not.toHaveProperty('inForce')
  const entry = { kind: 'counted', from: 'last-notification', count: { by: 'nth-day', days: 30 } }
  const { sequence: seen } = (await desk.get(`/api/instruments/${treaty}`)).body
  const clause = { expected: seen, entry, source: 'zakonpravo-transfer-treaties' }
  expect((await send(`instruments/${treaty}/clause`, clause)).status).toBe(201)
  const notes = [
    ['KR', '2021-04-05'],
    ['KZ', '2021-06-05'],
  ] as const
  for (const [party, received] of notes) {
    const { sequence } = (await desk.get(`/api/instruments/${treaty}`)).body
    const happening = { kind: 'notified', party, received }
    const note = { expected: sequence, happening, source: 'zakonpravo-transfer-treaties' }
    expect((await send(`instruments/${treaty}/events`, note)).status).toBe(201)
  }
  const { inForce, stands, sequence } = await read()
  expect(inForce).toMatchObject({ on: '2021-07-05', lateDays: 552, part: 'force', origin: 'invented' })
  expect(inForce.source).toBe('zakonpravo-transfer-treaties')
  expect(stands).not.toBe('done')
  const { on, part, source } = inForce
  const command = { do: 'add-evidence', on, words: 'In force (example)', part, sources: [source] }
  expect((await send(`commitments/${promise}/commands`, { expected: sequence, command })).status).toBe(200)
  expect(await read()).not.toHaveProperty('inForce')
})

test('the state of an agreement of two states that hangs on notes recorded there is marked, and what sources tell of it is not', async () => {
  const treaty = 'kr-kz-sentenced-persons-2019'
  const before = (await desk.get(`/api/instruments/${treaty}?on=2021-04-01`)).body
  expect(before).toMatchObject({ effect: { code: 'not-yet-in-force' }, state: { origin: 'invented' } })
  const file = (await desk.get(`/api/instruments/${treaty}`)).body
  const on = { since: '2021-07-05', origin: 'invented' }
  expect(file).toMatchObject({ origin: 'sourced', state: { code: 'in-force', ...on }, entry: { origin: 'invented' } })
  expect(file.timeLine.stretches).toMatchObject([
    { code: 'not-yet-in-force', origin: 'invented' },
    { code: 'in-force', from: '2021-07-05', origin: 'invented' },
  ])
  const marks = file.timeLine.lanes.flatMap((lane: { marks: object[] }) => lane.marks)
  expect(marks.some((mark: object) => !('origin' in mark))).toBe(true)
  expect(marks.filter((mark: object) => 'origin' in mark)).toHaveLength(2)
  const { instruments } = (await desk.get('/api/instruments?party=KR')).body
  const marked = instruments.filter(({ state }: { state: object }) => 'origin' in state)
  expect(marked.map(({ id: own }: { id: string }) => own)).toEqual([treaty])
})
