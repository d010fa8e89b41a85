// SPDX-License-Identifier: Apache-2.0
import type { CaseEvent, CaseEventKind } from './event.ts'

/** An event as it was stored, whatever its schema version. */
export type StoredEvent = Omit<CaseEvent, 'data'> & { readonly data: unknown }

/** The schema version that new events of a kind are written in. */
export function schemaVersionOf(_kind: CaseEventKind): number {
  return 1
}

/** The event in the newest schema of its kind. */
export function upcast(stored: StoredEvent): CaseEvent {
  return stored as CaseEvent
}
