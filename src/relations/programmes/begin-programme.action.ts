// SPDX-License-Identifier: Apache-2.0
import type { Journal, JournalRefusal, Thing } from '#src/consular/journal/index.ts'
import { readThing, record } from '#src/consular/journal/index.ts'
import { instruments } from '#src/consular/rulebook/index.ts'
import { sources } from '#src/consular/sources/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { series } from '#src/relations/rounds/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept } from '#src/standards/outcome/index.ts'
import { programmes } from './books.ts'
import type { ItemRefusal } from './decide-item.ts'
import { because } from './decide-item.ts'
import type { Programme } from './programme.ts'

/** Begins a programme of a committee, of a memorandum, or of cities and foundations; items are begun in it from then on. */
export async function beginProgramme(
  journal: Journal,
  actor: Actor,
  { commandId, programme }: { readonly commandId: string; readonly programme: Programme },
): Promise<Outcome<Thing<Programme>, ItemRefusal | JournalRefusal>> {
  const { about, from, until } = programme
  if (from !== undefined && until !== undefined && until < from.slice(0, until.length)) return because('days-backwards')
  const [ofSeries, ofInstrument, ...cited] = await Promise.all([
    programme.series === undefined || readThing(journal, actor, series, programme.series),
    programme.instrument === undefined || readThing(journal, actor, instruments, programme.instrument),
    ...programme.sources.map((source) => readThing(journal, actor, sources, source)),
  ])
  if (!ofSeries || !ofInstrument || cited.includes(undefined)) return because('ground-not-there')
  const id = `${about.join('-')}-programme-${commandId.slice(0, 13)}`.toLowerCase()
  return record(journal, actor, programmes, { id, commandId, expected: 0 }, () =>
    accept([{ what: 'begun', programme } as const]),
  )
}
