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
  ministry: (code) => ({ name: `M ${code}`, opens: `M ${code}`, to: `to M ${code}`, seat: `Town ${code}` }),
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
  expect(paper).toMatchObject({ title: 'kind.agreed-minutes', mark: 'mark.draft-open 2' })
  expect(paper.parts[0]).toMatchObject({
    kind: 'side-by-side',
    languages: ['en', 'ko'],
    head: ['paper.text EN status.authentic', 'paper.text KO status.not-told'],
    rows: [
      { kind: 'heading', words: ['Title', '제목'] },
      { kind: 'paragraph', words: ['One', 'paper.not-translated'], missing: [false, true], isNumbered: true },
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
  expect(onPaper(told, wording, ['ko']).mark).toBe('mark.draft-open 2 · status.unofficial')
  expect(onPaper(minutes, wording, ['ko']).mark).toBe('mark.draft-open 2 · status.not-told')
  expect(onPaper(told, wording, ['en']).mark).toBe('mark.draft-open 2')
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

test('the head of a draft says what is open in it, kind by kind; what left with a translation unfinished says why', () => {
  const texts = { en: 'Until 1 March 2027', ko: '2027년 3월 2일까지' }
  const blank = { id: 'gap', form: 'plain', texts: { en: 'On ____', ko: '____에' }, written: {} } as const
  const differing = { id: 'differs', form: 'numbered', texts, written: {} } as const
  const open: Document = { ...minutes, paragraphs: [...minutes.paragraphs, differing, blank] }
  const paper = onPaper(open, wording)
  expect(paper.mark).toBe('mark.draft-open 4')
  expect(paper.open).toEqual([
    'open.differ 1 open.place Until 1 March 2027',
    'open.not-translated 1',
    'open.not-written 1',
    'open.gap 1',
  ])
  const settled: Document = { ...minutes, paragraphs: minutes.paragraphs.slice(0, 1) }
  expect(onPaper(settled, wording)).toMatchObject({ mark: 'mark.draft' })
  expect(onPaper(settled, wording).open).toBeUndefined()
  const leftOpen = { by: 'anna', on: day('2026-11-23'), reason: 'It goes out today' }
  expect(onPaper({ ...minutes, leftOpen }, wording).closing).toContain('paper.left-open It goes out today')
})

test('annexes follow the signatures, each from a page of its own and counted from one', () => {
  const annexed: Document = {
    ...minutes,
    paragraphs: [
      ...minutes.paragraphs,
      { id: 'signature.AA', form: 'signature', texts: { en: 'Invented One\nDirector' }, written: {} },
      { id: 'signature.BB', form: 'signature', texts: { en: '____ (name)\n____ (office)' }, written: {} },
      { id: 'annex-1', form: 'annex', texts: { en: 'Annex I' }, written: {} },
      { id: 'listed', form: 'numbered', texts: { en: 'Listed' }, written: {} },
    ],
  }
  const beside = onPaper(annexed, wording).parts
  expect(beside.map(({ kind }) => kind)).toEqual(['side-by-side', 'signatures', 'side-by-side'])
  expect(beside[1]).toEqual({
    kind: 'signatures',
    blocks: [
      { words: 'AA', name: 'Invented One', office: 'Director' },
      { words: 'BB', name: '(name)', office: '(office)', isOpen: true },
    ],
  })
  expect(beside[2]).toMatchObject({ onNewPage: true, rows: [{ words: ['Annex I', 'paper.not-translated'] }, {}] })
  const alone = onPaper(annexed, wording, ['en']).parts
  expect(alone.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'signatures', 'heading', 'paragraph'])
  expect(alone[3]).toMatchObject({ words: 'Annex I', onNewPage: true })
})

test('whoever else signed than was put down signs without an office that nobody told', () => {
  const put = { id: 'signature.AA', form: 'signature', texts: { en: 'Invented One\nDirector' }, written: {} } as const
  const signers = (name: string) => [{ side: 'AA', name }]
  const copy = {
    file: 'f',
    bytes: 1,
    digest: 'a',
    textDigest: 'b',
    on: day('2026-11-20'),
    by: 'x',
    filedOn: day('2026-11-23'),
  }
  const blocks = (name: string) =>
    onPaper(
      { ...minutes, paragraphs: [...minutes.paragraphs, put], copy: { ...copy, signers: signers(name) } },
      wording,
    ).parts[1]
  expect(blocks('Invented One')).toMatchObject({ blocks: [{ name: 'Invented One', office: 'Director' }, {}] })
  expect(blocks('Invented Other')).toEqual({
    kind: 'signatures',
    blocks: [{ words: 'AA', name: 'Invented Other' }, { words: 'BB' }],
  })
})

test('a note is issued by the ministry by its full name, with its place at the right; a reminder names the authority', () => {
  const note: Document = {
    ...minutes,
    kind: 'note-verbale',
    direction: 'outgoing',
    paragraphs: [{ id: 'note-place', form: 'plain', texts: { en: 'Town' }, written: {} }],
  }
  expect(onPaper(note, wording, ['en'])).toMatchObject({ issuer: 'M AA', isLetter: true, parts: [{ at: 'right' }] })
  expect(onPaper({ ...note, direction: 'incoming' }, wording).issuer).toBe('M BB')
  expect(onPaper(note, wording).isLetter).toBeUndefined()
  const to = { id: 'reminder-to', form: 'plain', texts: { en: 'Police' }, written: {} } as const
  const reminder: Document = { ...note, kind: 'reminder', paragraphs: [to], registration: { theirs: 'P-1' } }
  expect(onPaper(reminder, wording).registry?.map(({ side }) => side)).toEqual(['Police'])
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
