// SPDX-License-Identifier: Apache-2.0
// Whose step is next of an instrument and who deals with it, what is to be found, and what it is in each language.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kazakhstan } from '#src/apps/compose/index.ts'
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

const file = async (id: string, query = '') => (await desk.get(`/api/instruments/${id}${query}`)).body

describe('instruments', () => {
  test('wait on each side by itself, ours among them; where a day is to be found they stand on a list of their own', async () => {
    const { waiting } = (await desk.get('/api/waiting?party=KR')).body
    const of = (id: string) => waiting.filter((one: { id: string }) => one.id === id)
    expect(of(TRANSFER)).toMatchObject([
      { waitingOn: [{ code: 'KR' }], since: '2019-04-22', step: expect.stringContaining('Republic of Korea') },
      { waitingOn: [{ code: 'KZ' }], since: '2021-03-12', step: expect.stringContaining('Kazakhstan') },
    ])
    const listed = (await desk.get('/api/instruments?party=KR')).body.instruments
    const owed = listed.filter(({ next }: { next: { step: string }[] }) =>
      next.some(({ step }) => step !== 'wait-for-day' && step !== 'find-day'),
    )
    expect(owed.filter(({ id }: { id: string }) => of(id).length === 0)).toEqual([])
    const gaps = listed.filter(({ next }: { next: { step: string }[] }) => next.some(({ step }) => step === 'find-day'))
    expect(gaps.length).toBeGreaterThan(0)
    expect(gaps.filter(({ id }: { id: string }) => of(id).length > 0)).toEqual([])
    const { toBeFound, all } = (await desk.get('/api/to-be-found?party=KR')).body
    expect(new Set(toBeFound.map(({ id }: { id: string }) => id))).toEqual(
      new Set(gaps.map(({ id }: { id: string }) => id)),
    )
    expect(all).toBe(gaps.length)
    expect((await desk.get('/api/to-be-found')).body.all).toBeGreaterThan(all)
    const ours = (await desk.get('/api/waiting?party=KR&on=KZ')).body.waiting
    expect(ours.map(({ id }: { id: string }) => id)).toContain(TRANSFER)
    type Of = { kind: string; waitingOn: { code: string }[] }
    const withoutUs = ({ waitingOn }: Of) => !waitingOn.some(({ code }) => code === 'KZ')
    expect(ours.filter((one: Of) => one.kind === 'instrument').filter(withoutUs)).toEqual([])
  })

  test('are not in force yet before a recorded entry into force, with its day and nothing to find', async () => {
    const { instruments } = (await desk.get('/api/instruments?party=KR&on=2014-08-01')).body
    expect(instruments.find(({ id }: { id: string }) => id === 'kr-kz-visa-waiver-2014')).toMatchObject({
      state: { code: 'signed', words: 'signed' },
      effect: { code: 'not-yet-in-force', words: 'not in force yet; in force from 29 November 2014' },
      next: [{ step: 'wait-for-day', day: '2014-11-29', waitsOn: [] }],
    })
  })

  test('are not told as they will be known on a day ahead', async () => {
    for (const path of ['/api/instruments', `/api/instruments/${TRANSFER}`])
      expect(await desk.get(`${path}?knownAt=2099-01-01T00:00:00Z`)).toMatchObject({
        status: 422,
        body: {
          error: {
            code: 'known-at-ahead',
            message: 'What will be on record on 1 January 2099 nobody knows yet. Ask for an instant that has come.',
          },
        },
      })
  })

  test('stand as one line while a text is to be agreed by both sides', async () => {
    const { waiting } = (await desk.get('/api/waiting?party=EU')).body
    expect(waiting.filter(({ id }: { id: string }) => id === 'eu-kz-visa-facilitation')).toMatchObject([
      { stepCode: 'agree-text', waitingOn: [{ code: 'KZ' }, { code: 'EU' }] },
    ])
    expect((await desk.get('/api/waiting?party=EU&on=EU')).body.waiting).toContainEqual(
      expect.objectContaining({ id: 'eu-kz-visa-facilitation' }),
    )
  })

  test('are dealt with by whoever was named for a side and at home, and that stays when something is recorded', async () => {
    const waits = async () =>
      (await desk.get('/api/waiting?party=KR')).body.waiting.filter(({ id }: { id: string }) => id === TRANSFER)
    expect((await waits()).map(({ isUnnamed }: { isUnnamed: boolean }) => isUnnamed)).toEqual([true, true])
    const { sequence } = await file(TRANSFER)
    const name = (expected: number, more: object) =>
      desk.send('POST', `/api/instruments/${TRANSFER}/dealers`, { commandId: `dealers-${++last}`, expected, ...more })
    expect(await name(sequence, {})).toMatchObject({ status: 422, body: { error: { code: 'nobody-named' } } })
    expect(await name(sequence, { agencies: { UZ: 'Invented ministry' } })).toMatchObject({ status: 422 })
    const named = await name(sequence, { owner: 'Invented officer', agencies: { KR: 'Invented ministry of justice' } })
    expect(named.status).toBe(200)
    expect(await waits()).toMatchObject([
      { dealtWithBy: ['Invented ministry of justice', 'Invented officer'], isUnnamed: false },
      { dealtWithBy: ['Invented officer'], isUnnamed: false },
    ])
    expect((await file(TRANSFER)).dealers).toMatchObject({ owner: 'Invented officer', agencies: [{ code: 'KR' }] })
  })

  test('name another instrument by its title, and never by its id', async () => {
    const words = (await file('kz-charter-1999')).events.map((one: { words: string }) => one.words)
    expect(words.filter((said: string) => said.startsWith('Superseded'))).toEqual([
      expect.not.stringContaining('kz-charter-2016'),
    ])
    expect(words).toContainEqual(expect.stringMatching(/^Superseded by [A-Z].+/))
  })

  test('tell of each language what the text and the title are in it; what nobody told is not told', async () => {
    const id = 'kz-uz-sentenced-persons-2021'
    const before = await file(id)
    const languageIn = ({ languages }: { languages: { code: string }[] }, code: string) =>
      languages.find((one) => one.code === code)
    expect(languageIn(before, 'en')).toMatchObject({ title: { code: 'ours' }, text: { code: 'not-told' } })
    const tell = (expected: number, more: object) =>
      desk.send('POST', `/api/instruments/${id}/languages`, {
        commandId: `language-${++last}`,
        expected,
        source: 'zakonpravo-transfer-treaties',
        ...more,
      })
    expect((await tell(before.sequence, { language: 'ru' })).body.error.code).toBe('nothing-told')
    const title = { words: 'Договор (выдуманное название)', is: 'official' }
    expect((await tell(before.sequence, { language: 'ru', text: 'authentic', title })).status).toBe(201)
    expect((await tell(before.sequence + 1, { language: 'ko', text: 'none' })).status).toBe(201)
    const after = await file(id)
    expect(languageIn(after, 'ru')).toMatchObject({
      text: { code: 'authentic', source: 'zakonpravo-transfer-treaties' },
      title: { code: 'official', title: title.words },
    })
    expect(languageIn(after, 'ko')).toMatchObject({ text: { code: 'none', words: 'not translated' } })
    const then = await file(id, `?knownAt=${before.events.at(-1).recordedAt}`)
    expect(languageIn(then, 'ru')).toMatchObject({ text: { code: 'not-told' } })
  })

  test('on a day of which nobody can tell say so, with the day from which it is certain, and nothing next', async () => {
    const convention = await file('cis-sentenced-persons-1998', '?on=2024-01-01')
    expect(convention).toMatchObject({
      state: { code: 'entry-unknown', words: 'not known on this day (told as in force on 25 April 2025)' },
      effect: { code: 'unknown', words: 'not known' },
      next: [],
    })
    expect(convention.state).not.toHaveProperty('since')
    const { stretches } = convention.timeLine
    expect(stretches).toContainEqual({ code: 'unknown', words: 'not known', from: '1998-03-06', until: '2025-04-25' })
  })
})
