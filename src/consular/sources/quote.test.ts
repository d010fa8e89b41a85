// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quotesOf, quotesOfPage } from './quote.ts'

const quoteOf = (source: Parameters<typeof quotesOf>[0], words: string) => quotesOf(source, [words])[0]

const note = { mostQuoted: 0.3, linkRequired: true, words: 'At most 30 % may be quoted, with a link.' } as const
const linked = { address: 'https://paper.example/1', length: 100, rights: note }

describe('words of a source whose publisher allows a part', () => {
  test('are shown whole with their link while they are within it', () => {
    expect(quoteOf(linked, 'ready to begin work')).toEqual({
      shown: true,
      words: 'ready to begin work',
      isCut: false,
      link: 'https://paper.example/1',
    })
  })
  test('are cut at the end of a word where they are longer, with the link beside them', () => {
    expect(quoteOf(linked, 'ready to begin work on visa facilitation with its partner')).toEqual({
      shown: true,
      words: 'ready to begin work on visa …',
      isCut: true,
      link: 'https://paper.example/1',
    })
  })
  test('are not shown where the link that is asked for is missing, or is no page', () => {
    for (const address of [undefined, 'paper.example 17'])
      expect(quoteOf({ ...linked, ...(address ? { address } : { address: '' }) }, 'ready')).toEqual({
        shown: false,
        reason: 'no-link',
      })
  })
  test('are not shown while nobody told how long the whole text is', () => {
    const { length: _length, ...untold } = linked
    expect(quoteOf(untold, 'ready')).toEqual({ shown: false, reason: 'length-unknown' })
  })
  test('count together on one page, so that many short quotes are no way round the note', () => {
    const shown = quotesOf(linked, ['twenty letters long.', 'twenty letters more.', 'and one'])
    expect(shown).toMatchObject([{ isCut: false }, { words: 'twenty …', isCut: true }, { shown: false }])
  })
  test('never exceed the part, whatever is quoted in however many pieces', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.integer({ min: 0, max: 400 }), (quotes, length) => {
        const letters = quotesOf({ ...linked, length }, quotes)
          .flatMap((one) => (one.shown ? [one.isCut ? one.words.slice(0, -2) : one.words] : []))
          .map((words) => [...new Intl.Segmenter().segment(words)].length)
        expect(letters.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(length * 0.3)
      }),
    )
  })
})

test('all quotes of one page count together, source by source, and none is shown whose source is not told', () => {
  const sources = new Map<string, Parameters<typeof quotesOf>[0]>([
    ['noted', linked],
    ['free', {}],
  ])
  const words = 'twenty-eight letters long it.'
  const shown = quotesOfPage(sources, [
    { key: 'a', source: 'noted', words },
    { key: 'b', source: 'free', words },
    { key: 'c', source: 'noted', words },
    { key: 'd', source: 'nowhere', words },
  ])
  expect([...shown].map(([key, one]) => [key, one.shown])).toEqual([
    ['a', true],
    ['c', false],
    ['b', true],
  ])
})

test('words of a source without a note are shown as they are, with its page where it has one', () => {
  expect(quoteOf({ address: 'https://ministry.example/2' }, 'a few words')).toMatchObject({
    words: 'a few words',
    link: 'https://ministry.example/2',
  })
  expect(quoteOf({}, 'a few words')).toEqual({ shown: true, words: 'a few words', isCut: false })
})
