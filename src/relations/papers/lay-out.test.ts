// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { layOut } from './index.ts'
import type { Paper, PaperPart } from './paper.ts'

const paper = (parts: readonly PaperPart[]): Paper => ({ language: 'en', issuer: 'Office', title: 'Paper', parts })
const said = (words: string, notes: readonly string[] = []) =>
  ({ kind: 'paragraph', words, isNumbered: true, notes: notes.map((note) => ({ words: note })) }) as const

test('paragraphs and headings are counted through the paper, each in a row of their own, in side-by-side texts too', () => {
  const { parts } = layOut(
    paper([
      { kind: 'heading', words: 'One', isNumbered: true },
      said('first'),
      { kind: 'paragraph', words: 'not counted' },
      {
        kind: 'side-by-side',
        languages: ['kk', 'ko'],
        head: ['a', 'b'],
        rows: [
          { kind: 'heading', words: ['x', 'y'], isNumbered: true },
          { kind: 'paragraph', words: ['x', 'y'], isNumbered: true },
        ],
      },
      said('last'),
    ]),
  )
  const numbers = parts.flatMap((part) => {
    if (part.kind === 'side-by-side') return part.rows.map(({ number }) => number)
    return 'number' in part ? [part.number] : []
  })
  expect(numbers).toEqual([1, 1, 2, 2, 3])
})

test('a source that is cited again keeps its number', () => {
  const { parts } = layOut(
    paper([
      said('one', ['A', 'B']),
      { kind: 'table', head: ['x'], rows: [{ cells: ['two'], notes: [{ words: 'B' }, { words: 'C' }] }] },
    ]),
  )
  const notes = parts.flatMap((part) => {
    if (part.kind === 'table') return part.rows.flatMap((row) => row.notes)
    return part.kind === 'paragraph' ? part.notes : []
  })
  expect(notes.map(({ number, isFirst }) => [number, isFirst])).toEqual([
    [1, true],
    [2, true],
    [2, false],
    [3, true],
  ])
})

test('signs that no file can bear, or that turn the order of reading, are not in a paper; every other letter is', () => {
  const hostile =
    'a\u0000b\u0008c\u000bd\ud800e\uffff \u202edrow\u202c \u05e9\u05dc\u05d5\u05dd <w:p/> & #panic() Ә 한 letters'
  const [part] = layOut(paper([said(hostile)])).parts
  expect(part).toMatchObject({ words: 'abcd\ufffde drow \u05e9\u05dc\u05d5\u05dd <w:p/> & #panic() Ә 한 letters' })
})

test('a footnote opens pages of the web and nothing else', () => {
  const noted = { kind: 'paragraph', words: 'x', notes: [{ words: 'n', address: 'javascript:alert(1)' }] } as const
  expect(JSON.stringify(layOut(paper([noted])))).not.toContain('javascript')
})

test('no line ends before the abbreviation of a year, after the sign of a number, or before one short last word', () => {
  const of = (words: string) => (layOut(paper([said(words)])).parts[0] as { words: string }).words
  expect(of('30 января 2019 г.')).toBe('30 января 2019\u00a0г.')
  expect(of('№ 12')).toBe('№\u00a012')
  expect(of('Consular consultations of both sides, round 7')).toBe('Consular consultations of both sides, round\u00a07')
  expect(of('11 000 people')).toBe('11 000 people')
})
