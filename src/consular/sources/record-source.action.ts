// SPDX-License-Identifier: Apache-2.0
import type { Journal, JournalRefusal, Thing } from '#src/consular/journal/index.ts'
import { record } from '#src/consular/journal/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept } from '#src/standards/outcome/index.ts'
import type { SourceRecord } from './source.ts'
import { sourceId } from './source-id.ts'
import { sources } from './sources-book.ts'

/** Records a source that an officer found; what rests on it names it by its id. */
export function recordSource(
  journal: Journal,
  actor: Actor,
  { commandId, source }: { readonly commandId: string; readonly source: SourceRecord },
): Promise<Outcome<Thing<SourceRecord>, JournalRefusal>> {
  const command = { id: sourceId(source, commandId), commandId, expected: 0 }
  return record(journal, actor, sources, command, () => accept([{ what: 'recorded', source } as const]))
}
