// SPDX-License-Identifier: Apache-2.0
import type { CaseEventDraft, FactRef } from './event.ts'

/** The draft with the commitment of each fact that it names; the store asks for it when the value is sealed. */
export function fillCommitments(draft: CaseEventDraft, commitmentOf: (fact: FactRef) => string): CaseEventDraft {
  const data: Record<string, unknown> = { ...draft.data }
  for (const [key, value] of Object.entries(data)) {
    if (Array.isArray(value) && key === 'facts')
      data[key] = value.map((fact: FactRef) => ({ ...fact, commitment: commitmentOf(fact) }))
    else if (isFact(value)) data[key] = { ...value, commitment: commitmentOf(value) }
  }
  return { kind: draft.kind, data } as unknown as CaseEventDraft
}

/** Every fact that an event names. */
export function factsIn(event: CaseEventDraft): readonly FactRef[] {
  const facts: FactRef[] = []
  // Loops, because every reading of a case asks it of every event.
  for (const value of Object.values<unknown>(event.data)) {
    if (typeof value !== 'object' || value === null) continue
    for (const one of Array.isArray(value) ? value : [value]) if (isFact(one)) facts.push(one)
  }
  return facts
}

function isFact(value: unknown): value is FactRef {
  return typeof value === 'object' && value !== null && 'commitment' in value && 'fact' in value
}
