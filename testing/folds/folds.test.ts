// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { books } from '#src/apps/compose/index.ts'
import { foldAll, forgotten, readDigests, readEntries } from './folds.ts'

const entries = readEntries()

test('a book that makes something else of the same entries has raised its fold, so that a start folds anew what stands', () => {
  expect(forgotten(foldAll(books, entries), readDigests(), entries)).toEqual([])
})

test('a book that was changed without it is found, and what to do is said', () => {
  const changed = books.map((book) =>
    book.kind === 'instrument'
      ? { ...book, line: (state: unknown) => ({ ...book.line(state), waitingOn: 'somebody' }) }
      : book,
  )
  const raised = changed.map((book) => ({ ...book, fold: book.fold + 1 }))
  const told = (of: typeof changed) => forgotten(foldAll(of, entries), readDigests(), entries).join('\n')
  expect(told(changed)).toMatch(/^The book of instrument makes another .* raise its fold to \d+,.*$/)
  expect(told(raised)).toContain('The fold of instrument was raised; record what it makes now')
})

test('a book of which no entry is kept is told', () => {
  const unknown = books.slice(0, 1).map((book) => ({ ...book, kind: 'wish' }))
  expect(forgotten(foldAll(unknown, entries), {}, entries)).toEqual([expect.stringContaining('of kind wish')])
})
