// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { countEntry } from './entry-clause.ts'
import type { InstrumentEvent, When } from './events.ts'
import type { EntryClause, Instrument, NoteDay, PartyCode, Trigger } from './instrument.ts'
import { exactly, latestOf } from './when.ts'

/** Entry into force for one party. Without `on` it is not known, and `waitingOn` says whose step is missing. */
export type PartyEntry = {
  readonly party: PartyCode
  readonly on?: PlainDate
  /** Where a source tells a month or a year alone: the day from which it is certainly in force. */
  readonly noLaterThan?: PlainDate
  /** `recorded`: a source tells the day. `counted`: the clause gives it from recorded steps. */
  readonly basis?: 'recorded' | 'counted'
  /** What the clause gives where a source tells another day: both are shown. */
  readonly countedOtherwise?: PlainDate
  readonly waitingOn: readonly PartyCode[]
  /** Why no day can be given although nobody's step is known to be missing. */
  readonly unknown?: 'not-recorded' | 'clause-not-read' | 'day-not-exact'
}

/** Entry into force of an instrument: for each party, and the day from which it is certain between all of them. */
export type Entry = { readonly parties: readonly PartyEntry[]; readonly between?: PlainDate }

/** When an instrument enters into force, from the records that stand; the order in which they were made does not matter. */
export function entryOf(instrument: Instrument, events: readonly InstrumentEvent[]): Entry {
  const parties = instrument.parties.map((party) => partyEntry(instrument, events, party))
  const days = parties.flatMap((entry) => entry.on ?? entry.noLaterThan ?? [])
  const between = days.length === parties.length ? latestOf(days) : undefined
  return { parties, ...(between && { between }) }
}

function partyEntry(instrument: Instrument, events: readonly InstrumentEvent[], party: PartyCode): PartyEntry {
  const told = tellEntry(events, party)
  const counted = countFor(instrument, events, party)
  if (told === undefined) return { party, ...counted }
  if (typeof told !== 'string')
    return { party, noLaterThan: told.latest, basis: 'recorded', waitingOn: [], unknown: 'day-not-exact' }
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

function countFor(
  instrument: Instrument,
  events: readonly InstrumentEvent[],
  party: PartyCode,
): Omit<PartyEntry, 'party'> {
  const clause = clauseFor(instrument, party)
  if (!clause) return { waitingOn: silentParties(instrument, events), unknown: 'clause-not-read' }
  if (clause.kind === 'special') return { waitingOn: [], unknown: 'not-recorded' }
  if (clause.kind === 'fixed') return { on: clause.on, basis: 'counted', waitingOn: [] }
  const { day, waitingOn, unknown } = triggerDay(instrument, events, party, clause.from, clause.noteDay ?? 'received')
  if (day === undefined) return { waitingOn, ...(unknown && { unknown }) }
  return { on: countEntry(day, clause.count), basis: 'counted', waitingOn: [] }
}

function clauseFor({ entry }: Instrument, party: PartyCode): EntryClause | undefined {
  if (entry === undefined) return undefined
  return isClause(entry) ? entry : entry[party]
}

function isClause(entry: NonNullable<Instrument['entry']>): entry is EntryClause {
  return typeof entry.kind === 'string'
}

type TriggerDay = {
  readonly day?: PlainDate
  readonly waitingOn: readonly PartyCode[]
  readonly unknown?: 'day-not-exact'
}

function triggerDay(
  instrument: Instrument,
  events: readonly InstrumentEvent[],
  party: PartyCode,
  trigger: Trigger,
  noteDay: NoteDay,
): TriggerDay {
  switch (trigger) {
    case 'signature':
      return lastStep(instrument.parties, (of) => steps(events, (event) => signatureBy(event, of)))
    case 'last-notification':
      return lastStep(instrument.parties, (of) => steps(events, (event) => noteOf(event, of, noteDay)))
    case 'own-notification':
      return lastStep([party], (of) => steps(events, (event) => noteOf(event, of, noteDay)))
    case 'exchange':
      return lastStep(instrument.parties, () =>
        steps(events, (event) => (event.kind === 'exchanged' ? { on: event.on } : undefined)),
      )
    case 'deposit':
      return lastStep([party], (of) =>
        steps(events, (event) => (event.kind === 'deposited' && event.party === of ? { on: event.on } : undefined)),
      )
  }
}

/** The day of the last step that every one of the parties must take, or who has not taken it. */
function lastStep(parties: readonly PartyCode[], stepsOf: (party: PartyCode) => readonly Step[]): TriggerDay {
  const taken = parties.map((party) => ({ party, steps: stepsOf(party) }))
  const waitingOn = taken.filter(({ steps }) => steps.length === 0).map(({ party }) => party)
  if (waitingOn.length > 0) return { waitingOn }
  const days = taken.map(({ steps }) => latestOf(steps.flatMap((step) => exactly(step.on) ?? [])))
  const known = days.filter((day) => day !== undefined)
  const day = known.length === days.length ? latestOf(known) : undefined
  return day === undefined ? { waitingOn: [], unknown: 'day-not-exact' } : { day, waitingOn: [] }
}

type Step = { readonly on: When | undefined }

function steps(events: readonly InstrumentEvent[], read: (event: InstrumentEvent) => Step | undefined): Step[] {
  return events.flatMap((event) => read(event) ?? [])
}

function signatureBy(event: InstrumentEvent, party: PartyCode): Step | undefined {
  return event.kind === 'signed' && (event.party ?? party) === party ? { on: event.on } : undefined
}

/** A note counts once the day that its clause looks at is there: a note that is dated and not yet received is no receipt. */
function noteOf(event: InstrumentEvent, party: PartyCode, noteDay: NoteDay): Step | undefined {
  if (event.kind !== 'notified' || event.party !== party) return undefined
  const day = event[noteDay]
  return day === undefined ? undefined : { on: day }
}

/** Of whom no notification, exchange or deposit stands: with an unread clause nobody can say more. */
function silentParties(instrument: Instrument, events: readonly InstrumentEvent[]): PartyCode[] {
  if (events.some((event) => event.kind === 'exchanged')) return []
  const heard = new Set(
    events.flatMap((event) => (event.kind === 'notified' || event.kind === 'deposited' ? event.party : [])),
  )
  return instrument.parties.filter((party) => !heard.has(party))
}
