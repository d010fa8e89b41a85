// SPDX-License-Identifier: Apache-2.0
// A case by the number of a passport or of a person, and a second case of one person, over the services of the home state.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kazakhstan } from '#src/apps/compose/index.ts'
import { rebuildProjections } from '#src/consular/cases/index.ts'
import { asReader, systemActor } from '#src/platform/database/index.ts'
import { noProgress } from '#src/platform/progress/index.ts'
import type { TestProgram, TestVisitor } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'

const IIN = '850101300015'
let run: TestProgram
let busan: TestVisitor
let seoul: TestVisitor

beforeAll(async () => {
  run = await testProgram({ home: kazakhstan() })
  busan = await run.officer('BUS', ['officer', 'head-of-post'])
  seoul = await run.officer('SEL')
})
afterAll(() => run.stop())

let people = 0
/** Registers an invented person; nobody is like another unless the test says so. */
async function lodge(post: string, more: Record<string, unknown> = {}, by: TestVisitor = run.visitor()) {
  people += 1
  const applicant = {
    'stay-kind': 'permanent',
    name: { family: `Ойдан${'абвгдеж'[people % 7]}${'опрстуф'[people % 5]}`, given: 'Шығарылған' },
    'birth-date': `19${60 + people}-03-04`,
    'identity-document': `X${String(people).padStart(7, '0')}`,
    country: 'KR',
    town: 'Busan',
    ...more,
  }
  const answer = await by.send('POST', '/api/cases', {
    commandId: randomUUID(),
    service: 'consular-registration',
    serviceVersion: '1',
    post,
    channel: by === busan || by === seoul ? 'window' : 'portal',
    language: 'ru',
    answers: { applicant },
    files: [],
  })
  expect(answer.status, answer.text).toBe(201)
  return answer.body.reference as string
}
const search = async (by: TestVisitor, identifier: string, more: object = {}) =>
  (await by.send('POST', '/api/queue', { identifier, ...more })).body.rows as {
    reference: string
    found: { words: string }[]
  }[]
const referencesOf = (rows: { reference: string }[]) => rows.map(({ reference }) => reference)

describe('a search by number', () => {
  let mine: string
  beforeAll(async () => {
    mine = await lodge('BUS', { iin: IIN, 'identity-document': 'N00000077' })
  })

  test.each([
    IIN,
    '850101 300 015',
    '850101-300015',
    'N00000077',
    'n 0000 0077',
    '№ N00000077',
    'Ｎ００００００７７',
  ])('finds the case however it is typed: %s', async (typed) => {
    expect(referencesOf(await search(busan, typed))).toEqual([mine])
  })
  test('says by what the case was found, in the words of the question', async () => {
    expect((await search(busan, IIN))[0]?.found.map(({ words }) => words)).toEqual([expect.stringMatching(/IIN/)])
  })
  test('finds it whatever else the queue is narrowed to, and nothing by another number', async () => {
    expect(referencesOf(await search(busan, IIN, { holder: 'authority', open: false }))).toEqual([mine])
    expect(await search(busan, '901231450017')).toEqual([])
    expect(await search(busan, 'N0000007')).toEqual([])
  })
  test('shows another post’s officer nothing, nor whoever may not read identities', async () => {
    expect(await search(seoul, IIN)).toEqual([])
    const walled = await run.officer('BUS', ['officer'], ['family'])
    expect(await search(walled, IIN)).toEqual([])
  })
  test('is on record as a reading by number, while the number stands in no address, log or record', async () => {
    await search(busan, IIN)
    const reads = await asReader(run.elshi.engine.db, systemActor, async (tx) => {
      const { rows } = await tx.query<{ row: string }>('SELECT to_jsonb(r)::text AS row FROM read_log r')
      return rows.map(({ row }) => row)
    })
    expect(reads.some((row) => row.includes('identifier') && row.includes(mine))).toBe(true)
    expect(reads.join() + run.logged.join()).not.toContain(IIN)
  })
  test('finds a corrected number, and no longer the mistaken one', async () => {
    const reference = await lodge('BUS', { 'identity-document': 'N00000100' })
    const { body: file } = await busan.get(`/api/cases/${reference}`)
    const identity = file.sections.flatMap((page: { answers: object[] }) => page.answers)
    expect(identity.length).toBeGreaterThan(0)
    const applicant = Object.fromEntries(
      identity
        .filter((one: { value?: unknown }) => one.value !== undefined)
        .map((one: { question: string; value: unknown }) => [one.question, one.value]),
    )
    const answer = await busan.send('POST', `/api/cases/${reference}/commands`, {
      commandId: randomUUID(),
      do: 'correct-answers',
      answers: { applicant: { ...applicant, 'identity-document': 'N00000101' } },
    })
    expect(answer.status, answer.text).toBe(200)
    expect(await search(busan, 'N00000100')).toEqual([])
    expect(referencesOf(await search(busan, 'N00000101'))).toEqual([reference])
  })
  test('finds the same after a rebuild', async () => {
    const { engine, database, settings } = run.elshi
    const places = { ...engine, db: database, masterKeyFile: settings.masterKeyFile }
    await rebuildProjections(places, noProgress, { anew: 'names' })
    expect(referencesOf(await search(busan, IIN))).toEqual([mine])
  })
})

describe('a second case of one person', () => {
  const name = { family: 'Қайталанов', given: 'Мысал', latin: { family: 'Kaitalanov', given: 'Mysal' } }
  const person = { name, 'birth-date': '1999-12-31', iin: '991231400991' }
  let first: string
  beforeAll(async () => {
    first = await lodge('BUS', person)
  })
  const duplicates = async (by: TestVisitor, reference: string) =>
    (await by.get(`/api/cases/${reference}`)).body.findings.filter(({ id }: { id: string }) =>
      id.startsWith('possible-duplicate'),
    ) as { id: string; reference?: string; said: { words: string } }[]
  const warn = async (by: TestVisitor, post: string, applicant: object) =>
    (await by.send('POST', '/api/services/consular-registration/alike', { post, answers: { applicant } })).body
      .findings as { reference?: string; said: { words: string } }[]

  test('lodged at the same post is named on both, with what is the same', async () => {
    const second = await lodge('BUS', { iin: '991231-400-991' })
    const [found, ...more] = await duplicates(busan, second)
    expect(more).toEqual([])
    expect(found).toMatchObject({ reference: first })
    expect(found?.said.words).toMatch(new RegExp(`${first} \\(open\\)\\. The same: .*IIN`))
    expect((await duplicates(busan, first)).map(({ reference }) => reference)).toEqual([second])
  })

  test('lodged at another post is told of without any detail, by a name in another script and the day of birth', async () => {
    const elsewhere = await lodge('SEL', { ...person, iin: undefined, name: { family: 'Kaitalanov', given: 'Mysal' } })
    const found = await duplicates(seoul, elsewhere)
    expect(found.map(({ said }) => said.words)).toEqual([
      'Possible duplicate: there is a case at another post. Ask there: Consulate General in Busan',
    ])
    expect(JSON.stringify(found)).not.toContain(first)
    expect((await duplicates(busan, first)).map(({ id }) => id)).toContain('possible-duplicate-elsewhere')
  })

  test('is told at the window before anything is lodged, and refused by nobody', async () => {
    const [one] = await warn(busan, 'BUS', { iin: person.iin })
    expect(one?.said.words).toContain('Possible duplicate')
    expect(await warn(busan, 'BUS', { iin: '901231450017' })).toEqual([])
    expect(await warn(busan, 'BUS', { iin: 'no number' })).toEqual([])
    const lodged = await lodge('BUS', person, busan)
    expect((await duplicates(busan, lodged)).length).toBeGreaterThan(0)
  })

  test('is told to nobody but officers of the post at whose window they stand', async () => {
    const asked = { post: 'BUS', answers: { applicant: { iin: person.iin } } }
    const route = '/api/services/consular-registration/alike'
    expect((await run.visitor().send('POST', route, asked)).status).toBe(401)
    expect((await seoul.send('POST', route, asked)).body.findings).toEqual([])
    const inspector = await run.officer('BUS', ['inspector'])
    expect((await inspector.send('POST', route, asked)).status).toBe(403)
  })
})
