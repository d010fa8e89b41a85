// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import type { Draft } from './draft.ts'
import { membersOf, withAnswers, withMember, withoutMember, withSeen } from './draft.ts'

const begun: Draft = {
  owner: 'applicant:1',
  service: 'group-journey',
  serviceVersion: '1',
  post: 'BUS',
  answers: { applicant: { town: 'Busan' } },
  files: [],
  seen: [],
  commandId: '00000000-0000-4000-8000-000000000000',
}

describe('a draft', () => {
  test('keeps other answers when a page is sent, and forgets what was taken back', () => {
    const draft = withAnswers(withAnswers(begun, 'applicant', { street: 'x' }), 'applicant', {
      street: undefined,
      floor: 2,
    })
    expect(draft.answers).toEqual({ applicant: { town: 'Busan', floor: 2 } })
  })

  test('counts a page once, however often it is sent', () => {
    expect(withSeen(withSeen(begun, 'applicant/person'), 'applicant/person').seen).toEqual(['applicant/person'])
  })
})

describe('a group', () => {
  const three = withMember(withMember(withMember(begun)))

  test('grows by one person at a time', () => {
    expect(membersOf(three)).toEqual(['member-1', 'member-2', 'member-3'])
  })

  test('closes ranks when somebody leaves, and everybody keeps their own answers, files and pages', () => {
    const filled = {
      ...withAnswers(withAnswers(three, 'member-2', { name: 'second' }), 'member-3', { name: 'third' }),
      files: [
        { evidence: 'photo', subject: 'member-2', file: 'a', name: 'a.png', state: 'clean' as const },
        { evidence: 'photo', subject: 'member-3', file: 'b', name: 'b.png', state: 'clean' as const },
      ],
      seen: ['people', 'member-2/person', 'member-3/person'],
    }
    const left = withoutMember(filled, 'member-2')
    expect(left.answers).toEqual({ applicant: { town: 'Busan' }, 'member-1': {}, 'member-2': { name: 'third' } })
    expect(left.files).toEqual([
      { evidence: 'photo', subject: 'member-2', file: 'b', name: 'b.png', state: 'clean' as const },
    ])
    expect(left.seen).toEqual(['people', 'member-2/person'])
  })

  test('nobody leaves who is not in it', () => {
    expect(withoutMember(three, 'member-9')).toBe(three)
  })

  test('has its tenth person after its ninth', () => {
    let draft = begun
    for (let count = 0; count < 11; count++) draft = withMember(draft)
    expect(membersOf(draft).at(-2)).toBe('member-10')
  })
})
