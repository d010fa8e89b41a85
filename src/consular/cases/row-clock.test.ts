// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import { groupVisit } from '#testing/group-visit/index.ts'
import { libraryCard } from '#testing/library-card/index.ts'
import { rowClock } from './row-clock.ts'

const line = (about: object) => ({ step: 'under-examination', final: null, dueOn: null, flags: [], ...about })
const runs = (about: object, service: Parameters<typeof rowClock>[1] = libraryCard) => rowClock(line(about), service)

test('a running clock says how long its term is, and of which days', () => {
  const dueOn = plainDate('2026-12-01')
  expect(runs({ dueOn })).toEqual({ runs: 'running', count: 10, unit: 'working-days' })
  const { timeLimit } = libraryCard
  const months = timeLimit.known && { ...timeLimit, value: { ...timeLimit.value, unit: 'months' as const, count: 2 } }
  expect(runs({ dueOn }, { ...libraryCard, ...(months && { timeLimit: months }) })).toEqual({
    runs: 'running',
    unit: 'calendar-days',
  })
})

test('a line without a due day says whether its clock stands, has not begun or has ended', () => {
  expect(runs({ flags: ['stopped'] })).toEqual({ runs: 'stopped' })
  expect(runs({ step: 'awaiting-signatures' }, groupVisit)).toEqual({ runs: 'not-begun' })
  expect(runs({ step: 'withdrawn', final: 'withdrawn' })).toEqual({ runs: 'ended' })
})

test('a contested refusal has ended the counting, though the case goes on', () => {
  const appealed = libraryCard.steps.flatMap(({ actions }) =>
    actions.flatMap((action) => (action.does === 'appeal' ? [action.to] : [])),
  )
  expect(appealed).toHaveLength(1)
  expect(runs({ step: appealed[0] })).toEqual({ runs: 'ended' })
})

test('no limit is told where none is known', () => {
  const timeLimit = { known: false, reason: 'not-found' } as const
  expect(runs({}, { ...libraryCard, timeLimit })).toEqual({ runs: 'no-limit' })
  expect(rowClock(line({}), undefined)).toEqual({ runs: 'no-limit' })
})
