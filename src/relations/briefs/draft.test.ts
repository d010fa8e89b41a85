// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import type { Block, Brief } from './brief.ts'
import { decideBrief, decideSigned, digestOf } from './decide-brief.ts'
import { draftBrief } from './draft.ts'
import { gapsIn } from './gaps.ts'
import type { BriefMaterial, CommitmentMaterial, FigureMaterial } from './material.ts'
import { onPaper } from './on-paper.ts'
import { shortened } from './room.ts'

const home = { code: 'AA', name: 'Home' }
const partner = { code: 'BB', name: 'Partner' }
const source = (id: string) => [{ kind: 'source', id, words: `source ${id}` } as const]
const wording = {
  language: 'en',
  say: (key: string, details = {}) => [key, ...Object.values(details)].join(' '),
  day: (day: string) => day,
  number: String,
}
const round = (id: string, days: readonly string[]) => ({
  id,
  series: 'Series',
  ordinal: 2,
  step: 'planned',
  days: days.map((on) => ({ on, rests: source(on) })),
  heads: [],
  bodies: [],
  agenda: [{ id: 'visas', words: 'Visas' }],
  rests: [],
})
const figure = (id: string, told: Partial<FigureMaterial>): FigureMaterial => ({
  id,
  indicator: 'trade',
  name: 'Trade',
  topic: 'trade',
  value: 1,
  unit: 'USD',
  period: { kind: 'year', year: 2024 },
  end: plainDate('2024-12-31'),
  isLow: false,
  rests: source(id),
  ...told,
})
const promise = (id: string, made: string): CommitmentMaterial => ({
  id,
  words: id,
  sides: [home],
  made,
  duePrecision: 'unspecified',
  stands: 'open',
  isOverdue: false,
  letters: [],
  rests: source(id),
})
const material: BriefMaterial = {
  partner,
  home,
  on: plainDate('2026-11-23'),
  round: round('s.2', ['2027']),
  last: round('s.1', ['2019-01-30', '2019-10-30']),
  outcomes: [],
  figures: [],
  commitments: [],
  done: [],
  happened: [],
  instruments: [],
  posts: [],
  papers: [],
}
const draft = (more: Partial<BriefMaterial>) => draftBrief({ ...material, ...more }, wording)
const rowsOf = ({ open }: { open: Brief }, table: string) =>
  open.blocks.flatMap((block) => (block.id === table && block.kind === 'table' ? block.rows : []))
const wordsOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.words] : [])).join('\n')

test('of each reporter the newest value is told, and what is only remembered is no figure of a brief', () => {
  const older = { period: { kind: 'year', year: 2022 }, end: plainDate('2022-12-31') } as const
  const figures = [
    figure('ours', { reporter: home }),
    figure('ours-before', { reporter: home, ...older }),
    figure('theirs', { reporter: partner, value: 2 }),
    figure('remembered', { indicator: 'other', isLow: true }),
  ]
  const rows = rowsOf(draft({ figures }), 'numbers.figures')
  expect(rows.map(({ rests }) => rests.map(({ id }) => id)[0])).toEqual(['ours', 'theirs'])
})

test('sources that differ stand side by side: days of a round, and values for one time', () => {
  const figures = [figure('ours', { reporter: home }), figure('theirs', { reporter: partner, value: 2 })]
  const words = wordsOf(draft({ figures }).open.blocks)
  expect(words).toMatch(/brief\.conflicts\.day .*2019-01-30; 2019-10-30/)
  expect(words).toMatch(/brief\.conflicts\.figure .*1\u00a0USD, Home; 2\u00a0USD, Partner/)
})

test('open commitments stand with the oldest first', () => {
  const rows = rowsOf(
    draft({ commitments: [promise('later', '2023-04'), promise('first', '2019-01-30')] }),
    'promises.table',
  )
  expect(rows.map(({ cells }) => cells[2])).toEqual(['first', 'later'])
})

test('a number of people under ten is not told', () => {
  const registers = [
    { name: 'Few', people: 9, on: material.on },
    { name: 'Many', people: 10, on: material.on },
  ]
  expect(rowsOf(draft({ registers }), 'numbers.people').map(({ cells }) => cells[1])).toEqual(['brief.fewer 10', '10'])
})

test('of cases it tells numbers by service, and none under ten, nor what it could be reckoned from', () => {
  const few = { id: 'visas', name: 'Visas', received: 40, granted: 31, refused: 9, open: 0 }
  const cases = { from: plainDate('2024-04-26'), services: [few] }
  const [row] = rowsOf(draft({ cases }), 'cases.table')
  // From 40, 31 and nothing open the nine that were refused would follow.
  expect(row?.cells).toEqual(['Visas', '40', 'brief.withheld', 'brief.fewer 10', 'brief.fewer 10'])
  expect(wordsOf(draft({}).open.blocks)).toContain('brief.cases.closed')
})

test('what nobody dated is not told to have happened since, and a state without a day of its own says at the latest', () => {
  const told = (id: string, from: string, until: string) => ({
    from: plainDate(from),
    until: plainDate(until),
    words: id,
    rests: source(id),
  })
  const events = [
    told('any day until it was read', '1990-01-01', '2026-11-22'),
    told('in a month', '2025-04-01', '2025-04-30'),
    told('between', '2025-04-10', '2025-05-30'),
  ]
  const instrument = {
    id: 'i',
    title: 'T',
    rank: 'agreement' as const,
    state: 'in force',
    next: [],
    claims: [],
    rests: [],
    events,
  }
  const drafted = draft({ instruments: [{ ...instrument, since: '2025', isDayUntold: true }] })
  const untold = draft({ instruments: [{ ...instrument, isDayUntold: true }] })
  expect(rowsOf(drafted, 'since.table').map(({ cells }) => cells.join(' | '))).toEqual([
    'brief.between 2025-04-10 2025-05-30 | T: between',
    '2025-04 | T: in a month',
  ])
  expect(rowsOf(drafted, 'treaties.table')[0]?.cells[1]).toBe('brief.state.day-within in force 2025')
  expect(rowsOf(untold, 'treaties.table')[0]?.cells[1]).toBe('brief.state.day-untold in force')
})

test('posts of both sides stand with their districts, and a side without any is told to have none', () => {
  const posts = [{ id: 'AAA', side: home, name: 'Embassy', rests: source('list') }]
  const drafted = draft({ posts })
  expect(rowsOf(drafted, 'posts.table')[0]?.cells).toEqual(['Home', 'Embassy', 'brief.posts.no-district'])
  expect(wordsOf(drafted.open.blocks)).toContain('brief.posts.none Partner')
})

test('of each side the oldest promises have room, and how many more there are is told with the way to them', () => {
  const many = (side: typeof home, year: number) =>
    Array.from({ length: 300 }, (_, at) => ({ ...promise(`${side.code} ${at}`, `${year}`), sides: [side] }))
  const drafted = draft({ commitments: [...many(partner, 2020), ...many(home, 2010)] })
  const sides = new Set(rowsOf(drafted, 'promises.table').map(({ cells }) => cells[1]))
  expect(sides).toEqual(new Set(['Home', 'Partner']))
  const left = 600 - rowsOf(drafted, 'promises.table').length
  const more = drafted.open.blocks.find(({ id }) => id === 'promises.more')
  expect(more).toMatchObject({ words: `brief.more ${left}`, rests: [{ kind: 'file', id: 'BB' }] })
})

test('positions are in the part for cleared readers and nowhere else', () => {
  const own = { en: 'example text' }
  const position = { round: 's.2', item: 'visas', parties: ['AA', 'BB'], home: 'AA', own }
  const positions = [{ ...position, counterparts: [], talkingPoints: {}, linked: [] }]
  const { open, cleared } = draft({ positions })
  expect(wordsOf(cleared?.blocks ?? [])).toContain('example text')
  expect(JSON.stringify(open)).not.toContain('example text')
  expect(draft({}).cleared).toBeUndefined()
})

test('on paper every paragraph is numbered, and each row says on what it rests: its sources, or else its record', () => {
  const unsourced = { ...promise('own', '2020'), rests: [] }
  const { open } = draft({ commitments: [promise('one', '2019'), unsourced] })
  const parts = onPaper([{ brief: open }], ({ id }) => `https://office.example/${id}`)
  expect(parts.filter((part) => part.kind === 'paragraph' && !part.isNumbered)).toEqual([])
  const rows = parts.flatMap((part) => (part.kind === 'table' ? part.rows : []))
  const notes = rows.flatMap((row) => row.notes ?? [])
  expect(notes).toContainEqual({ words: 'source one', page: 'https://office.example/one' })
  expect(notes).toContainEqual({ words: 'brief.rests.commitment: own', page: 'https://office.example/own' })
})

test('of talking points a brief has those in its own language and in the partner’s, each by its name', () => {
  const talkingPoints = { en: 'one', kk: 'two', ko: 'three', ru: 'four' }
  const position = { round: 's.2', item: 'visas', parties: ['AA', 'KR'], home: 'AA', counterparts: [], linked: [] }
  const korea = { code: 'KR', name: 'Korea' }
  const { cleared } = draft({ partner: korea, positions: [{ ...position, talkingPoints }] })
  const said = wordsOf(cleared?.blocks ?? []).split('\n')
  expect(said).toEqual(['brief.position.talking English one', 'brief.position.talking Korean three'])
})

test('letters and papers since the last round are told, newer figures are marked where they stand, and nothing is denied that is on file', () => {
  const letter = {
    from: plainDate('2026-06-26'),
    until: plainDate('2026-06-26'),
    words: 'A letter',
    rests: source('l'),
  }
  const last = round('s.1', ['2023-04-26'])
  const drafted = draft({ last, happened: [letter], figures: [figure('new', {})] })
  expect(rowsOf(drafted, 'since.table').map(({ cells }) => cells[1])).toEqual(['A letter'])
  expect(rowsOf(drafted, 'numbers.figures')[0]?.cells[2]).toBe('brief.new 2024')
  expect(rowsOf(draft({ figures: [figure('new', {})] }), 'numbers.figures')[0]?.cells[2]).toBe('brief.new 2024')
  const older = round('s.1', ['2025-04-26'])
  expect(rowsOf(draft({ last: older, figures: [figure('old', {})] }), 'numbers.figures')[0]?.cells[2]).toBe('2024')
  expect(wordsOf(drafted.open.blocks)).not.toContain('brief.since.nothing')
  expect(wordsOf(draft({ last }).open.blocks)).toContain('brief.since.nothing')
})

test('beside exports and imports stands the turnover of their year, and a leap from source to source is no contradiction', () => {
  const before = { period: { kind: 'year', year: 2023 }, end: plainDate('2023-12-31') } as const
  const figures = [
    figure('now', { flow: 'turnover', value: 3.1 }),
    figure('then', { flow: 'turnover', value: 6, ...before }),
    figure('exports', { flow: 'export', value: 3.8, ...before }),
  ]
  const drafted = draft({ figures })
  const told = rowsOf(drafted, 'numbers.figures').map(({ rests }) => rests[0]?.id)
  expect(told.toSorted()).toEqual(['exports', 'now', 'then'])
  expect(wordsOf(drafted.open.blocks)).not.toContain('brief.conflicts.figure')
})

test('what the agenda speaks of and what was asked is not cut for want of room, and agreements of both stand first', () => {
  const instrument = { state: 'in force', next: [], claims: [], events: [] }
  const others = Array.from({ length: 300 }, (_, at) => ({
    ...instrument,
    id: `o${at}`,
    title: `O${at}`,
    rank: 'other' as const,
    rests: source(`o${at}`),
  }))
  const waiver = { ...instrument, id: 'w', title: 'Waiver', rank: 'agreement' as const, rests: source('w') }
  const touched = {
    ...instrument,
    id: 't',
    title: 'Touched',
    rank: 'other' as const,
    isOnAgenda: true,
    rests: source('t'),
  }
  const views = Array.from({ length: 100 }, (_, at) => ({ words: `View ${at} `.repeat(20), rests: source(`v${at}`) }))
  const asked = Array.from({ length: 7 }, (_, at) => ({ words: `Ask ${at}`, rests: source('a'), isAsked: true }))
  const drafted = draft({ instruments: [...others, touched, waiver], outcomes: [...views, ...asked] })
  const titles = rowsOf(drafted, 'treaties.table').map(({ cells }) => cells[0])
  expect([titles[0], titles.includes('Touched')]).toEqual(['Waiver', true])
  for (const { words } of asked) expect(wordsOf(drafted.open.blocks)).toContain(words)
})

test('of an agreement that waits on both sides the days stand with their own side', () => {
  const next = ['A', 'B'].map((waitsOn) => ({ words: `${waitsOn} acts.`, waitsOn, since: '2021-03-12' }))
  const both = { id: 'w', title: 'Both', rank: 'agreement' as const, state: 'signed', rests: source('w') }
  const drafted = draft({ instruments: [{ ...both, next, claims: [], events: [] }] })
  expect(rowsOf(drafted, 'treaties.table')[0]?.cells[3]).toMatch(/^brief.waits-since .*; brief.waits-since /)
})

test('before a brief is signed its blanks, its rows without an entry and its mere examples are listed by their numbers', () => {
  const said = (id: string, words: string) => ({ id, kind: 'paragraph', words, rests: [] }) as const
  const rows = [
    ['Day', 'unknown'],
    ['Place', 'Town'],
  ].map((cells) => ({ cells, rests: [] }))
  const plan = { id: 'plan', kind: 'table', caption: '', head: [], widths: [], rows } as const
  const parts = [[said('a', 'Whole.'), said('b', 'They met on ____.'), plan], [said('c', 'Our position: Example text')]]
  expect(gapsIn(parts, { unknown: 'unknown', examples: ['example text'] })).toEqual([
    { number: 2, words: 'They met on ____.' },
    { words: 'Day: unknown' },
    { number: 3, words: 'Our position: Example text' },
  ])
})

test('a signed text is frozen: its digest is that of every word, and nothing is edited after it', () => {
  const { open } = draft({})
  const signed = decideSigned(open)
  expect(signed).toEqual({ ok: true, value: [{ what: 'signed', digest: digestOf(open) }] })
  const frozen: Brief = { ...open, signed: { by: 'desk-1', at: '2026-11-23T09:00:00Z', digest: digestOf(open) } }
  expect(digestOf(frozen)).toBe(digestOf(open))
  expect(digestOf({ ...open, title: `${open.title}!` })).not.toBe(digestOf(open))
  const edit = { do: 'edit', block: 'opening.sides', seen: 0, words: 'x' } as const
  expect(decideBrief(frozen, edit, 'new')).toMatchObject({ refusal: { code: 'brief-signed' } })
  expect(decideBrief(open, edit, 'new')).toMatchObject({ ok: true })
})

test('what is cut short ends after a word, and with no sign that waits for more', () => {
  expect(shortened('Exports and imports together, 2023', 26)).toBe('Exports and imports…')
  expect(shortened('Trade (2023), Imports', 14)).toBe('Trade (2023)…')
  expect(shortened('short', 14)).toBe('short')
  expect(shortened('가'.repeat(20), 14)).toBe(`${'가'.repeat(14)}…`)
})
