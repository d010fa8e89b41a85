// SPDX-License-Identifier: Apache-2.0
// Instruments through the API, with the definitions of the home state and an agreement of invented states’ kind.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kazakhstan } from '#src/apps/compose/index.ts'
import { listWaiting } from '#src/consular/journal/index.ts'
import { systemActor } from '#src/platform/database/index.ts'
import type { TestProgram, TestVisitor } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'
import { testState } from '#testing/home-state.ts'

const TRANSFER = 'kr-kz-sentenced-persons-2019'
let program: TestProgram
let desk: TestVisitor
let last = 0

beforeAll(async () => {
  program = await testProgram({ home: { ...testState(), between: kazakhstan().between } })
  desk = await program.officer('*', ['desk-officer'], ['relations'])
})
afterAll(() => program.stop())

const record = (id: string, event: object, expected: number, more: object = {}) =>
  desk.send('POST', `/api/instruments/${id}/events`, {
    commandId: `instrument-test-${++last}`,
    expected,
    happening: event,
    source: 'zakonpravo-transfer-treaties',
    ...more,
  })
const file = async (id: string, query = '') => (await desk.get(`/api/instruments/${id}${query}`)).body

describe('instruments', () => {
  test('of a partner on a day are listed with their state, their next step and the waiting side, in words', async () => {
    const { status, body } = await desk.get('/api/instruments?party=KR&on=2026-11-22')
    expect(status).toBe(200)
    const transfer = body.instruments.find(({ id }: { id: string }) => id === TRANSFER)
    expect(transfer).toMatchObject({
      title: 'Treaty on the transfer of sentenced persons',
      effect: { code: 'signed-pending', words: 'entry into force not recorded' },
      next: [
        { step: 'begin-procedure', party: { code: 'KR', name: 'Republic of Korea' }, since: '2019-04-22' },
        { step: 'send-note', party: { code: 'KZ' }, since: '2021-03-12' },
      ],
    })
    const waiver = body.instruments.find(({ id }: { id: string }) => id === 'kr-kz-visa-waiver-2014')
    expect(waiver).toMatchObject({ state: { code: 'in-force', since: '2014-11-29' }, next: [] })
  })
  test('to which the home state is no party say so, and a day on which a source was read is no last day of theirs', async () => {
    const words = async (on: string) => {
      const { instruments } = (await desk.get(`/api/instruments?party=KR&on=${on}`)).body
      const found = instruments.find(({ id }: { id: string }) => id === 'ets-112')
      const others = instruments.filter((one: object) => 'isWithoutHome' in one)
      expect([found.isWithoutHome, others.length]).toEqual([true, 1])
      return found.state.words
    }
    expect(await words('2026-11-22')).toBe('Kazakhstan is not among its parties; for others: in force')
    expect(await words('2020-01-01')).toBe(
      'Kazakhstan is not among its parties; for others: not known on this day (told as in force on 22 November 2026)',
    )
  })

  test('before anything was known, nothing is told', async () => {
    const { body } = await desk.get('/api/instruments?knownAt=2019-01-01T00:00:00Z')
    expect(body.instruments).toEqual([])
    expect((await desk.get(`/api/instruments/${TRANSFER}?knownAt=2019-01-01T00:00:00Z`)).status).toBe(404)
  })

  test('tell in a file the tracks, the claims of other sources and what all that rests on', async () => {
    const waiver = await file('kr-kz-visa-waiver-2014')
    expect(waiver.claims).toContainEqual(
      expect.objectContaining({ value: '2014-11-14', sources: ['qazmonitor-2023-04-21'], confidence: 'medium' }),
    )
    expect(waiver.tracks).toMatchObject([
      { code: 'KZ', state: 'act adopted', steps: [{ from: '2014-10-09' }] },
      { code: 'KR', state: 'no step recorded' },
    ])
    expect(waiver.timeLine.lanes).toHaveLength(2)
    expect((await desk.get('/api/instruments/nothing-of-that-name')).status).toBe(404)
  })
})

describe('an instrument that an officer begins', () => {
  test('stands in the file of the partner from then on, and its last note counts by the clause that was read', async () => {
    const begun = await desk.send('POST', '/api/instruments', {
      commandId: 'begin-an-invented-agreement',
      title: 'Invented agreement on libraries',
      kind: 'treaty-intergovernmental',
      reason: 'Invented: its title names the governments.',
      parties: ['KZ', 'TR'],
      entry: { kind: 'counted', from: 'last-notification', count: { by: 'nth-day', days: 30 } },
    })
    expect(begun).toMatchObject({ status: 201, body: { id: 'kz-tr-begin-an-inve', sequence: 1 } })
    const { id } = begun.body
    await record(id, { kind: 'signed', on: '2025-01-10' }, 1)
    await record(id, { kind: 'notified', party: 'TR', received: '2025-02-01' }, 2)
    await record(id, { kind: 'notified', party: 'KZ', received: '2025-03-01' }, 3)
    const { body } = await desk.get('/api/instruments?party=TR&on=2025-03-31')
    expect(body.instruments.find((one: { id: string }) => one.id === id)).toMatchObject({
      title: 'Invented agreement on libraries',
      state: { code: 'in-force', since: '2025-03-31' },
    })
  })
  test('has two parties', async () => {
    const body = { commandId: 'begin-with-one-party', title: 'Invented', kind: 'mou', reason: 'Invented.' }
    const twice = await desk.send('POST', '/api/instruments', { ...body, parties: ['KZ', 'KZ'] })
    expect(twice).toMatchObject({
      status: 422,
      body: { error: { code: 'party-twice', fields: [{ path: 'parties' }] } },
    })
    expect((await desk.send('POST', '/api/instruments', { ...body, parties: ['KZ'] })).status).toBe(400)
  })
})

describe('an event that an officer records', () => {
  test('counts from that moment, and the last note of an agreement ends the waiting', async () => {
    const { sequence } = await file('kz-uz-sentenced-persons-2021')
    const first = await record(
      'kz-uz-sentenced-persons-2021',
      { kind: 'notified', party: 'UZ', dated: '2023-04-01', sent: '2023-04-02', received: '2023-04-05' },
      sequence,
    )
    expect(first).toMatchObject({ status: 201, body: { sequence: sequence + 1 } })
    const told = await file('kz-uz-sentenced-persons-2021')
    expect(told.notes).toMatchObject([{ party: { code: 'UZ' }, dated: '2023-04-01', received: '2023-04-05' }])
    expect(told.events.at(-1)).toMatchObject({ recordedBy: 'Invented desk-officer', stands: true })
    const { waiting: waits } = await listWaiting({ db: program.elshi.database }, systemActor, {
      party: 'UZ',
      today: '2026-11-23',
      most: 50,
    })
    expect(waits).toMatchObject([{ id: 'kz-uz-sentenced-persons-2021', waitingOn: 'KZ', waitingSince: '2023-02-15' }])
  })

  test('brings it into force, and once it is struck out with its reason, out again', async () => {
    const { sequence } = await file(TRANSFER)
    const entry = { kind: 'entered-into-force', on: '2022-03-01' }
    const bare = await record(TRANSFER, entry, sequence)
    expect(bare).toMatchObject({
      status: 422,
      body: {
        error: {
          code: 'steps-missing',
          message: expect.stringMatching(/^By 1 March 2022 no step of Republic of Korea is recorded/),
          fields: [{ path: 'steps' }],
        },
      },
    })
    const reasoned = { ...entry, steps: 'not-recorded', reason: 'Invented: the list of the ministry names the day.' }
    const done = await record(TRANSFER, reasoned, sequence)
    expect(done.status, done.text).toBe(201)
    const after = await file(TRANSFER, '?on=2022-03-01')
    expect(after).toMatchObject({
      effect: { code: 'in-force' },
      state: { words: 'in force as recorded; steps of Republic of Korea not recorded' },
      next: [{ step: 'find-steps', party: { code: 'KR' }, since: '2022-03-01' }],
    })
    const { toBeFound } = (await desk.get('/api/to-be-found?party=KR')).body
    expect(toBeFound.find(({ id }: { id: string }) => id === TRANSFER)).toMatchObject({
      gaps: [{ step: 'find-steps', party: { code: 'KR' } }],
      since: '2022-03-01',
    })
    expect(after.events.at(-1).gap).toContain('Invented: the list of the ministry names the day.')
    const ended = await record(TRANSFER, { kind: 'terminated', on: '2022-03-01' }, sequence + 1)
    expect(ended.body.error.code).toBe('ends-as-it-enters')
    const mistaken = after.events.at(-1).id
    const silent = await record(TRANSFER, { kind: 'struck-out' }, sequence + 1, { replaces: mistaken })
    expect(silent).toMatchObject({ status: 422, body: { error: { fields: [{ path: 'note' }] } } })
    const struck = await record(TRANSFER, { kind: 'struck-out' }, sequence + 1, {
      replaces: mistaken,
      note: 'Invented: that was another treaty.',
    })
    expect(struck.status).toBe(201)
    const back = await file(TRANSFER, '?on=2022-03-01')
    expect(back.effect.code).toBe('signed-pending')
    expect(back.events.find(({ id }: { id: string }) => id === mistaken)).toMatchObject({ stands: false })
  })

  test('is refused with a sentence at its field where it contradicts what stands', async () => {
    const { sequence } = await file(TRANSFER)
    const early = await record(TRANSFER, { kind: 'notified', party: 'KR', received: '2019-04-21' }, sequence)
    expect(early).toMatchObject({
      status: 422,
      body: {
        error: {
          code: 'before-signature',
          message: '21 April 2019 is before the signature on 22 April 2019. Correct the day that is wrong.',
          fields: [{ path: 'received' }],
        },
      },
    })
    const stranger = await record(TRANSFER, { kind: 'notified', party: 'FR', received: '2020-04-21' }, sequence)
    expect(stranger.body.error.message).toBe('France is no party of this instrument. Choose one of its parties.')
    const twice = await record(TRANSFER, { kind: 'signed', on: '2019-04-22' }, sequence)
    expect(twice.body.error.code).toBe('already-signed')
  })

  test('is refused where it lies ahead or out of the order of a life, with the days in words', async () => {
    const { sequence } = await file(TRANSFER)
    const code = async (event: object) => (await record(TRANSFER, event, sequence)).body.error.code
    const note = { kind: 'notified', party: 'KZ' }
    expect(await code({ ...note, dated: '2036-11-10' })).toBe('in-the-future')
    expect(await code({ kind: 'text-agreed', on: '2023-01-01' })).toBe('after-signature')
    const act = { kind: 'domestic-step', party: 'KZ', step: 'adopted', on: '2010-03-12' }
    expect(await code(act)).toBe('before-signature')
    const turned = await record(TRANSFER, { ...note, dated: '2022-11-10', sent: '2022-11-09' }, sequence)
    expect(turned.body.error.message).toBe(
      'A note is dated, then sent, then received: 9 November 2022 cannot come after 10 November 2022. Look at the days again.',
    )
  })

  test('rests on a source on record or on a document of the file; a source from before it cannot tell of it', async () => {
    const id = 'kz-vn-sentenced-persons-2023'
    const { sequence } = await file(id)
    const note = { kind: 'notified', party: 'VN', dated: '2026-10-01' }
    const because = await record(id, note, sequence, { source: 'because' })
    expect(because).toMatchObject({
      status: 422,
      body: { error: { code: 'source-not-there', fields: [{ path: 'source' }] } },
    })
    const early = await record(id, note, sequence, { source: 'mofa-2019-01-30' })
    expect(early.body.error).toMatchObject({
      code: 'source-before-event',
      message: expect.stringMatching(/^1 October 2026 is after the day on which this source was published/),
    })
    expect((await record(id, note, sequence, { source: 'document:nowhere' })).body.error.code).toBe('source-not-there')
    const begun = await desk.send('POST', '/api/documents', {
      commandId: 'instrument-test-document',
      kind: 'note-verbale',
      direction: 'incoming',
      party: 'VN',
      languages: ['en'],
      authentic: ['en'],
      instrument: id,
    })
    expect(begun.status).toBe(201)
    const source = `document:${begun.body.id}`
    expect((await record(id, note, sequence, { source })).status).toBe(201)
    const told = (await file(id)).events.at(-1)
    expect(told).toMatchObject({ source, paper: { kind: 'document', id: begun.body.id } })
  })

  test('of a day of force that has come rests on no older source, unless it was agreed ahead in it', async () => {
    const id = 'kr-kz-visa-waiver-2014'
    const { sequence } = await file(id)
    const replaced = { kind: 'superseded', by: 'kr-kz-official-passports-2007', on: '2026-01-01' }
    const old = { source: 'mofa-2019-01-30' }
    const early = await record(id, replaced, sequence, old)
    expect(early).toMatchObject({
      status: 422,
      body: {
        error: {
          code: 'source-before-force',
          message: expect.stringContaining('tick that it was agreed ahead in this source'),
          fields: [{ path: 'source' }],
        },
      },
    })
    expect((await record(id, { ...replaced, agreedAhead: true }, sequence, old)).status).toBe(201)
  })

  test('of a signature without its signatory says that powers were not checked', async () => {
    const begun = await desk.send('POST', '/api/instruments', {
      commandId: 'instrument-test-unnamed',
      title: 'Invented memorandum',
      kind: 'mou',
      reason: 'Invented',
      parties: ['KZ', 'KR'],
    })
    await record(begun.body.id, { kind: 'signed', party: 'KZ', on: '2025-01-10' }, 1)
    const minister = { name: 'Invented Minister', office: 'foreign-minister' }
    await record(begun.body.id, { kind: 'signed', party: 'KR', by: minister, on: '2025-01-10' }, 2)
    const [first, second] = (await file(begun.body.id)).events
    expect(first).toMatchObject({
      gap: 'Signatory not recorded: full powers were not checked.',
      paper: { kind: 'source' },
    })
    expect(second).not.toHaveProperty('gap')
  })

  test('is not recorded over what somebody else recorded meanwhile', async () => {
    const late = await record(TRANSFER, { kind: 'notified', party: 'KR', received: '2020-04-21' }, 0)
    expect(late).toMatchObject({ status: 409, body: { error: { code: 'moved-on' } } })
  })

  test('is taken once, however often it is sent', async () => {
    const { sequence } = await file('kz-vn-sentenced-persons-2023')
    const body = {
      commandId: 'the-same-note-twice',
      expected: sequence,
      happening: { kind: 'notified', party: 'VN', received: '2025-01-10' },
      source: 'zakonpravo-transfer-treaties',
    }
    const url = '/api/instruments/kz-vn-sentenced-persons-2023/events'
    expect((await desk.send('POST', url, body)).status).toBe(201)
    expect((await desk.send('POST', url, body)).status).toBe(201)
    expect((await file('kz-vn-sentenced-persons-2023')).sequence).toBe(sequence + 1)
  })
})
