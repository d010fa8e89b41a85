// SPDX-License-Identifier: Apache-2.0
// A decision in the making: events get their numbers as they are added, and free text is named after its event.
import type { Service, Subject } from '#src/consular/catalogue/index.ts'
import type { CaseEvent, CaseEventDraft, CaseState, FactDraft, FactRef } from '#src/consular/history/index.ts'
import { evolve } from '#src/consular/history/index.ts'
import type { FreeText } from '#src/consular/permissions/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { accept } from '#src/standards/outcome/index.ts'
import type { Decided } from './decision.ts'

export type Draft = {
  readonly state: CaseState
  readonly service: Service
  readonly on: PlainDate
  readonly by: string
  readonly events: CaseEventDraft[]
  readonly facts: FactDraft[]
}

export function draftOf(state: CaseState, service: Service, on: PlainDate, by: string): Draft {
  return { state, service, on, by, events: [], facts: [] }
}

/** Free text, sealed under the number of the event that is added next. */
export function words(draft: Draft, kind: FreeText, text: string, subject: Subject = 'applicant'): FactRef {
  const fact = `${kind}.${draft.state.sequence + draft.events.length + 1}`
  draft.facts.push({ fact, subject, version: 1, value: text.trim() })
  return { fact, subject, version: 1, commitment: '' }
}

/** A step that waits, and whose wait is over, moves on by itself. */
export function moveOnWhenComplete(draft: Draft): void {
  const after = stateAfter(draft)
  const step = draft.service.steps.find(({ id }) => id === after.step)
  if (step?.whenComplete === undefined) return
  const complete = {
    applicant: after.evidence.every(({ awaited }) => !awaited),
    'co-signer': after.coSigners.every(({ stands }) => stands === 'signed' || stands === 'voided'),
    authority: after.referrals.every(({ repliedOn }) => repliedOn !== undefined),
    post: false,
    nobody: false,
  }
  if (complete[step.holder]) draft.events.push({ kind: 'step-entered', data: { step: step.whenComplete } })
}

export function finish({ on, events, facts }: Draft): Decided {
  return accept({ occurredOn: on, events, facts })
}

/** The state as it will be when the drafted events are recorded. */
function stateAfter({ state, service, on, by, events }: Draft): CaseState {
  return events.reduce((before, draft): CaseState => {
    const sequence = before.sequence + 1
    const { post, number } = state
    const record = { post, number, sequence, schemaVersion: 1, actor: by, commandId: '', causation: null }
    return evolve(before, { ...draft, ...record, occurredOn: on, recordedAt: '' } as CaseEvent, service)
  }, state)
}
