// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { expectedIn, pieceOf } from './expected-facts.ts'

const fact = (name: string, subject = 'applicant', version = 1) =>
  pieceOf({ fact: name, subject, version, commitment: 'ab'.repeat(32) })

test('all facts that a case names are expected, whatever the order in which they were named', () => {
  const named = fact('note.2') + fact('answers.identity', 'member-1') + fact('answers.contact')
  const { standing, subjects } = expectedIn(named)
  expect(new Set(standing.keys())).toEqual(
    new Set(['applicant/answers.contact@1', 'applicant/note.2@1', 'member-1/answers.identity@1']),
  )
  expect([...subjects].sort()).toEqual(['applicant', 'member-1'])
})

test('an erasure takes away what was named of a person before, not what is recorded of them later', () => {
  const erasure = pieceOf({ erased: ['member-1'] })
  const named = fact('note.2') + fact('answers.identity', 'member-1') + erasure + fact('note.9', 'member-1')
  const { standing, subjects, erased } = expectedIn(named)
  expect([...standing.keys()]).toEqual(['applicant/note.2@1', 'member-1/note.9@1'])
  expect([...subjects]).toEqual(['applicant', 'member-1'])
  expect([...erased]).toEqual(['member-1/answers.identity@1'])
})

test('commitments are kept where values are to be compared with them', () => {
  const ref = { fact: 'note.2', subject: 'applicant', version: 3, commitment: 'cd'.repeat(32) }
  expect([...expectedIn(pieceOf(ref, true)).standing]).toEqual([['applicant/note.2@3', ref.commitment]])
})

test.each(['"fact":}', '"erased":5}', 'nothing', '"fact":"a"}"'])('what cannot be read names nothing: %s', (forged) => {
  expect(expectedIn(forged).standing.size).toBe(0)
})
