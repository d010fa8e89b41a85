// SPDX-License-Identifier: Apache-2.0
// Nothing is in force before every step that its entry needs.
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { clauseFor, countFor } from './counted-entry.ts'
import type { EnteredIntoForce, InstrumentEvent } from './events.ts'
import type { Instrument, PartyCode } from './instrument.ts'
import type { RecordProblem } from './record-problem.ts'
import { problem } from './record-problem.ts'

/** Of whom a step is not on record by the day of an entry into force that needs it. */
export function missingSteps(
  instrument: Instrument,
  events: readonly InstrumentEvent[],
  { party, on }: Pick<EnteredIntoForce, 'party' | 'on'>,
): readonly PartyCode[] {
  const before = stepsBy(events, typeof on === 'string' ? on : on.latest)
  const missing = new Set(
    (party === undefined ? instrument.parties : [party]).flatMap((of) => stepsNeeded(instrument, before, of)),
  )
  return instrument.parties.filter((one) => missing.has(one))
}

/** With an unread clause nobody can say which steps it needs; of whom nothing at all stands, some step is missing. */
function stepsNeeded(
  instrument: Instrument,
  events: readonly InstrumentEvent[],
  party: PartyCode,
): readonly PartyCode[] {
  if (NEEDS_NOBODY.has(instrument.kind)) return []
  if (clauseFor(instrument, party)) return countFor(instrument, events, party).waitingOn
  const isEnough = BY_SIGNATURE.has(instrument.kind) ? [...STEPS, 'signed'] : STEPS
  return events.some((event) => isEnough.includes(event.kind) && (partyIn(event) ?? party) === party) ? [] : [party]
}

const NEEDS_NOBODY: ReadonlySet<string> = new Set<Instrument['kind']>(['domestic-act', 'not-determined'])
const BY_SIGNATURE: ReadonlySet<string> = new Set<Instrument['kind']>(['mou', 'interagency', 'exchange-of-notes'])
const STEPS: readonly string[] = ['domestic-step', 'notified', 'exchanged', 'deposited']

const partyIn = (event: InstrumentEvent): PartyCode | undefined => ('party' in event ? event.party : undefined)

/** What can have been done by a day; of a note, only those of its days that had come. */
function stepsBy(events: readonly InstrumentEvent[], day: PlainDate): InstrumentEvent[] {
  return events.flatMap((event): InstrumentEvent[] => {
    if (event.kind === 'notified') {
      const { dated, sent, received, ...rest } = event
      const days = Object.entries({ dated, sent, received }).filter(([, on]) => on !== undefined && on <= day)
      return days.length > 0 ? [{ ...rest, ...Object.fromEntries(days) }] : []
    }
    const on = 'on' in event ? event.on : undefined
    return on === undefined || (typeof on === 'string' ? on : on.earliest) <= day ? [event] : []
  })
}

/** Why an entry into force is not recorded on somebody's word: steps are missing that it needs, and no reason is given for that. */
export function problemOfMissingSteps(
  instrument: Instrument,
  known: readonly InstrumentEvent[],
  event: InstrumentEvent,
): RecordProblem | undefined {
  if (event.kind !== 'entered-into-force' || (event.steps === 'not-recorded' && event.reason)) return undefined
  const parties = missingSteps(instrument, known, event)
  if (parties.length === 0) return undefined
  const day = typeof event.on === 'string' ? event.on : event.on.latest
  return problem(
    'steps-missing',
    `By ${day} no step of ${parties.join(', ')} is recorded that its entry into force needs; record the step, or say with a reason that it is not on record.`,
    { day, parties: parties.join('+') },
  )
}
