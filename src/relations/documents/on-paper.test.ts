// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import type { Document } from './document.ts'
import type { PaperWording } from './on-paper.ts'
import { onPaper } from './on-paper.ts'

const wording: PaperWording = {
  language: 'en',
  say: (key, details = {}) => [key.replace('document.', ''), ...Object.values(details)].join(' '),
  day: (day) => day,
  party: (code) => code,
  languageName: (code) => code.toUpperCase(),
  isDemonstration: false,
}
const day = plainDate
const minutes: Document = {
  kind: 'agreed-minutes',
  parties: ['AA', 'BB'],
  home: 'AA',
  direction: 'joint',
  languages: ['en', 'ko'],
  authentic: ['en'],
  begun: day('2026-11-23'),
  paragraphs: [
    { id: 'title', form: 'title', texts: { en: 'Title', ko: '제목' }, written: {} },
    { id: 'one', form: 'numbered', texts: { en: 'One' }, written: {} },
    { id: 'two', form: 'numbered', texts: {}, written: {} },
  ],
  registration: {},
  writers: ['anna'],
}

test('versions stand beside each other with one number, what is missing is said, and a translation is called one', () => {
  const paper = onPaper(minutes, wording)
  expect(paper).toMatchObject({ title: 'kind.agreed-minutes', mark: 'mark.draft' })
  expect(paper.parts[0]).toMatchObject({
    kind: 'side-by-side',
    languages: ['en', 'ko'],
    head: ['paper.text EN status.authentic', 'paper.text KO status.not-told'],
    rows: [
      { kind: 'heading', words: ['Title', '제목'] },
      { kind: 'paragraph', words: ['One', 'paper.not-translated'], isNumbered: true },
      { kind: 'paragraph', words: ['paper.not-written', 'paper.not-written'], isNumbered: true },
    ],
  })
  expect(paper.parts[1]).toEqual({ kind: 'signatures', blocks: [{ words: 'AA' }, { words: 'BB' }] })
})

test('one version by itself is one column under its own title', () => {
  const paper = onPaper(minutes, wording, ['ko'])
  expect(paper).toMatchObject({ title: '제목', parts: [{ kind: 'paragraph', isNumbered: true }, {}, {}] })
})

test('a paper says of each text what it is worth; by itself a translation says so on every page, and what binds does not', () => {
  const told: Document = { ...minutes, translations: { ko: 'unofficial' } }
  expect(onPaper(told, wording).parts[0]).toMatchObject({
    head: ['paper.text EN status.authentic', 'paper.text KO status.unofficial'],
  })
  expect(onPaper(told, wording, ['ko']).mark).toBe('mark.draft · status.unofficial')
  expect(onPaper(minutes, wording, ['ko']).mark).toBe('mark.draft · status.not-told')
  expect(onPaper(told, wording, ['en']).mark).toBe('mark.draft')
})

test('a paper says under which number and on which day each side registered it: dated, sent and received apart', () => {
  const registration = {
    ours: '1-1',
    theirs: 'B-7',
    dated: day('2026-11-02'),
    sent: day('2026-11-03'),
    received: day('2026-11-10'),
  }
  const sides = (direction: Document['direction']) =>
    onPaper({ ...minutes, direction, registration }, wording).registry?.map(({ side, lines }) => [
      side,
      ...lines.map(({ words }) => words),
    ])
  expect(sides('outgoing')).toEqual([
    ['AA', '1-1', '2026-11-02', '2026-11-03'],
    ['BB', 'B-7', '2026-11-10'],
  ])
  expect(sides('incoming')).toEqual([
    ['BB', 'B-7', '2026-11-02', '2026-11-03'],
    ['AA', '1-1', '2026-11-10'],
  ])
})

test('what was filed is no draft any more: it names who signed, and the digest of the copy', () => {
  const signers = [{ side: 'AA', name: 'Invented One' }]
  const copy = {
    file: 'f',
    bytes: 1,
    digest: 'abc',
    textDigest: 'def',
    on: day('2026-11-20'),
    signers,
    by: 'anna',
    filedOn: day('2026-11-23'),
  }
  const paper = onPaper({ ...minutes, copy }, wording)
  expect(paper.mark).toBeUndefined()
  expect(paper.parts[1]).toEqual({
    kind: 'signatures',
    blocks: [{ words: 'AA', name: 'Invented One' }, { words: 'BB' }],
  })
  expect(paper.closing).toEqual([
    'paper.signed 2026-11-20 Invented One (AA)',
    'paper.filed 2026-11-23',
    'paper.digest abc',
  ])
})
