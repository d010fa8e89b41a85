// SPDX-License-Identifier: Apache-2.0
import type { Service } from '#src/consular/catalogue/index.ts'
import type { CaseEvent, CaseState } from '#src/consular/history/index.ts'
import type { Asker } from '#src/consular/permissions/index.ts'
import type { PlainDate, WorkingCalendar } from '#src/standards/calendar/index.ts'
import type { CaseFile, EvidenceView } from './case-file.ts'

/** What the store has at hand when a case is read. */
export type OpenedCase = {
  readonly state: CaseState
  readonly events: readonly CaseEvent[]
  readonly service: Service
  readonly reader: Asker
  readonly today: PlainDate
  readonly calendar: WorkingCalendar
  /** Opened facts by `subject/fact@version`; only those that `readableFacts` named for this reader need be there. */
  readonly facts: ReadonlyMap<string, unknown>
  /** Names of officers by actor id, for readers who are officers. */
  readonly names: ReadonlyMap<string, string>
  /** State, type and size of each file by its id. */
  readonly files: ReadonlyMap<string, NonNullable<EvidenceView['file']>>
}

/** The case as this reader may see it. */
export function presentCase(_opened: OpenedCase): CaseFile {
  throw new Error('not yet')
}
