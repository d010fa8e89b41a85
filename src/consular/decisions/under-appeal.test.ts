// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import type { CaseAtHand } from '#testing/case-at-hand.ts'
import { asker, contextOf, having, refusedAs } from '#testing/case-at-hand.ts'
import {
  applicant,
  card,
  consul,
  head,
  letter,
  officer,
  refuseCard,
  sightIdentity,
} from '#testing/library-card/wishes.ts'
import { actionsFor } from './index.ts'

const appeal = { do: 'act', action: 'appeal', reason: 'I returned them.' } as const
const correct = { do: 'correct-answers', answers: { applicant: { born: '1991-05-01' } } } as const
const reject = { do: 'reject-evidence', evidence: 'identity', subject: 'applicant', reason: 'It had expired.' } as const
const pay = { do: 'record-payment', amount: '5.00', currency: 'XTS', receipt: 'R-1' } as const
const take = { do: 'assign', officer: 'approving-consul-1' } as const
const note = { do: 'add-note', note: 'Seen again.' } as const
const message = { do: 'send-message', text: 'Your appeal is being heard.' } as const

const seen = () => having(card(), [officer, '2026-11-23', sightIdentity], [consul, '2026-11-25', refuseCard])
const appealed = () => having(seen(), [applicant, '2026-12-01', appeal])
const offered = (at: CaseAtHand, by = consul) =>
  actionsFor(at.state, contextOf(at, by, plainDate('2026-12-02'))).map(({ id }) => id)

describe('while an appeal is heard', () => {
  test('whoever refused writes notes and messages, and changes nothing of the record that the appeal is about', () => {
    for (const wish of [correct, reject, pay, take, letter])
      expect(refusedAs(appealed(), consul, '2026-12-02', wish)).toBe('case-under-appeal')
    for (const wish of [note, message]) expect(refusedAs(appealed(), consul, '2026-12-02', wish)).toBe('met')
    expect(offered(appealed())).toEqual(['transfer', 'add-note', 'send-message', 'record-mandate'])
  })

  test('another officer takes in what the applicant brings, and judges nothing', () => {
    expect(refusedAs(appealed(), officer, '2026-12-02', letter)).toBe('met')
    const unseen = having(card(), [consul, '2026-11-25', refuseCard], [applicant, '2026-12-01', appeal])
    expect(refusedAs(unseen, officer, '2026-12-02', sightIdentity)).toBe('met')
    for (const wish of [correct, reject, pay])
      expect(refusedAs(appealed(), officer, '2026-12-02', wish)).toBe('case-under-appeal')
  })

  test('the applicant adds evidence, and whoever decides the appeal may correct', () => {
    expect(refusedAs(appealed(), applicant, '2026-12-02', letter)).toBe('met')
    expect(refusedAs(appealed(), applicant, '2026-12-02', message)).toBe('met')
    for (const wish of [correct, reject, pay]) expect(refusedAs(appealed(), head, '2026-12-02', wish)).toBe('met')
  })

  test('a head of post who refused hears no appeal against it and corrects nothing, but may give it to another post', () => {
    const byHead = having(card(), [head, '2026-11-25', refuseCard], [applicant, '2026-12-01', appeal])
    expect(refusedAs(byHead, head, '2026-12-02', correct)).toBe('case-under-appeal')
    const away = { do: 'transfer', handlingPost: 'BBB', reason: 'Nobody here may hear it.' } as const
    const there = having(byHead, [head, '2026-12-02', away])
    expect(refusedAs(there, asker('head-of-post', { id: 'head-of-post-2' }), '2026-12-03', correct)).toBe('met')
  })

  test('an appeal that is decided leaves the case open to whoever works on it', () => {
    const uphold = { do: 'act', action: 'uphold', reason: 'They are here.' } as const
    const upheld = having(appealed(), [head, '2026-12-02', uphold])
    expect(refusedAs(upheld, officer, '2026-12-03', correct)).toBe('met')
  })
})
