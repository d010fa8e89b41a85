// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import { asker, contextOf, having, refusedAs } from '#testing/case-at-hand.ts'
import { applicant, askLetter, card, officer, refused } from '#testing/library-card/wishes.ts'
import { actionsFor, appealUntil } from './index.ts'

const appeal = (receivedOn?: string) =>
  ({
    do: 'act',
    action: 'appeal',
    reason: 'I returned them in May.',
    ...(receivedOn && { receivedOn: plainDate(receivedOn) }),
  }) as const
const withdraw = (receivedOn?: string) =>
  ({ do: 'act', action: 'withdraw', ...(receivedOn && { receivedOn: plainDate(receivedOn) }) }) as const
const offered = (at: ReturnType<typeof card>, by = officer) =>
  actionsFor(at.state, contextOf(at, by, plainDate('2026-12-01')))

describe('what comes on paper', () => {
  test('is recorded by whoever works on the case, under a name of its own and with the day on which it came', () => {
    expect(offered(refused()).find(({ id }) => id === 'appeal')).toMatchObject({
      said: { text: 'act.appeal-on-paper' },
      needs: ['received-on', 'reason'],
    })
    expect(offered(card()).find(({ id }) => id === 'withdraw')).toMatchObject({
      said: { text: 'act.withdraw-on-paper' },
      needs: ['received-on'],
      weight: 'grave',
    })
    expect(offered(refused(), applicant).find(({ id }) => id === 'appeal')).toMatchObject({ needs: ['reason'] })
    expect(offered(refused(), asker('inspector'))).toEqual([])
  })

  test('an appeal stands from the day on which it came, not from the day of its recording', () => {
    const appealed = having(refused(), [officer, '2026-12-30', appeal('2026-12-20')])
    expect(appealed.state).toMatchObject({ step: 'under-appeal', appeal: { stands: 'lodged', lodgedOn: '2026-12-20' } })
    expect(appealUntil(refused().state, contextOf(refused(), officer, plainDate('2026-12-30')))).toBe('2026-12-25')
  })

  test('a withdrawal that came before the case went on is recorded all the same', () => {
    const later = having(card(), [officer, '2026-11-26', askLetter])
    const gone = having(later, [officer, '2026-11-27', withdraw('2026-11-25')])
    expect(gone.state).toMatchObject({ step: 'withdrawn', final: 'withdrawn' })
    expect(gone.events.find(({ kind }) => kind === 'case-withdrawn')).toMatchObject({
      occurredOn: '2026-11-27',
      actor: officer.id,
      data: { receivedOn: '2026-11-25' },
    })
  })

  test('without its day, with one to come, or one before what it is about it is refused', () => {
    expect(refusedAs(refused(), officer, '2026-12-01', appeal())).toBe('received-day-needed')
    expect(refusedAs(refused(), officer, '2026-12-01', appeal('2026-12-02'))).toBe('day-not-come')
    expect(refusedAs(refused(), officer, '2026-12-01', appeal('2026-11-24'))).toBe('day-before-step')
    expect(refusedAs(card(), officer, '2026-12-01', withdraw('2026-11-22'))).toBe('day-before-step')
    expect(refusedAs(refused(), applicant, '2026-12-01', appeal('2026-11-30'))).toBe('day-not-yours')
  })
})
