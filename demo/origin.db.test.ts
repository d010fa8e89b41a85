// SPDX-License-Identifier: Apache-2.0
// Whatever the demonstration invents, and whatever its visitors record, says so wherever it is told; what has a source never does.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { draftFor } from '#src/apps/briefing/index.ts'
import { kazakhstan } from '#src/apps/compose/index.ts'
import { stoppedClock } from '#src/platform/clock/index.ts'
import type { TestProgram, TestVisitor } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'
import { testState } from '#testing/home-state.ts'
import { deskOfficer } from './desk-officer.ts'
import { inventLetters } from './letters.ts'
import { inventOwners } from './owners.ts'
import { inventPromises } from './promises.ts'

let program: TestProgram
let desk: TestVisitor
let head: TestVisitor
beforeAll(async () => {
  program = await testProgram({
    home: { ...testState(), between: kazakhstan().between },
    demonstration: true,
    clock: stoppedClock(new Date('2026-11-23T09:00:00Z')),
  })
  for (const invent of [inventPromises, inventOwners, inventLetters]) await invent(program.elshi)
  desk = await program.officer('*', ['desk-officer'], ['relations'])
  head = await program.officer('*', ['head-of-department'], ['relations'])
})
afterAll(() => program.stop())

type Marked = { readonly id: string; readonly origin: string }
const DEMO = 'demo-'
const isInvented = ({ id }: { readonly id: string }) => id.includes(DEMO)
const get = async (path: string, by = desk) => (await by.get(`/api/${path}`)).body

/** Both kinds are among them, and each says which it is. */
function expectMarked(all: readonly Marked[]): void {
  expect(new Set(all.map(({ origin }) => origin))).toEqual(new Set(['sourced', 'invented']))
  for (const one of all) expect([one.id, one.origin]).toEqual([one.id, isInvented(one) ? 'invented' : 'sourced'])
}

describe('what a demonstration invents is marked, and what has a source is not,', () => {
  test('among promises, meetings, figures and what a search finds', async () => {
    expectMarked((await get('commitments?party=KR')).commitments)
    const { series } = await get('rounds?party=KR')
    expectMarked(series)
    expectMarked((series as { rounds: Marked[] }[]).flatMap(({ rounds }) => rounds))
    expectMarked((await get('figures?party=KR')).indicators)
    expectMarked((await get('relations/search?q=Korea')).hits)
  })

  test('on the list of what waits, whose letters somebody invented', async () => {
    const lines = (await get('waiting?party=KR')).waiting as (Marked & { kind: string })[]
    expectMarked(lines.filter(({ kind }) => kind !== 'letter'))
    for (const letter of lines.filter(({ kind }) => kind === 'letter')) expect(letter.origin).toBe('invented')
  })

  test('on the time line and in calendars, where its title says so once', async () => {
    expectMarked((await get('relations/time-line?party=KR')).happenings)
    const { text } = await desk.get('/api/relations/calendar.ics?party=KR')
    const titles = String(text)
      .replaceAll(/\r?\n /g, '')
      .split(/\r?\n/)
      .filter((line) => line.startsWith('SUMMARY'))
    expect(titles.filter((title) => /invented\)$/.test(title)).length).toBeGreaterThan(0)
    expect(titles.filter((title) => !/invented/.test(title)).length).toBeGreaterThan(0)
    for (const title of titles) expect(title.match(/invented/g)?.length ?? 0).toBeLessThan(2)
  })

  test('before the head of the department', async () => {
    const { nextRounds, reminders } = await get('relations/head', head)
    for (const one of [...nextRounds, ...reminders] as (Marked & { kind?: string })[])
      expect([one.id, one.origin]).toEqual([
        one.id,
        isInvented(one) || one.kind === 'no-reply' ? 'invented' : 'sourced',
      ])
  })

  test('with figures: sourced indicators come first, and no line joins both', async () => {
    const sourced = (await get('figures?party=KR')).indicators as { origin: string; series: Marked[] }[]
    const places = sourced.map(({ origin }) => origin)
    expect(places).toEqual(places.toSorted().toReversed())
    const [first] = (await get('figures?party=KR')).indicators as {
      id: string
      series: { unit: string; figures: { id: string; sources: string[] }[] }[]
    }[]
    const [line] = first?.series ?? []
    const figure = {
      indicator: first?.id,
      value: 7,
      unit: line?.unit,
      period: { kind: 'year', year: 2024 },
      sources: line?.figures[0]?.sources,
      confidence: 'low',
    }
    const recorded = await desk.send('POST', '/api/figures', {
      commandId: randomUUID(),
      figure,
      confirmed: ['source-before-end'],
    })
    expect(recorded.status).toBe(201)
    const again = (await get(`figures?party=KR&indicator=${first?.id}`)).indicators[0] as (typeof sourced)[number] & {
      series: { origin: string; figures: { id: string }[] }[]
    }
    expect(again.origin).toBe('sourced')
    for (const { origin, figures } of again.series)
      expect(figures.some(({ id }) => id === recorded.body.id)).toBe(origin === 'invented')
  })
})

const plain = (words: string) => words.replaceAll(/\s/g, ' ')

test('how much there is is counted apart from how much is invented besides', async () => {
  const counted = async (path: string, of: string, by = desk) => {
    const { invented, ...told } = await get(path, by)
    return [invented, (told[of] as Marked[]).filter(({ origin }) => origin === 'invented').length]
  }
  for (const [path, of] of [
    ['commitments?party=KR', 'commitments'],
    ['waiting', 'waiting'],
    ['figures?party=KR', 'indicators'],
    ['instruments?party=KR', 'instruments'],
    ['partners/KR', 'reminders'],
  ] as const) {
    const [invented, marked] = await counted(path, of)
    expect([path, invented]).toEqual([path, marked])
  }
  const { all, invented, reminders } = await get('relations/head', head)
  const of = (origin: string) =>
    (reminders as (Marked & { kind: string })[]).filter((one) => one.origin === origin && one.kind === 'no-reply')
  expect([all['no-reply'], invented['no-reply']]).toEqual([of('sourced').length, of('invented').length])
  expect(invented['no-reply']).toBeGreaterThan(0)
})

describe('in the brief', () => {
  const drafted = async (language: string) => {
    const actor = deskOfficer()
    if (!actor) throw new Error('the demonstration has one')
    const draft = await draftFor(program.elshi, actor, { partner: 'KR', round: 'kz-kr-consular.8', language })
    if (!draft.ok) throw new Error(draft.refusal.text)
    return draft.value.open.blocks
  }
  const rowsOf = (blocks: Awaited<ReturnType<typeof drafted>>, id: string) =>
    blocks.flatMap((block) => (block.kind === 'table' && block.id === id ? block.rows : []))

  test('promises are counted apart, the invented meeting stands apart, and every invented row says so', async () => {
    const blocks = await drafted('en')
    const lead = blocks.find(({ id }) => id === 'promises.lead')
    expect(lead).toMatchObject({
      words: expect.stringMatching(/^3 commitments .*overdue: \d\. Invented besides: 2 \(overdue: 1\)\.$/),
    })
    for (const { cells } of rowsOf(blocks, 'promises.table'))
      expect([cells[2], /◇\sinvented$/.test(cells[2] ?? '')]).toEqual([cells[2], /^Example/.test(cells[2] ?? '')])
    const told = (id: string) => JSON.stringify(rowsOf(blocks, id))
    expect(told('since.table')).not.toMatch(/Example|example text/)
    expect(told('since.invented.table')).toContain('Example meetings')
    for (const { cells } of rowsOf(blocks, 'since.invented.table')) expect(cells[1]).toMatch(/◇\sinvented$/)
  })

  test('figures stand with what is to be known of them, and what the ambassador said of trade is not lost', async () => {
    const blocks = await drafted('en')
    const rows = ['numbers.figures', 'numbers.times'].flatMap((id) => rowsOf(blocks, id))
    const figures = rows.map(({ cells }) => plain(cells.join(' | ')))
    expect(figures.find((row) => row.includes('11 000'))).toContain('Of 15 000 who work there')
    for (const value of ['3 200 000 000', '1 200 000 000'])
      expect(figures.find((row) => row.includes(value))).toContain('Bakyt Dyussenbayev')
    const said = blocks.flatMap((block) => (block.kind === 'paragraph' ? [plain(block.words)] : []))
    const stay = figures.filter((row) => row.includes('Citizens whose stay in Korea is irregular')).join()
    for (const value of ['359', '4 168', '12 000']) expect(stay).toContain(value)
    expect(said.join()).not.toContain('848')
  })

  test.each(['kk', 'ru', 'ko'])('the mark is said in %s', async (language) => {
    const words = { kk: '◇\u00a0ойдан шығарылған', ru: '◇\u00a0вымышлено', ko: '◇\u00a0가상' }[language]
    expect(JSON.stringify(rowsOf(await drafted(language), 'promises.table'))).toContain(words)
  })
})

test('what a visitor records of an instrument that has a source is invented, and the instrument stays sourced', async () => {
  const path = 'instruments/kr-kz-sentenced-persons-2019'
  const { sequence } = await get(path)
  const happening = { kind: 'notified', party: 'KR', sent: '2026-11-02', received: '2026-11-03' }
  const wish = { commandId: randomUUID(), expected: sequence, happening, source: 'zakonpravo-transfer-treaties' }
  const sent = await desk.send('POST', `/api/${path}/events`, wish)
  expect(sent.status, JSON.stringify(sent.body)).toBe(201)
  const told = (await get('relations/time-line?party=KR')).happenings as (Marked & { on: string; kind: string })[]
  const own = told.filter(({ id }) => id === 'kr-kz-sentenced-persons-2019')
  for (const { on, origin } of own) expect([on, origin]).toEqual([on, on > '2026-01-01' ? 'invented' : 'sourced'])
  expect(own.map(({ origin }) => origin)).toContain('invented')
})
