// SPDX-License-Identifier: Apache-2.0
import type { Decision } from '#src/consular/decisions/index.ts'
import type { CaseEvent, CaseEventDraft, CaseKey, FactRef } from '#src/consular/history/index.ts'
import { fillCommitments, schemaVersionOf } from '#src/consular/history/index.ts'
import { canonicalText, chainHash } from '#src/consular/proof/index.ts'

/** Events as they enter the log: the events, their canonical texts, and the hash that each text adds to the chain. */
export type Recorded = {
  readonly events: readonly CaseEvent[]
  readonly bodies: readonly string[]
  readonly hashes: readonly Buffer[]
}

/** What was decided, put on record after what the case already has. */
export function recordEvents(
  decision: Decision,
  at: {
    readonly key: CaseKey
    readonly sequence: number
    readonly start: Buffer
    readonly actor: string
    readonly commandId: string
    readonly recordedAt: Date
    /** The mandate under which this is done. */
    readonly under?: string | undefined
    readonly commitmentOf: (fact: FactRef) => string
  },
): Recorded {
  const first = at.sequence + 1
  const recordedAt = at.recordedAt.toISOString()
  const events = decision.events.map(
    (draft, index): CaseEvent => ({
      ...underMandate(fillCommitments(draft, at.commitmentOf), at.under),
      ...at.key,
      sequence: first + index,
      schemaVersion: schemaVersionOf(draft.kind),
      actor: at.actor,
      commandId: at.commandId,
      causation: index === 0 ? null : first,
      occurredOn: decision.occurredOn,
      recordedAt,
    }),
  )
  const bodies = events.map(canonicalText)
  const hashes: Buffer[] = []
  let last = at.start
  for (const body of bodies) {
    last = chainHash(last, body)
    hashes.push(last)
  }
  return { events, bodies, hashes }
}

function underMandate(draft: CaseEventDraft, under: string | undefined): CaseEventDraft {
  return under === undefined ? draft : ({ ...draft, data: { ...draft.data, under } } as CaseEventDraft)
}
