// SPDX-License-Identifier: Apache-2.0
import type { Journal, JournalRefusal, Thing } from '#src/consular/journal/index.ts'
import { record } from '#src/consular/journal/index.ts'
import type { Happening } from '#src/law/instruments/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { decideEvent } from './decide-event.ts'
import type { InstrumentState } from './instruments-book.ts'
import { instruments } from './instruments-book.ts'
import type { EventRefusal } from './refusal.ts'

/** What an officer tells of an instrument. */
export type EventTold = {
  readonly id: string
  readonly commandId: string
  readonly expected?: number | undefined
  readonly happening: Happening
  /** The paper that it rests on, or the id of a source. */
  readonly source: string
  /** The record that it takes the place of; then the note says why. */
  readonly replaces?: string | undefined
  readonly note?: string | undefined
}

/** Records an event of an instrument; a correction replaces a record, which stays to be read. */
export function recordInstrumentEvent(
  journal: Journal,
  actor: Actor,
  { id, commandId, expected, happening, source, replaces, note }: EventTold,
): Promise<Outcome<Thing<InstrumentState>, EventRefusal | JournalRefusal>> {
  const recordedAt = journal.clock.now().toISOString()
  const event = {
    ...happening,
    id: commandId,
    recordedAt,
    source,
    ...(replaces !== undefined && { replaces }),
    ...(note !== undefined && { note }),
  }
  return record(journal, actor, instruments, { id, commandId, expected }, (state) => decideEvent(state, event))
}
