// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import { having, lodged, refusedAs, wish } from '#testing/case-at-hand.ts'
import { libraryCard } from '#testing/library-card/index.ts'
import { applicant, askLetter, letter, officer, researcher } from '#testing/library-card/wishes.ts'

const card = () => lodged(libraryCard, researcher)

describe('days', () => {
  const note = (on: string) => ({ do: 'add-note', note: 'On paper.', occurredOn: plainDate(on) }) as const

  test('a paper day may be entered afterwards, not before lodging and not ahead of time', () => {
    expect(wish(card(), officer, plainDate('2026-12-01'), note('2026-11-24'))).toMatchObject({ ok: true })
    expect(refusedAs(card(), officer, '2026-12-01', note('2026-11-22'))).toBe('day-before-lodging')
    expect(refusedAs(card(), officer, '2026-12-01', note('2026-12-02'))).toBe('day-not-come')
  })

  test('nothing moves a case before the step that it is in, and an applicant claims no past day', () => {
    const waiting = having(card(), [officer, '2026-11-27', askLetter])
    const early = { ...letter, occurredOn: plainDate('2026-11-26') }
    expect(refusedAs(waiting, officer, '2026-11-30', early)).toBe('day-before-step')
    expect(refusedAs(waiting, applicant, '2026-11-30', { ...letter, occurredOn: plainDate('2026-11-28') })).toBe(
      'day-not-yours',
    )
  })

  test('where it is still yesterday, after a transfer across the date line, the day is that of the step', () => {
    const { state } = having(card(), [
      officer,
      '2026-11-22',
      { do: 'act', action: 'ask-for-evidence', evidence: ['identity'], reason: 'a' },
    ])
    expect(state.path.at(-1)?.enteredOn).toBe('2026-11-23')
  })
})
