// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { DomesticStep, InstrumentEvent } from './events.ts'
import { DOMESTIC_STEPS } from './events.ts'
import type { Instrument, PartyCode } from './instrument.ts'
import { certainFrom } from './when.ts'

/** How far a party's own procedure has come. */
export type TrackState = 'not-started' | DomesticStep | 'note-sent' | 'note-received'

/** A party's way from signature to its notification: each step with the day from which it is certain. */
export type Track = {
  readonly party: PartyCode
  readonly state: TrackState
  readonly steps: readonly {
    readonly step: Exclude<TrackState, 'not-started'>
    readonly from: PlainDate
    readonly event: string
  }[]
}

const ORDER: readonly TrackState[] = ['not-started', ...DOMESTIC_STEPS, 'note-sent', 'note-received']

/** One track for each party; a step that was not recorded is missing, and is not taken for done because a later one stands. */
export function tracksOf(instrument: Instrument, events: readonly InstrumentEvent[]): Track[] {
  return instrument.parties.map((party) => {
    const steps = events.flatMap((event) => stepsIn(event, party)).sort(byOrder)
    return { party, steps, state: steps.at(-1)?.step ?? 'not-started' }
  })
}

type TrackStep = Track['steps'][number]

function stepsIn(event: InstrumentEvent, party: PartyCode): TrackStep[] {
  if (event.kind === 'domestic-step' && event.party === party)
    return [{ step: event.step, from: certainFrom(event, event.on), event: event.id }]
  if (event.kind !== 'notified' || event.party !== party) return []
  const sent = event.sent ?? event.dated
  return [
    ...(sent ? [{ step: 'note-sent', from: sent, event: event.id } as const] : []),
    ...(event.received ? [{ step: 'note-received', from: event.received, event: event.id } as const] : []),
  ]
}

function byOrder(one: TrackStep, other: TrackStep): number {
  return ORDER.indexOf(one.step) - ORDER.indexOf(other.step) || (one.from < other.from ? -1 : 1)
}
