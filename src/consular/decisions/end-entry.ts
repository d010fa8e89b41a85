// SPDX-License-Identifier: Apache-2.0
// A person leaves a register: the case that takes them out names the entry, and the entry's own case tells that it ended.
import { subjectsOf } from '#src/consular/catalogue/index.ts'
import type { CaseKey, CaseState } from '#src/consular/history/index.ts'
import { parseReference } from '#src/consular/history/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { Act } from './act.ts'
import type { Decided, DecisionContext, Refusal } from './decision.ts'
import type { Draft } from './draft.ts'
import { because } from './refusals.ts'

/** The action that takes out of a register says which entry it ends, or that the entry was never kept here. */
export function leaveRegister(draft: Draft, { action, entry }: Act, { leaves }: DecisionContext): Refusal | undefined {
  if (action !== leaves) return entry === undefined ? undefined : because('entry-not-there')
  if (entry === undefined) return because('entry-needed')
  if (entry === 'not-kept-here') return undefined
  const key = parseReference(entry.reference)
  if (!key) return because('entry-not-there')
  const { post, number } = draft.state
  draft.events.push({
    kind: 'entry-ended',
    data: { entry: { ...key, subject: entry.subject }, removal: { post, number } },
  })
  return undefined
}

/** What the entry's own case records of it, or why it cannot be this entry. */
export function endEntry(
  state: CaseState,
  leaving: {
    /** The service by which the register is entered. */
    readonly service: string
    readonly subject: string
    readonly removal: CaseState
    readonly on: PlainDate
  },
): Decided {
  const { service, subject, removal, on } = leaving
  const { post, number } = state
  if (
    state.service !== service ||
    state.handlingPost !== removal.handlingPost ||
    !subjectsOf(state.members).includes(subject)
  )
    return refuse(because('entry-not-there'))
  const enteredOn = state.final === 'granted' ? state.path.at(-1)?.enteredOn : undefined
  if (enteredOn === undefined) return refuse(because('entry-not-in-force'))
  const ended = state.entriesEnded.find((one) => one.subject === subject)
  if (ended) return refuse(because('entry-ended-already', { details: { day: ended.on } }))
  if (on < enteredOn) return refuse(because('day-before-step', { details: { day: enteredOn } }))
  const [known, told] = [state.people[subject], removal.people.applicant]
  if (known !== undefined && told !== undefined && known !== told) return refuse(because('entry-of-another'))
  const key: CaseKey = { post: removal.post, number: removal.number }
  const data = { entry: { post, number, subject }, removal: key }
  return accept({ occurredOn: on, events: [{ kind: 'entry-ended', data }], facts: [] })
}
