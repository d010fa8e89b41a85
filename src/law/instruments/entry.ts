// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { countFor } from './counted-entry.ts'
import type { InstrumentEvent, When } from './events.ts'
import type { Instrument, PartyCode } from './instrument.ts'
import { missingSteps } from './missing-steps.ts'
import { exactly, latestOf } from './when.ts'

/** Entry into force for one party. Without `on` it is not known, and `waitingOn` says whose step is missing. */
export type PartyEntry = {
  readonly party: PartyCode
  readonly on?: PlainDate
  /** Where a source tells a month or a year alone: the day from which it is certainly in force. */
  readonly noLaterThan?: PlainDate
  /** The first day on which it can have been, where `noLaterThan` is the last. */
  readonly noEarlierThan?: PlainDate
  /** `recorded`: a source tells the day. `counted`: the clause gives it from recorded steps. */
  readonly basis?: 'recorded' | 'counted'
  /** What the clause gives where a source tells another day: both are shown. */
  readonly countedOtherwise?: PlainDate
  readonly waitingOn: readonly PartyCode[]
  /** Why no day can be given although nobody's step is known to be missing. */
  readonly unknown?: 'not-recorded' | 'clause-not-read' | 'day-not-exact'
}

/** Entry into force of an instrument: for each party, and the day from which it is certain between all of them. */
export type Entry = {
  readonly parties: readonly PartyEntry[]
  readonly between?: PlainDate
  /** From this day until `between` nobody can tell whether it is in force. */
  readonly earliest?: PlainDate
  /** Of whom steps are not on record that the entry needed, where an officer recorded it all the same. */
  readonly missing?: readonly PartyCode[]
}

/** When an instrument enters into force, from the records that stand; the order in which they were made does not matter. */
export function entryOf(instrument: Instrument, events: readonly InstrumentEvent[]): Entry {
  const parties = instrument.parties.map((party) => partyEntry(instrument, events, party))
  const days = parties.flatMap((entry) => entry.on ?? entry.noLaterThan ?? [])
  const between = days.length === parties.length ? latestOf(days) : undefined
  if (between === undefined) return { parties }
  const earliest = latestOf(parties.flatMap((entry) => entry.on ?? entry.noEarlierThan ?? []))
  const missing = missingIn(instrument, events)
  return {
    parties,
    between,
    ...(earliest && earliest < between && { earliest }),
    ...(missing.length > 0 && { missing }),
  }
}

/** What a definition tells rests on sources that were read for the whole of it; an officer answers for each step. */
function missingIn(instrument: Instrument, events: readonly InstrumentEvent[]): PartyCode[] {
  const missing = new Set(
    events.flatMap((event) =>
      event.kind === 'entered-into-force' && event.defined === undefined ? missingSteps(instrument, events, event) : [],
    ),
  )
  return instrument.parties.filter((party) => missing.has(party))
}

function partyEntry(instrument: Instrument, events: readonly InstrumentEvent[], party: PartyCode): PartyEntry {
  const told = tellEntry(events, party)
  const counted = countFor(instrument, events, party)
  if (told === undefined) return { party, ...counted }
  if (typeof told !== 'string')
    return {
      party,
      noLaterThan: told.latest,
      noEarlierThan: told.earliest,
      basis: 'recorded',
      waitingOn: [],
      unknown: 'day-not-exact',
    }
  const differs = counted.on !== undefined && counted.on !== told
  return { party, on: told, basis: 'recorded', waitingOn: [], ...(differs && { countedOtherwise: counted.on }) }
}

/** What the sources tell, of several the latest day; a day before a month in which it may lie. */
function tellEntry(events: readonly InstrumentEvent[], party: PartyCode): When | undefined {
  const told = events.flatMap((event) =>
    event.kind === 'entered-into-force' && (event.party ?? party) === party ? event.on : [],
  )
  return latestOf(told.flatMap((when) => exactly(when) ?? [])) ?? told[0]
}
