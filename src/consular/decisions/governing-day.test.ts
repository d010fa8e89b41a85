// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import type { Service } from '#src/consular/catalogue/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { asker, contextOf, lodged, lodgingContext } from '#testing/case-at-hand.ts'
import { libraryCard } from '#testing/library-card/index.ts'
import { consul, refuseCard, researcher } from '#testing/library-card/wishes.ts'
import { actionsFor, decide, decideLodging } from './index.ts'

const byDecision: Service = { ...libraryCard, governingDay: 'decision' }

describe('a paper day', () => {
  const lodge = (occurredOn: string, more: Parameters<typeof lodgingContext>[2] = {}, answers = researcher) => {
    const about = { service: 'library-card', serviceVersion: '1', post: 'AAA', language: 'en' }
    const command = { ...about, commandId: 'paper-1', channel: 'window', answers, files: [] } as const
    return decideLodging(
      { ...command, occurredOn: plainDate(occurredOn) },
      lodgingContext(libraryCard, plainDate('2026-11-23'), { asker: asker('officer'), ...more }),
    )
  }

  test('is judged by the rights that the post had on that day', () => {
    const opened = plainDate('2026-11-10')
    const postMayServe = (_post: string, _service: string, on: string) => on >= opened
    expect(lodge('2026-11-10', { postMayServe })).toMatchObject({ ok: true })
    expect(lodge('2026-11-09', { postMayServe })).toMatchObject({ refusal: { code: 'post-may-not-serve' } })
  })

  test('is judged by the age that the applicant had on that day', () => {
    const { topic: _, ...reader } = { ...researcher.applicant, purpose: 'leisure', born: '2008-11-20' }
    expect(lodge('2026-11-20', {}, { applicant: reader } as never)).toMatchObject({ ok: true })
    expect(lodge('2026-11-19', {}, { applicant: reader } as never)).toMatchObject({
      refusal: { code: 'answers-incomplete', fields: { 'applicant/guardian': { text: 'form.required' } } },
    })
  })

  test('is not one of another year', () => {
    expect(lodge('2025-11-22')).toMatchObject({ ok: true })
    expect(lodge('2025-11-21')).toMatchObject({
      refusal: { code: 'day-too-long-ago', details: { day: '2025-11-21', earliest: '2025-11-22' } },
    })
    expect(lodge('2026-11-24')).toMatchObject({ refusal: { code: 'day-not-come' } })
  })
})

describe('the day that governs', () => {
  const ofAge = (service: Service): Service => ({
    ...service,
    steps: service.steps.map((step) => ({
      ...step,
      actions: step.actions.map((action) =>
        action.id === 'refuse' ? { ...action, when: { answer: 'born', isBefore: 'today' } as const } : action,
      ),
    })),
  })
  const offered = (service: Service, born: string) => {
    const at = lodged(service, researcher)
    const answers = { applicant: { ...at.answers.applicant, born } }
    const context = { ...contextOf(at, consul, plainDate('2026-12-01')), answers }
    return actionsFor(at.state, context).some(({ id }) => id === 'refuse')
  }

  test('is that of lodging where the service says so, whenever the case is worked on', () => {
    expect(offered(ofAge(libraryCard), '2026-11-22')).toBe(true)
    expect(offered(ofAge(libraryCard), '2026-11-25')).toBe(false)
  })

  test('is that of the decision where the service says so', () => {
    expect(offered(ofAge(byDecision), '2026-11-25')).toBe(true)
  })

  test('is the day for which a post that decides must have the right to', () => {
    const closed = { postMayServe: (_post: string, _service: string, on: string) => on < '2026-11-25' }
    const decided = (service: Service, occurredOn: string) => {
      const at = lodged(service, researcher)
      const command = { ...refuseCard, post: 'AAA', number: 26_000_001, commandId: 'c-1', occurredOn } as never
      return decide(at.state, command, contextOf(at, consul, plainDate('2026-11-26'), closed))
    }
    expect(decided(byDecision, '2026-11-24')).toMatchObject({ ok: true })
    expect(decided(byDecision, '2026-11-25')).toMatchObject({ refusal: { code: 'post-may-not-serve' } })
    expect(decided(libraryCard, '2026-11-25')).toMatchObject({ ok: true })
  })
})
