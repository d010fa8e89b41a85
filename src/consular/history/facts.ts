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
  return Object.values(event.data).flatMap((value: unknown) => {
    if (isFact(value)) return [value]
    return Array.isArray(value) ? value.filter(isFact) : []
  })
}

function isFact(value: unknown): value is FactRef {
  return typeof value === 'object' && value !== null && 'commitment' in value && 'fact' in value
}
