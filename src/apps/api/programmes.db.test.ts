// SPDX-License-Identifier: Apache-2.0
// Programmes over the API, as the home state’s definitions tell them and as officers take them on.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { kazakhstan } from '#src/apps/compose/index.ts'
import type { TestProgram, TestVisitor } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'
import { testState } from '#testing/home-state.ts'

let program: TestProgram
let desk: TestVisitor
beforeAll(async () => {
  program = await testProgram({ home: { ...testState(), between: kazakhstan().between } })
  desk = await program.officer('*', ['desk-officer'], ['relations'])
})
afterAll(() => program.stop())

const exhibition = 'kz-kr-culture-committee.joint-exhibition'
const find = async (id: string) => {
  const { programmes } = (await desk.get('/api/programmes?party=KR')).body
  return programmes
    .flatMap((one: { items: { id: string }[] }) => one.items)
    .find((one: { id: string }) => one.id === id)
}
const step = async (command: object, id = exhibition) =>
  desk.send('POST', `/api/programme-items/${id}/steps`, {
    commandId: randomUUID(),
    expected: (await find(id)).sequence,
    command,
  })

test('a joint exhibition that was agreed waits for evidence, and is held when the catalogue has arrived', async () => {
  expect(await find(exhibition)).toMatchObject({ state: 'idea', evidence: [] })
  expect(await find(exhibition)).not.toHaveProperty('lacks')
  expect((await step({ do: 'agree' })).status).toBe(200)
  expect(await find(exhibition)).toMatchObject({ state: 'agreed', lacks: 'evidence' })
  const early = await step({ do: 'hold', on: '2022-05-01' })
  expect([early.status, early.body.error.code]).toEqual([422, 'evidence-needed'])
  expect(early.body.error.message).toContain('such as a catalogue')
  expect(
    (await step({ do: 'add-evidence', evidence: { words: 'Invented: the catalogue', on: '2022-05-10' } })).status,
  ).toBe(200)
  expect((await step({ do: 'hold', on: '2022-05-01', visitors: 340 })).status).toBe(200)
  expect(await find(exhibition)).not.toHaveProperty('lacks')
  expect(await find(exhibition)).toMatchObject({
    state: 'held',
    visitors: 340,
    exchange: { delivered: '2022-05-01' },
    evidence: [{ words: 'Invented: the catalogue' }],
  })
})

test('a concert agreed for a year that is over is late as long as nothing shows that it was held', async () => {
  expect(await find('kz-kr-culture-committee.folk-ensemble')).toMatchObject({ state: 'agreed', lacks: 'late' })
})

test('days of films are of a foundation and the embassy, apart from what the committee does', async () => {
  const { programmes } = (await desk.get('/api/programmes?party=KR')).body
  const [cities] = programmes.filter((one: { of: string }) => one.of === 'cities-and-foundations')
  expect(cities.items).toContainEqual(
    expect.objectContaining({
      from: '2022-06-24',
      organisers: [expect.objectContaining({ body: 'foundation' }), expect.objectContaining({ body: 'embassy' })],
    }),
  )
})

test('of two officers who take one item on, the later is told that it moved, and loses nothing', async () => {
  const id = 'kz-kr-archives-2016.seminars'
  const { sequence } = await find(id)
  const send = (command: object) =>
    desk.send('POST', `/api/programme-items/${id}/steps`, { commandId: randomUUID(), expected: sequence, command })
  expect((await send({ do: 'own', owner: 'Ministry of Culture' })).status).toBe(200)
  const late = await send({ do: 'fund' })
  expect([late.status, late.body.error.code]).toEqual([409, 'moved-on'])
  expect(await find(id)).toMatchObject({ owner: 'Ministry of Culture', state: 'agreed' })
})

test('an officer begins an item of a programme that is there', async () => {
  const item = {
    programme: 'kz-kr-cities',
    area: 'tourism',
    kind: 'visit',
    name: 'Invented visit of guides',
    organisers: [{ side: 'KR', body: 'city', name: 'Invented city' }],
  }
  const begun = await desk.send('POST', '/api/programme-items', { commandId: randomUUID(), item })
  expect(begun.status, begun.text).toBe(201)
  expect(await find(begun.body.id)).toMatchObject({ state: 'idea', name: 'Invented visit of guides' })
  const nowhere = { commandId: randomUUID(), item: { ...item, programme: 'nowhere' } }
  expect((await desk.send('POST', '/api/programme-items', nowhere)).body.error.code).toBe('programme-not-there')
})

test('an officer begins a programme of a memorandum, and in it an exchange that a ministry owns', async () => {
  const programme = {
    partner: 'KR',
    name: 'Invented memorandum of libraries',
    of: 'memorandum',
    instrument: 'kr-kz-archives-2016',
    sources: ['e-history-2016-11-10'],
  }
  const begin = (told: object) => desk.send('POST', '/api/programmes', { commandId: randomUUID(), programme: told })
  expect((await begin({ ...programme, instrument: 'nothing' })).body.error.code).toBe('ground-not-there')
  expect((await begin({ ...programme, from: '2027', until: '2026' })).body.error.code).toBe('days-backwards')
  const begun = await begin(programme)
  expect(begun.status, begun.text).toBe(201)
  const item = {
    programme: begun.body.id,
    area: 'records',
    kind: 'copy-of-records',
    name: 'Invented copies',
    organisers: [
      { side: 'KZ', body: 'archive', name: 'Invented archive' },
      { side: 'KR', body: 'archive', name: 'Invented library' },
    ],
    owner: 'Ministry of Culture',
    exchange: { holder: 'Invented library', reference: 'F. 1' },
  }
  const added = await desk.send('POST', '/api/programme-items', { commandId: randomUUID(), item })
  expect(added.status, added.text).toBe(201)
  expect(await find(added.body.id)).toMatchObject({
    owner: 'Ministry of Culture',
    exchange: { holder: 'Invented library', reference: 'F. 1' },
  })
  expect((await step({ do: 'agree' }, added.body.id)).status).toBe(200)
  expect(await find(added.body.id)).toMatchObject({ lacks: 'evidence' })
  expect((await step({ do: 'hold', on: '2026-11-01' }, added.body.id)).body.error.code).toBe('evidence-needed')
})

test('every item rests on a source of the list, and stands in a programme of it', () => {
  const { programmes, programmeItems, sources } = kazakhstan().between
  const known = new Set(sources.map(({ id }) => id))
  const all = new Set(programmes.map(({ id }) => id))
  for (const { id, body } of programmeItems) {
    if (body.what !== 'defined') throw new Error(`${id} is no definition.`)
    expect(all.has(body.item.programme), id).toBe(true)
    expect(
      body.item.sources.filter((one) => !known.has(one)),
      id,
    ).toEqual([])
  }
})
