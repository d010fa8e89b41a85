// SPDX-License-Identifier: Apache-2.0
// Entries into force that no source tells: the clause counts them from the steps on record.
import type { InstrumentOn, RecordedEvent } from '#src/consular/rulebook/index.ts'
import type { Origin } from '#src/consular/sources/index.ts'
import { entryOriginOf } from '#src/consular/sources/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'

type CountedEntry = { readonly day: PlainDate; readonly parties: readonly string[]; readonly origin: Origin }

/** From what a clause counts. */
const COUNTED_FROM: ReadonlySet<RecordedEvent['kind']> = new Set(['signed', 'notified', 'exchanged', 'deposited'])

/** The days until `on`, each with the parties that are bound since it; invented where a step is from which it was counted. */
export function countedEntries(
  { events, life }: Pick<InstrumentOn, 'events' | 'life'>,
  on: PlainDate,
  place: { readonly demonstration: boolean },
): readonly CountedEntry[] {
  const isInvented = events.some(
    ({ kind, recordedBy }) => COUNTED_FROM.has(kind) && entryOriginOf(recordedBy, place) === 'invented',
  )
  const bound = life.entry.parties.flatMap(({ party, on: day, basis }) =>
    basis === 'counted' && day && day <= on ? [{ party, day }] : [],
  )
  return [...new Set(bound.map(({ day }) => day))].map((day) => ({
    day,
    parties: bound.flatMap((one) => (one.day === day ? [one.party] : [])),
    origin: isInvented ? 'invented' : 'sourced',
  }))
}
