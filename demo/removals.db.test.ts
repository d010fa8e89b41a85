// SPDX-License-Identifier: Apache-2.0
// What an officer of the demonstration sees of clocks: every state that the law's one known limit can have.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { kazakhstan } from '#src/apps/compose/index.ts'
import { atTheDesk, readCase } from '#src/consular/cases/index.ts'
import { stoppedClock } from '#src/platform/clock/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import type { TestProgram } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'
import { appointDemoOfficers } from './officers.ts'
import { DEMO_POSTS } from './places.data.ts'
import { removalAt } from './removal.ts'
import { makeCase } from './seed.ts'

let program: TestProgram
beforeAll(async () => {
  // Wednesday noon in Busan and Seoul, and at each other post a day on which it works or has worked.
  const clock = stoppedClock(new Date('2026-11-18T03:00:00Z'))
  program = await testProgram({ home: kazakhstan(), demonstration: true, clock })
  await appointDemoOfficers(program.elshi)
  for (const place of DEMO_POSTS)
    for (let number = 1; number <= place.cases; number++)
      if (removalAt(place, number) !== undefined) await makeCase(program.elshi, place, number)
})
afterAll(() => program.stop())

const officer = (post: string): Actor => ({
  id: `officer-at-${post}`,
  kind: 'officer',
  posts: [post],
  compartments: ['general'],
  roles: ['officer'],
})

const clocksAt = async (post: string) => {
  const { rows } = await atTheDesk.listQueue(program.elshi.engine, officer(post), { limit: 50 })
  return rows.map(({ step, clock, daysLeft }) => `${step}: ${clock.runs} ${daysLeft ?? ''}`.trim()).toSorted()
}

test('in Busan clocks run, are nearly due, overdue, not begun and ended', async () => {
  expect(await clocksAt('BUS')).toEqual([
    'accepted: running 1',
    'awaiting-evidence: not-begun',
    'lodged: not-begun',
    'lodged: running -2',
    'lodged: running 0',
    'lodged: running 0',
    'lodged: running 2',
    'refused: ended',
    'removed: ended',
    'removed: ended',
    'under-appeal: ended',
    'withdrawn: ended',
  ])
})

test('a case opened again by an upheld appeal tells how long its clock stood, and both readings of the rule', async () => {
  const { rows } = await atTheDesk.listQueue(program.elshi.engine, officer('BUS'), { limit: 50 })
  const told = await Promise.all(
    rows.map(async ({ key }) => {
      const file = await readCase(program.elshi.engine, officer('BUS'), key)
      return file?.clock.why.lines.map(({ text }) => text) ?? []
    }),
  )
  const stood = told.filter((lines) => lines.includes('clock.stopped-by-refusal'))
  expect(stood).toHaveLength(1)
  expect(stood[0]).toEqual(expect.arrayContaining(['clock.partial-days.count', 'clock.partial-days.do-not-count']))
})

test('at every post of the demonstration some clock runs', async () => {
  for (const { post, removals } of DEMO_POSTS) {
    const clocks = await clocksAt(post)
    expect(clocks).toHaveLength(removals)
    expect(clocks.some((clock) => clock.includes('running'))).toBe(true)
  }
})
