// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { countEntry } from './entry-clause.ts'
import type { InstrumentEvent, When } from './events.ts'
import type { EntryClause, Instrument, NoteDay, PartyCode, Trigger } from './instrument.ts'
import { exactly, latestOf } from './when.ts'

/** What a clause gives for a party, and of whom a step is missing. */
type Counted = {
  readonly on?: PlainDate
  readonly basis?: 'counted'
  readonly waitingOn: readonly PartyCode[]
  readonly unknown?: 'not-recorded' | 'clause-not-read' | 'day-not-exact'
}

/** The day that the clause gives for a party from the steps on record. */
export function countFor(instrument: Instrument, events: readonly InstrumentEvent[], party: PartyCode): Counted {
  const clause = clauseFor(instrument, party)
  if (!clause) return { waitingOn: silentParties(instrument, events), unknown: 'clause-not-read' }
  if (clause.kind === 'special') return { waitingOn: [], unknown: 'not-recorded' }
  if (clause.kind === 'fixed') return { on: clause.on, basis: 'counted', waitingOn: [] }
  const { day, waitingOn, unknown } = triggerDay(instrument, events, party, clause.from, clause.noteDay ?? 'received')
  if (day === undefined) return { waitingOn, ...(unknown && { unknown }) }
  return { on: countEntry(day, clause.count), basis: 'counted', waitingOn: [] }
}

/** The clause that holds for a party; undefined where it was not read. */
export function clauseFor({ entry }: Instrument, party: PartyCode): EntryClause | undefined {
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
