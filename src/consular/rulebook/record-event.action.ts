// SPDX-License-Identifier: Apache-2.0
import type { Journal, JournalRefusal, Thing } from '#src/consular/journal/index.ts'
import { readThing, record } from '#src/consular/journal/index.ts'
import { sources } from '#src/consular/sources/index.ts'
import type { Happening } from '#src/law/instruments/index.ts'
import { daysOfForce, daysTold } from '#src/law/instruments/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { refuse } from '#src/standards/outcome/index.ts'
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
  /** The id of a source on record, or `document:` and the id of a document of the file. */
  readonly source: string
  /** The record that it takes the place of; then the note says why. */
  readonly replaces?: string | undefined
  readonly note?: string | undefined
}

/** Whether a document stands in the file, for whoever records. */
type FindDocument = (id: string) => Promise<boolean>

const DOCUMENT = 'document:'

/** Records an event of an instrument; a correction replaces a record, which stays to be read. */
export async function recordInstrumentEvent(
  journal: Journal,
  actor: Actor,
  { id, commandId, expected, happening, source, replaces, note }: EventTold,
  findDocument: FindDocument,
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
  const restsOnDocument = source.startsWith(DOCUMENT) && (await findDocument(source.slice(DOCUMENT.length)))
  const published = await readThing(journal, actor, sources, source)
  return await record(journal, actor, instruments, { id, commandId, expected }, (state) => {
    // What is wrong with the event itself comes first: another source would not mend it.
    const decided = decideEvent(state, event)
    if (!decided.ok) return decided
    if (!published && !restsOnDocument) return refuse(sourceRefused('source-not-there'))
    const day = published?.state.published
    // To as many letters as the day of the source has: a month, a year.
    const later = day === undefined ? undefined : daysTold(event).find((told) => told.slice(0, day.length) > day)
    if (later === undefined) return decided
    const code = daysOfForce(event).includes(later) ? 'source-before-force' : 'source-before-event'
    return refuse(sourceRefused(code, { day: later }))
  })
}

function sourceRefused(code: string, details?: EventRefusal['details']): EventRefusal {
  const said = { text: `rulebook.problem.${code}`, ...(details && { details }) }
  return { code, ...said, fields: { source: said } }
}
