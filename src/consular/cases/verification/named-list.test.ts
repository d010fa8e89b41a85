// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { viewOf } from '../stored/binary-row.ts'
import { emptyList, knownWay, longerByText, piecesOf } from './named-list.ts'

const after = (...pieces: readonly string[]) => {
  const bytes = Buffer.from(pieces.join(''))
  let at = 0
  return pieces.reduce((list, piece) => {
    at += piece.length
    return knownWay(list, viewOf(bytes), at - piece.length, at) ?? longerByText(list, piece, false)
  }, emptyList())
}

test('cases that name the same facts in the same order share one list', () => {
  expect(after('contact}', 'note.2}')).toBe(after('contact}', 'note.2}'))
  expect(after('contact}', 'note.2}')).not.toBe(after('note.2}', 'contact}'))
  expect(piecesOf(after('contact}', 'note.2}'))).toBe('contact}note.2}')
  const bytes = viewOf(Buffer.from('"contact}'))
  expect(knownWay(emptyList(), bytes, 1, 9)).toBe(after('contact}'))
  expect(knownWay(emptyList(), bytes, 1, 8)).toBeUndefined()
})

test('a list goes on with what was written out, and alone where that is of one case only', () => {
  const list = after('contact}')
  expect(longerByText(list, 'erased}', false)).toBe(longerByText(list, 'erased}', false))
  expect(longerByText(list, 'secret}', true)).not.toBe(longerByText(list, 'secret}', true))
  expect(piecesOf(longerByText(list, 'secret}', true))).toBe('contact}secret}')
  expect(longerByText(list, '', false)).toBe(list)
})

test('however many ways go on from a list, each is told from the others', () => {
  for (let note = 0; note < 200; note++) expect(piecesOf(after('many}', `note.${note}}`))).toBe(`many}note.${note}}`)
})
