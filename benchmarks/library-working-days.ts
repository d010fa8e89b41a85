// SPDX-License-Identifier: Apache-2.0
import { randomFor } from '#demo/random.ts'
import { HOLIDAYS as KOREA } from '#src/jurisdictions/korea/index.ts'
import { addWorkingDays, dayFromNumber, dayNumber, plainDate } from '#src/standards/calendar/index.ts'
import {
  addIndexedDays,
  addIndexedNumber,
  countIndexedDays,
  indexWorkingDays,
} from '#src/standards/working-day-index/index.ts'
import type { Figure } from './figure.ts'
import { perSecond } from './processor-time.ts'

const QUESTIONS = 2000

/** The n-th working day after a day, and working days between two, anywhere within ten years. */
export function* measureWorkingDays(): Generator<Figure> {
  const period = { from: plainDate('2020-01-01'), until: plainDate('2030-01-01') }
  const index = indexWorkingDays(KOREA, period)
  const random = randomFor('working-days')
  const first = dayNumber(period.from)
  const questions = Array.from({ length: QUESTIONS }, () => {
    const from = first + random.between(0, 1799)
    const until = from + random.between(0, 1799)
    return { from, day: dayFromNumber(from), until: dayFromNumber(until), n: random.between(1, 1200) }
  })
  let seen = 0
  const measured = (what: string, work: (question: (typeof questions)[number]) => number): Figure => ({
    what,
    value: perSecond(QUESTIONS, () => {
      for (const question of questions) seen += work(question)
    }),
    unit: '/s',
  })
  const limit = { atLeast: 2_000_000 }
  yield {
    ...measured('working days added over ten years, indexed, in day numbers', ({ from, n }) =>
      addIndexedNumber(index, from, n),
    ),
    limit,
  }
  yield {
    ...measured(
      'working days added over ten years, indexed, in text',
      ({ day, n }) => addIndexedDays(index, day, n).length,
    ),
    limit,
  }
  yield {
    ...measured('working days counted over ten years, indexed, in text', ({ day, until }) =>
      countIndexedDays(index, day, until),
    ),
    limit,
  }
  yield measured('five working days added without an index', ({ day }) => addWorkingDays(KOREA, day, 5).length)
  if (seen === 0) throw new Error('Nothing was counted.')
}
