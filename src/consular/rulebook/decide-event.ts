// SPDX-License-Identifier: Apache-2.0
import type { InstrumentEvent, RecordProblem } from '#src/law/instruments/index.ts'
import { eventsKnownAt, problemOfMissingSteps, recordEvent } from '#src/law/instruments/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { InstrumentBody, InstrumentState, OfficersEvent } from './instruments-book.ts'
import type { EventRefusal } from './refusal.ts'

/** What is recorded of an instrument when an officer tells an event, or why it contradicts what stands. */
export function decideEvent(
  state: InstrumentState | undefined,
  event: OfficersEvent,
): Outcome<readonly InstrumentBody[], EventRefusal> {
  if (!state) return refuse({ code: 'instrument-not-found', text: 'rulebook.problem.instrument-not-found' })
  if (event.replaces !== undefined && !event.note)
    return refuse({
      code: 'correction-without-reason',
      text: 'rulebook.problem.correction-without-reason',
      fields: { note: { text: 'rulebook.problem.correction-without-reason' } },
    })
  const outcome = recordEvent(state.definition, state.events, event)
  if (!outcome.ok) return refuse(refusalOf(outcome.refusal, event))
  const known = eventsKnownAt(outcome.value).filter(({ id }) => id !== event.id)
  const missing = problemOfMissingSteps(state.definition, known, event)
  return missing ? refuse(refusalOf(missing, event)) : accept([{ what: 'recorded', event }])
}

function refusalOf(problem: RecordProblem, event: InstrumentEvent): EventRefusal {
  const { code, details } = problem
  const said = { text: `rulebook.problem.${code}`, ...(Object.keys(details).length > 0 && { details }) }
  return { code, ...said, fields: { [fieldOf(problem, event)]: said } }
}

/** Where a form should say it. */
function fieldOf({ code, details }: RecordProblem, event: InstrumentEvent): string {
  switch (code) {
    case 'not-a-party':
      return event.kind === 'suspended' ? 'by' : 'party'
    case 'nothing-to-replace':
      return 'replaces'
    case 'no-day-of-note':
    case 'days-of-note':
      return 'received'
    case 'full-powers-missing':
      return 'signatory'
    case 'in-the-future':
    case 'before-signature':
      return noteDayOf(event, details.day) ?? dayFieldOf(event)
    case 'signatory-of-nobody':
      return 'party'
    case 'steps-missing':
      return 'steps'
    case 'by-itself':
      return 'by'
    case 'already-recorded':
      return 'kind'
    case 'ends-before-it-begins':
      return 'until' in event ? 'until' : 'latest'
    default:
      return dayFieldOf(event)
  }
}

/** Which of the three days of a note it is. */
function noteDayOf(event: InstrumentEvent, day: string | undefined): string | undefined {
  return event.kind === 'notified'
    ? (['dated', 'sent', 'received'] as const).find((name) => event[name] === day)
    : undefined
}

function dayFieldOf(event: InstrumentEvent): string {
  if ('received' in event) return 'received'
  return 'from' in event ? 'from' : 'on'
}
