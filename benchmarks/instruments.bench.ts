// SPDX-License-Identifier: Apache-2.0
// The state of instruments on days, on one core in processor time: of a folded life, and with the fold of the records each time.
import type { InstrumentState } from '#src/consular/rulebook/index.ts'
import { instrumentOn, instruments } from '#src/consular/rulebook/index.ts'
import { BETWEEN } from '#src/jurisdictions/kazakhstan/index.ts'
import { lifeOf, stateOn, statesOf } from '#src/law/instruments/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { addDays, plainDate } from '#src/standards/calendar/index.ts'
import type { Benchmark } from './figure.ts'
import { perSecond } from './processor-time.ts'

const AT = '2026-11-23T09:00:00.000Z'
const DAYS = 1000

export const benchmark: Benchmark = {
  name: 'instruments, one core, in processor time',
  run: async () => {
    const book = BETWEEN.instruments.map(({ body }) =>
      instruments.evolve(undefined, { sequence: 1, commandId: 'defined', by: 'system', recordedAt: AT, body }),
    )
    const days = Array.from({ length: DAYS }, (_, index) => addDays(plainDate('1960-01-01'), index * 24))
    const lives = book.map(({ definition, events }) => statesOf(lifeOf(definition, events)))
    // Every answer is looked at, so that none is left out as of no use.
    let inForce = 0
    const few = days.filter((_, index) => index % 50 === 0)
    const figures = [
      {
        what: `state of an instrument on a day, of ${book.length} instruments folded once`,
        value: perSecond(lives.length * days.length, () => {
          for (const on of lives) for (const day of days) if (on(day).effect === 'in-force') inForce += 1
        }),
        unit: 'a second',
        limit: { atLeast: 500_000 },
      },
      {
        what: 'the same with the records folded each time',
        value: perSecond(book.length * few.length, () => ask(book, few, foldedEachTime)),
        unit: 'a second',
      },
      {
        what: 'an instrument on a day as a file shows it: as known at an instant, with what comes next',
        value: perSecond(book.length * few.length, () => ask(book, few, asInFile)),
        unit: 'a second',
      },
    ]
    if (inForce === 0) throw new Error('No instrument was ever in force: the question was not asked.')
    return figures
  },
}

function ask(
  book: readonly InstrumentState[],
  days: readonly PlainDate[],
  question: (state: InstrumentState, day: PlainDate) => unknown,
): void {
  for (const state of book) for (const day of days) question(state, day)
}

const foldedEachTime = ({ definition, events }: InstrumentState, day: PlainDate) => stateOn(definition, events, day)
const asInFile = (state: InstrumentState, on: PlainDate) => instrumentOn(state, { on, knownAt: AT })
