// SPDX-License-Identifier: Apache-2.0
// A file that holds more than a page of everything: each page says which of how many it shows, and no line is lost between two of them.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestProgram } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'
import { APART, COUNT, LATE_ITEMS, loadFullFile, many } from '#testing/full-file.ts'

let program: TestProgram
let desk: Awaited<ReturnType<TestProgram['officer']>>

beforeAll(async () => {
  program = await testProgram()
  await loadFullFile(program.elshi)
  desk = await program.officer('*', ['head-of-department'], ['relations'])
})
afterAll(() => program?.stop())

/** All pages of a list, one after the other. */
async function pagesOf(url: string, listed: (body: Record<string, never>) => { id: string }[], all: number) {
  const ids: string[][] = []
  for (let skip = 0; skip < all; skip += ids.at(-1)?.length ?? all) {
    const page = listed((await desk.get(`/api/${url}&skip=${skip}`)).body)
    // Of one thing several steps may stand on a page.
    ids.push([...new Set(page.map(({ id }) => id))])
    if (page.length === 0) break
  }
  return ids
}

test.each([
  ['promises', 'commitments?party=XX', 'commitments', COUNT.commitments],
  ['open promises', 'commitments?party=XX&open=true', 'commitments', COUNT.commitments],
  ['instruments', 'instruments?party=XX', 'instruments', COUNT.instruments + APART],
])('%s are told a page at a time, with how many there are, each once', async (_, url, list, all) => {
  const pages = await pagesOf(url, (body) => body[list] as never, all)
  expect((await desk.get(`/api/${url}`)).body.all).toBe(all)
  expect(pages.length).toBeGreaterThan(1)
  expect(new Set(pages.flat()).size).toBe(all)
  expect(pages.flat()).toHaveLength(all)
})

type Line = {
  kind: string
  id: string
  since: string | null
  sinceEnd?: true
  waitingOn: { code?: string; name: string }[]
  isUnnamed: boolean
}

/** Every page of what waits, one after the other. */
async function waitingOver(query: string): Promise<Line[]> {
  const lines: Line[] = []
  for (let skip = 0, all = 1; skip < all; ) {
    const { body } = await desk.get(`/api/waiting?skip=${skip}${query}`)
    expect(body.shown).toBeLessThanOrEqual(100)
    lines.push(...body.waiting)
    skip += body.shown
    all = body.all
  }
  return lines
}

describe('what waits', () => {
  // A text is agreed by both sides together: one line.
  const LINES = COUNT.commitments + COUNT.instruments + 2 * APART + LATE_ITEMS
  test.each(['&party=XX', ''])('stands oldest first over all its pages, whatever it is (%j)', async (query) => {
    const lines = (await waitingOver(query)).filter(({ id }) => id.startsWith('xx-'))
    // What should have been done in a year waits since its end.
    const told = lines.flatMap(({ since, sinceEnd }) => (since === null ? [] : `${since}${sinceEnd ? '-12-31' : ''}`))
    expect(told).toEqual(told.toSorted())
    // What nobody knows the day of comes last.
    expect(lines.slice(0, told.length).every(({ since }) => since !== null)).toBe(true)
    expect(lines).toHaveLength(LINES)
    const keys = lines.map(({ kind, id, waitingOn }) => `${kind} ${id} ${waitingOn.map(({ name }) => name)}`)
    expect(new Set(keys).size).toBe(LINES)
  })
  test('of a treaty each side stands where its own step has waited since, on another page where that is so', async () => {
    const { home } = program.elshi.between
    const lines = await waitingOver('&party=XX')
    const of = (side: string) =>
      lines.findIndex(({ id, waitingOn }) => id === 'xx-apart-14' && waitingOn.some(({ code }) => code === side))
    expect(lines[of('XX')]?.since).toBe('2002-03-03')
    expect(lines[of(home)]?.since).toBe('2006-09-09')
    expect(of(home) - of('XX')).toBeGreaterThan(1)
    const theirs = await waitingOver('&party=XX&on=XX')
    expect(theirs.filter(({ id }) => id.startsWith('xx-apart'))).toHaveLength(APART)
    expect(theirs.every(({ waitingOn }) => waitingOn.some(({ code }) => code === 'XX'))).toBe(true)
  })
  test('includes items of programmes whose time is over, on their owner or on nobody named yet; none that lies ahead or was held', async () => {
    const items = (await waitingOver('&party=XX')).filter(({ kind }) => kind === 'programme-item')
    expect(items.map(({ id }) => id)).toEqual(many(LATE_ITEMS, (index) => `xx-late-${index}`))
    expect(items[0]).toMatchObject({
      since: '1991',
      sinceEnd: true,
      isUnnamed: true,
      waitingOn: [{ code: program.elshi.between.home }],
    })
    expect(items[1]).toMatchObject({ isUnnamed: false, waitingOn: [{ name: 'Invented ministry' }] })
  })
})

test('a series shows its newest rounds first, and the others a page further back', async () => {
  const pages = await pagesOf(
    'rounds?party=XX&series=xx-series',
    (body) => (body.series as never as { rounds: never }[])[0]?.rounds ?? [],
    COUNT.rounds,
  )
  expect(pages.flat()).toEqual(many(COUNT.rounds, (index) => `xx-series.${COUNT.rounds - index}`))
  const [first] = (await desk.get('/api/rounds?party=XX')).body.series
  expect(first).toMatchObject({ all: COUNT.rounds, nextOrdinal: COUNT.rounds + 1 })
})

test('figures come by indicators, each with its newest values and how many there are; one that is asked for with more of them', async () => {
  const first = (await desk.get('/api/figures?party=XX')).body
  expect(first.all).toBeGreaterThanOrEqual(COUNT.indicators)
  const one = first.indicators.find(({ id }: { id: string }) => id === 'xx-indicator-0')
  expect(one).toMatchObject({ shown: 24, all: COUNT.figures })
  expect(one.series[0].figures.at(-1)).toMatchObject({ end: '2019-12-31', growth: { rate: 59 / 58 - 1 } })
  const [whole] = (await desk.get('/api/figures?party=XX&indicator=xx-indicator-0')).body.indicators
  expect(whole).toMatchObject({ shown: COUNT.figures, all: COUNT.figures })
})

test('the page of the head of the department looks at a hundred open promises, and says that there are more', async () => {
  expect((await desk.get('/api/relations/head')).body).toMatchObject({ isCut: true })
})

test('a search finds by an index, and nothing of a compartment that was not opened', async () => {
  const { hits } = (await desk.get('/api/relations/search?q=promise%20117')).body
  expect(hits.map(({ id }: { id: string }) => id)).toEqual(['xx-promise.117'])
  const consul = await program.officer('BUS')
  expect((await consul.get('/api/relations/search?q=promise%20117')).status).toBe(403)
})

test('what may be released comes a page at a time: the newest of each kind, and what stands further back of one of them, each once', async () => {
  type Page = { choices: { kind: string; id: string }[]; further: { kind: string; skip: number }[] }
  const ask = async (query = ''): Promise<Page> =>
    (await desk.get(`/api/partners/XX/releases/choices${query}`)).body as never
  const first = await ask()
  expect(first.further.map(({ kind }) => kind)).toEqual(['commitment', 'instrument'])
  expect(Map.groupBy(first.choices, ({ kind }) => kind).get('agenda')).toHaveLength(COUNT.rounds)
  const found = first.choices.map(({ kind, id }) => `${kind} ${id}`)
  for (const begun of first.further) {
    for (let next: Page['further'][number] | undefined = begun; next; ) {
      const page: Page = await ask(`?kind=${next.kind}&skip=${next.skip}`)
      expect(page.choices.every(({ kind }) => kind === begun.kind)).toBe(true)
      found.push(...page.choices.map(({ kind, id }) => `${kind} ${id}`))
      next = page.further[0]
    }
  }
  expect(new Set(found).size).toBe(found.length)
  for (let index = 0; index < COUNT.commitments; index++) expect(found).toContain(`commitment xx-promise.${index}`)
  const consul = await program.officer('BUS')
  expect((await consul.get('/api/partners/XX/releases/choices?kind=commitment&skip=40')).status).toBe(403)
  expect((await desk.get('/api/partners/XX/releases/choices?kind=secret')).status).toBe(400)
})

test('a form finds by typing what stands beyond the first page of a file, of one kind and of that file alone', async () => {
  const offered = async (q: string, kind: string, party = 'XX') => {
    const { hits, isCut } = (await desk.get(`/api/relations/search?kind=${kind}&party=${party}&q=${q}`)).body
    return { ids: hits.map(({ id }: { id: string }) => id) as string[], isCut }
  }
  const first = await offered('', 'commitment')
  expect(first).toMatchObject({ isCut: true })
  expect(first.ids).toHaveLength(60)
  expect((await desk.get('/api/commitments?party=XX')).text).not.toContain('"xx-promise.0"')
  expect(await offered('promise%200', 'commitment')).toEqual({ ids: ['xx-promise.0'], isCut: false })
  expect(await offered('agreement%20129', 'instrument')).toEqual({ ids: ['xx-instrument-129'], isCut: false })
  expect(await offered('agreement%20129', 'commitment')).toEqual({ ids: [], isCut: false })
  expect(await offered('agreement%20129', 'instrument', 'KR')).toEqual({ ids: [], isCut: false })
  expect((await desk.get('/api/relations/search?kind=secret&q=')).status).toBe(400)
})
