// SPDX-License-Identifier: Apache-2.0
// Events are never rewritten. One that was stored under an older schema is read through the steps that lead to the newest.
import type { CaseEvent, CaseEventKind } from './event.ts'

/** An event as it was stored, whatever its schema version. */
export type StoredEvent = Omit<CaseEvent, 'data'> & { readonly data: unknown }

/** For each kind the steps from version 1 to 2, 2 to 3 and so on; each is pure and is never changed once shipped. */
export type Steps = Readonly<Partial<Record<CaseEventKind, readonly ((data: unknown) => unknown)[]>>>

/** What may be told since the second version, the first did not tell. */
const same = (data: unknown) => data

/** A change adds its step here and its fixture in fixtures/. */
const steps: Steps = { 'appeal-lodged': [same], 'case-withdrawn': [same], 'fee-paid': [same] }

// A name that was read from an event is found faster in a map than among the properties of an object.
const newest = new Map<string, number>(Object.entries(steps).map(([kind, { length }]) => [kind, 1 + length]))

/** The schema version that new events of a kind are written in. */
export function schemaVersionOf(kind: CaseEventKind, by: Steps = steps): number {
  return by === steps ? (newest.get(kind) ?? 1) : 1 + (by[kind]?.length ?? 0)
}

/** The event in the newest schema of its kind; its stored bytes stay what they are. */
export function upcast(stored: StoredEvent, by: Steps = steps): CaseEvent {
  const version = schemaVersionOf(stored.kind, by)
  if (stored.schemaVersion === version) return stored as CaseEvent
  if (!(stored.schemaVersion >= 1 && stored.schemaVersion < version))
    throw new Error(
      `A stored event of kind "${stored.kind}" has schema version ${stored.schemaVersion}, this program knows versions 1 to ${version}; start a version that knows it.`,
    )
  const data = by[stored.kind]?.slice(stored.schemaVersion - 1).reduce((older, step) => step(older), stored.data)
  return { ...stored, schemaVersion: version, data } as CaseEvent
}
