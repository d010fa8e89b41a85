// SPDX-License-Identifier: Apache-2.0
// What a draft marks and tells apart: what is invented, and values that do not compare.
import { expect, test } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import type { Block, Brief } from './brief.ts'
import { draftBrief } from './draft.ts'
import type { BriefMaterial, CommitmentMaterial, FigureMaterial } from './material.ts'

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

test('what is invented says so at its row, and is counted apart from what has a source', () => {
  const late = { ...promise('late', '2020'), isOverdue: true }
  const examples = [
    { ...promise('example', '2025'), isInvented: true, isOverdue: true },
    { ...promise('another', '2025'), isInvented: true },
  ]
  const drafted = draft({
    commitments: [promise('open', '2019'), late, ...examples],
    figures: [figure('sourced', {}), figure('example', { isInvented: true, value: 7 })],
    registers: [{ name: 'Register', people: 20, on: material.on, isInvented: true }],
  })
  const words = wordsOf(drafted.open.blocks)
  expect(words).toContain('brief.promises.lead 2 1 brief.promises.invented 2 1')
  expect(rowsOf(drafted, 'promises.table').map(({ cells }) => cells[2])).toEqual([
    'open',
    'late',
    'brief.invented example',
    'brief.invented another',
  ])
  expect(rowsOf(drafted, 'numbers.figures').map(({ cells }) => cells[0])).toEqual(['Trade', 'brief.invented Trade'])
  expect(rowsOf(drafted, 'numbers.people')[0]?.cells[0]).toBe('brief.invented Register')
  // What is invented contradicts no source.
  expect(words).not.toContain('brief.conflicts.figure')
})

test('what was invented to have happened stands under words of its own, and not since the last round', () => {
  const meeting = (id: string, more = {}) => ({
    from: plainDate('2025-12-28'),
    until: plainDate('2025-12-28'),
    words: id,
    rests: source(id),
    ...more,
  })
  const drafted = draft({ happened: [meeting('met'), meeting('example', { isInvented: true })] })
  expect(rowsOf(drafted, 'since.table').map(({ cells }) => cells[1])).toEqual(['met'])
  expect(rowsOf(drafted, 'since.invented.table').map(({ cells }) => cells[1])).toEqual(['brief.invented example'])
  expect(wordsOf(draft({ happened: [meeting('met')] }).open.blocks)).not.toContain('brief.since.invented')
})

test('values of other times or of another whole contradict nothing: each earlier one stands in its row with its own source', () => {
  const at = (when: string, value: number, more: Partial<FigureMaterial> = {}) => ({
    ...figure(when, { value, unit: 'people', period: { kind: 'as-of', at: when }, rests: source(when) }),
    end: plainDate(`${when}-12-31`.slice(0, 10)),
    ...more,
  })
  const figures = [
    at('2023', 9000, { indicator: 'stay' }),
    at('2025', 11_000, { indicator: 'stay', note: 'Of 15 000 who work there' }),
    at('2020-02-27', 848, { indicator: 'register', end: plainDate('2020-02-27') }),
    at('2020-03-04', 1500, { indicator: 'register', end: plainDate('2020-03-04') }),
    at('2016', 1, { indicator: 'leap' }),
    at('2017', 9, { indicator: 'leap' }),
  ]
  const drafted = draft({ figures })
  const words = wordsOf(drafted.open.blocks)
  const earlier = rowsOf(drafted, 'numbers.times').map((row) => [row.cells[2], row.rests.map(({ id }) => id)[0]])
  expect(earlier).toEqual([
    ['brief.new 2023', '2023'],
    ['2016', '2016'],
  ])
  expect(words).toContain('brief.numbers.times')
  expect(words).not.toContain('brief.conflicts.figure')
  const cells = rowsOf(drafted, 'numbers.figures').map((row) => row.cells[1])
  expect(cells).toContain('11000\u00a0brief.unit.people. Of 15 000 who work there')
})

test('what somebody said of a year and of a quarter stands beside newer counts of others', () => {
  const speaker = 'The ambassador'
  const figures = [
    figure('counted', { value: 3.1 }),
    figure('said', { value: 3.2, speaker, period: { kind: 'year', year: 2021 }, end: plainDate('2021-12-31') }),
    figure('said of a quarter', {
      value: 1.2,
      speaker,
      period: { kind: 'quarter', year: 2022, quarter: 1 },
      end: plainDate('2022-03-31'),
    }),
  ]
  const rows = rowsOf(draft({ figures }), 'numbers.figures')
  expect(rows.map(({ rests }) => rests[0]?.id)).toEqual(['counted', 'said of a quarter', 'said'])
  expect(rows[1]?.cells[3]).toBe(speaker)
})

test('an agreement to which the home state is no party stands by itself, and nothing is waited for under it', () => {
  const instrument = { state: 'in force', next: [], claims: [], events: [] }
  const own = { ...instrument, id: 'o', title: 'Own', rank: 'agreement' as const, rests: source('o') }
  const others = { ...instrument, id: 't', title: 'Of others', rank: 'without-home' as const, rests: source('t') }
  const drafted = draft({ instruments: [others, own] })
  expect(rowsOf(drafted, 'treaties.table').map(({ cells }) => cells[0])).toEqual(['Own'])
  expect(rowsOf(drafted, 'treaties.without-home.table').map(({ cells }) => cells)).toEqual([['Of others', 'in force']])
  const words = wordsOf(drafted.open.blocks)
  expect(words).toContain('brief.treaties.without-home Home')
  expect(words).toContain('brief.treaties.lead 1 0')
  expect(wordsOf(draft({ instruments: [own] }).open.blocks)).not.toContain('without-home')
})

test('of an agreement that sources tell, a state that hangs on what was invented is marked, and the agreement is not', () => {
  const instrument = {
    id: 'a',
    title: 'Agreement',
    rank: 'agreement' as const,
    state: 'in force',
    isStateInvented: true,
  }
  const drafted = draft({ instruments: [{ ...instrument, next: [], claims: [], events: [], rests: source('a') }] })
  const [row] = rowsOf(drafted, 'treaties.table')
  expect(row?.cells[0]).toBe('Agreement')
  expect(row?.cells[1]).toMatch(/brief\.invented.*in force/)
})
