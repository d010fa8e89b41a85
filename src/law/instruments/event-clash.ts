// SPDX-License-Identifier: Apache-2.0
// What cannot stand beside what stands: an instrument that ends itself, a second entry into force, an application before the entry that came before.
import type { InstrumentEvent } from './events.ts'
import type { Instrument } from './instrument.ts'
import { lifeOf } from './life.ts'
import type { RecordProblem } from './record-problem.ts'
import { problem } from './record-problem.ts'
import { certainFrom } from './when.ts'

/** The contradiction of an event with the instrument itself or with a record of the same kind. */
export function problemOfClash(
  instrument: Instrument,
  known: readonly InstrumentEvent[],
  event: InstrumentEvent,
): RecordProblem | undefined {
  switch (event.kind) {
    case 'amended':
    case 'superseded':
      return event.by === instrument.id
        ? problem('by-itself', `${instrument.id} cannot amend or supersede itself; name the other instrument.`)
        : undefined
    case 'entered-into-force':
      return problemOfSecondEntry(known, event) ?? problemAfterEnd(known, event)
    case 'applied-provisionally': {
      const since = lifeOf(instrument, known).entry.between
      return since !== undefined && since <= event.from
        ? problem(
            'provisional-in-force',
            `${instrument.id} is in force since ${since}; an instrument is applied provisionally before that. Correct the day that is wrong.`,
            { since },
          )
        : undefined
    }
    default:
      return undefined
  }
}

/** A multilateral instrument enters into force once for itself and once for each party. */
function problemOfSecondEntry(
  known: readonly InstrumentEvent[],
  event: Extract<InstrumentEvent, { kind: 'entered-into-force' }>,
): RecordProblem | undefined {
  const first = known.find((one) => one.kind === 'entered-into-force' && one.party === event.party)
  if (first?.kind !== 'entered-into-force') return undefined
  const day = certainFrom(first, first.on)
  return problem(
    'entry-recorded',
    `Its entry into force on ${day} is recorded already; correct that record if it is wrong.`,
    {
      day,
    },
  )
}

/** An end that is on record stands before an entry that would come with it or after it. */
function problemAfterEnd(
  known: readonly InstrumentEvent[],
  { on, party }: Extract<InstrumentEvent, { kind: 'entered-into-force' }>,
): RecordProblem | undefined {
  const day = typeof on === 'string' ? on : on.earliest
  const ends = known.flatMap((one) =>
    one.kind === 'terminated' || one.kind === 'expired' || one.kind === 'superseded' ? certainFrom(one, one.on) : [],
  )
  const end = party === undefined ? ends.find((one) => one <= day) : undefined
  return end === undefined
    ? undefined
    : problem('entry-after-end', `It ended on ${end} by the records; it cannot enter into force on ${day}.`, {
        day,
        end,
      })
}
