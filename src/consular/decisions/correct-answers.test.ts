// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import { having, lodged, refusedAs } from '#testing/case-at-hand.ts'
import { libraryCard } from '#testing/library-card/index.ts'
import {
  acceptLetter,
  applicant,
  askLetter,
  card,
  consul,
  letter,
  officer,
  researcher,
  sightIdentity,
} from '#testing/library-card/wishes.ts'

describe('corrections', () => {
  test('add a version of what changed and leave the rest; evidence follows the answers', () => {
    const study = { do: 'correct-answers', answers: { applicant: { purpose: 'study', topic: null } } } as const
    const { state, answers: now, values } = having(card(), [officer, '2026-11-24', study])
    expect(state.facts['applicant/answers.ordinary']?.version).toBe(2)
    expect(state.facts['applicant/answers.identity']?.version).toBe(1)
    expect(now.applicant).toMatchObject({ purpose: 'study' })
    expect(now.applicant).not.toHaveProperty('topic')
    expect(values.get('applicant/answers.ordinary@1')).toMatchObject({ topic: 'Maps of the steppe' })
    expect(state.evidence.map(({ evidence }) => evidence)).toEqual(['identity'])
  })

  test('are refused when they change nothing, make answers wrong, or are not the applicant’s turn', () => {
    const correct = (given: Record<string, unknown>) =>
      ({ do: 'correct-answers', answers: { applicant: given } }) as const
    expect(refusedAs(card(), officer, '2026-11-24', correct({ purpose: 'research' }))).toBe('nothing-corrected')
    expect(refusedAs(card(), officer, '2026-11-24', correct({ born: '2030-01-01' }))).toBe('answers-incomplete')
    expect(refusedAs(card(), applicant, '2026-11-24', correct({ topic: 'Else' }))).toBe('not-awaited-from-you')
    const waiting = having(card(), [officer, '2026-11-24', askLetter])
    expect(refusedAs(waiting, applicant, '2026-11-24', correct({ topic: 'Else' }))).toBe('met')
  })

  test('leave a valid document telling the truth: it is revoked before what it shows is corrected', () => {
    const printed = {
      id: 'issued',
      holder: 'post',
      actions: [{ id: 'hand-over', does: 'move', by: ['officer'], to: 'granted' }],
    } as const
    const steps = libraryCard.steps.map((step) => (step.id === 'issued' ? printed : step))
    const service = { ...libraryCard, steps }
    const issued = having(
      lodged(service, researcher),
      [officer, '2026-11-23', sightIdentity],
      [applicant, '2026-11-23', letter],
      [officer, '2026-11-24', acceptLetter],
      [consul, '2026-11-24', { do: 'act', action: 'grant' }],
      [officer, '2026-11-24', { do: 'act', action: 'issue-card' }],
    )
    const correct = (given: Record<string, unknown>) =>
      ({ do: 'correct-answers', answers: { applicant: given } }) as const
    expect(refusedAs(issued, officer, '2026-11-25', correct({ reader: { given: 'Аяна' } }))).toBe('document-shows-it')
    expect(refusedAs(issued, officer, '2026-11-25', correct({ 'books-at-once': 3 }))).toBe('met')
    const revoke = { do: 'revoke-document', documentNumber: 'AAA-000001', reason: 'Misspelt.' } as const
    const again = having(
      issued,
      [consul, '2026-11-25', revoke],
      [officer, '2026-11-25', correct({ reader: { given: 'Аяна' } })],
      [officer, '2026-11-25', { do: 'act', action: 'hand-over' }],
      [officer, '2026-11-25', { do: 'act', action: 'issue-card' }],
    )
    expect(again.state.documents.map(({ revoked }) => revoked)).toEqual([true, false])
  })
})
