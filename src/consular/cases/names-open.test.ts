// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import type { Question, Service } from '#src/consular/catalogue/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { systemActor } from '#src/platform/database/index.ts'
import { libraryCard } from '#testing/library-card/index.ts'
import { mayBeToldName, maySearchNames } from './names-open.ts'

const reader = (role: string, compartments: readonly string[] = ['general']): Actor => ({
  id: 'someone',
  kind: 'officer',
  posts: ['BUS'],
  compartments,
  roles: [role],
})

/** The card service with the question of this id in another class. */
const having = (id: string, kind: Question['class']): Service => ({
  ...libraryCard,
  sections: libraryCard.sections.map((section) => ({
    ...section,
    questions: section.questions.map((one) => (one.id === id ? { ...one, class: kind } : one)),
  })),
})

describe('a name in a list', () => {
  test.each<[string, Actor, Service, boolean, boolean]>([
    ['is told to an officer, who may search by it', reader('officer'), libraryCard, true, true],
    ['is not told to an inspector, nor searched', reader('inspector'), libraryCard, false, false],
    ['is not told to the desk of the ministry', reader('desk-officer'), libraryCard, false, false],
    ['of another compartment is not told', reader('officer', ['family']), libraryCard, false, false],
    ['of a class above the reader’s is not told', reader('officer'), having('reader', 'health'), false, false],
    ['is told to whoever reads its class', reader('approving-consul'), having('reader', 'health'), true, true],
    ['beside a protected one is told, not searched', reader('officer'), having('guardian', 'protection'), true, false],
    [
      'beside a protected one is searched by the cleared',
      reader('head-of-post', ['general', 'protection']),
      having('guardian', 'protection'),
      true,
      true,
    ],
    ['is known to the system', systemActor, libraryCard, true, true],
  ])('%s', (_, actor, service, told, searched) => {
    expect([mayBeToldName(actor, service), maySearchNames(actor, service)]).toEqual([told, searched])
  })
})
