// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { Ending } from './ending.ts'
import { endingOf } from './ending.ts'
import type { Entry } from './entry.ts'
import { entryOf } from './entry.ts'
import type { InstrumentEvent } from './events.ts'
import { eventsKnownAt } from './events.ts'
import type { Instrument } from './instrument.ts'
import type { Overlay } from './overlays.ts'
import { overlaysOf } from './overlays.ts'
import type { Track } from './tracks.ts'
import { tracksOf } from './tracks.ts'
import { certainFrom, latestOf } from './when.ts'

/** The main states, in the order of a life; the last five are ends. */
export const MAIN_STATES = [
  'proposed',
  'negotiating',
  'text-agreed',
  'initialled',
  'signature-authorised',
  'signed',
  'domestic-procedures',
  'pending-entry',
  /** It may have entered into force already. */
  'entry-unknown',
  'in-force',
  /** It may have ended already. */
  'end-unknown',
  'terminated',
  'expired',
  'superseded',
  'abandoned',
  'never-entered',
] as const
export type MainState = (typeof MAIN_STATES)[number]

/** A life as it is known: the main states with the day from which each is certain, and what lies over and beside them. */
export type Life = {
  readonly states: readonly { readonly from: PlainDate; readonly state: MainState }[]
  /** The day from which it is certain that every party has signed. */
  readonly signed?: PlainDate
  readonly entry: Entry
  readonly ending: Ending
  readonly overlays: readonly Overlay[]
  readonly tracks: readonly Track[]
  readonly amendedBy: readonly { readonly by: string; readonly from: PlainDate }[]
  readonly registration: { readonly state: 'none' | 'submitted' | 'registered'; readonly number?: string }
}

/**
 * The life of an instrument: a fold over the records that stood at `knownAt` (now, where it is absent). The order of the records does not
 * matter; days that nobody told are left out and waited for.
 */
export function lifeOf(instrument: Instrument, events: readonly InstrumentEvent[], knownAt?: string): Life {
  const known = eventsKnownAt(events, knownAt)
  const entry = entryOf(instrument, known)
  const ending = entry.between ? endingFrom(entry.between, entry.earliest, instrument, known) : { lateNotices: [] }
  const signed = signedFrom(instrument, known)
  return {
    states: statesOf(signed, known, entry, ending),
    ...(signed && { signed }),
    entry,
    ending,
    overlays: overlaysOf(known, entry.between),
    tracks: tracksOf(instrument, known),
    amendedBy: known.flatMap((event) =>
      event.kind === 'amended' ? { by: event.by, from: certainFrom(event, event.on) } : [],
    ),
    registration: registrationOf(known),
  }
}

/** The end by the clause; counted from an entry that lies between two days, it lies between two as well. */
function endingFrom(
  entry: PlainDate,
  earliest: PlainDate | undefined,
  { ending: clause = {} }: Instrument,
  events: readonly InstrumentEvent[],
): Ending {
  const ending = endingOf(entry, clause, events)
  const first = earliest && endingOf(earliest, clause, events).on
  return first && ending.on && first < ending.on ? { ...ending, earliest: first } : ending
}

type Change = { readonly from: PlainDate; readonly state: MainState }

/** The changes in the order of days; of those that would go back to an earlier state, the later state stays. */
function statesOf(
  signed: PlainDate | undefined,
  events: readonly InstrumentEvent[],
  entry: Entry,
  ending: Ending,
): Change[] {
  const changes = [
    ...events.flatMap((event) => early(event)),
    ...(signed ? [{ from: signed, state: 'signed' } as const] : []),
    ...afterSignature(events, signed, entry),
    ...(entry.earliest ? [{ from: entry.earliest, state: 'entry-unknown' } as const] : []),
    ...(entry.between ? [{ from: entry.between, state: 'in-force' } as const] : []),
    ...endsByClause(ending),
    ...events.flatMap((event) => ends(event, signed, entry)),
  ]
  changes.sort((one, other) => compare(one.from, other.from) || rank(one.state) - rank(other.state))
  const kept: Change[] = []
  for (const change of changes) {
    const last = kept.at(-1)
    if (last && (isEnd(last.state) || rank(change.state) <= rank(last.state))) continue
    if (last?.from === change.from) kept.pop()
    kept.push(change)
  }
  return kept
}

const EARLY = {
  proposed: 'proposed',
  'negotiations-opened': 'negotiating',
  'text-agreed': 'text-agreed',
  initialled: 'initialled',
  'signature-authorised': 'signature-authorised',
} as const

function early(event: InstrumentEvent): Change[] {
  return event.kind in EARLY && 'on' in event
    ? [{ from: certainFrom(event, event.on), state: EARLY[event.kind as keyof typeof EARLY] }]
    : []
}

/** Signed is an agreement once every party has signed. */
function signedFrom(instrument: Instrument, events: readonly InstrumentEvent[]): PlainDate | undefined {
  const days = instrument.parties.map((party) =>
    events
      .flatMap((event) =>
        event.kind === 'signed' && (event.party ?? party) === party ? certainFrom(event, event.on) : [],
      )
      .sort()
      .at(0),
  )
  const known = days.filter((day) => day !== undefined)
  return known.length === days.length ? latestOf(known) : undefined
}

function afterSignature(events: readonly InstrumentEvent[], signed: PlainDate | undefined, entry: Entry): Change[] {
  if (signed === undefined) return []
  const steps = events.flatMap(domesticDay).sort()
  const [first] = steps
  const last = steps.at(-1)
  return [
    ...(first ? [{ from: first < signed ? signed : first, state: 'domestic-procedures' } as const] : []),
    ...(entry.between && last && last < entry.between
      ? [{ from: last < signed ? signed : last, state: 'pending-entry' } as const]
      : []),
  ]
}

function domesticDay(event: InstrumentEvent): PlainDate[] {
  switch (event.kind) {
    case 'domestic-step':
    case 'exchanged':
    case 'deposited':
      return [certainFrom(event, event.on)]
    case 'notified':
      return [event.received ?? event.sent ?? event.dated ?? certainFrom(event, undefined)]
    default:
      return []
  }
}

function endsByClause({ on, by, earliest }: Ending): Change[] {
  if (on === undefined) return []
  return [
    ...(earliest ? [{ from: earliest, state: 'end-unknown' } as const] : []),
    { from: on, state: by === 'expiry' ? 'expired' : 'terminated' },
  ]
}

function ends(event: InstrumentEvent, signed: PlainDate | undefined, entry: Entry): Change[] {
  if (event.kind === 'terminated' || event.kind === 'expired' || event.kind === 'superseded') {
    const isBetween = typeof event.on !== 'string' && event.on.earliest < event.on.latest
    const unknown = isBetween ? [{ from: event.on.earliest, state: 'end-unknown' } as const] : []
    return [...unknown, { from: certainFrom(event, event.on), state: event.kind }]
  }
  if (event.kind !== 'abandoned') return []
  const from = certainFrom(event, event.on)
  if (entry.between !== undefined && entry.between <= from) return []
  return [{ from, state: signed !== undefined && signed <= from ? 'never-entered' : 'abandoned' }]
}

function registrationOf(events: readonly InstrumentEvent[]): Life['registration'] {
  for (const event of events) if (event.kind === 'registered') return { state: 'registered', number: event.number }
  return { state: events.some((event) => event.kind === 'registration-submitted') ? 'submitted' : 'none' }
}

function rank(state: MainState): number {
  return MAIN_STATES.indexOf(state)
}

function isEnd(state: MainState): boolean {
  return rank(state) > rank('end-unknown')
}

function compare(one: string, other: string): number {
  return Number(one > other) - Number(one < other)
}
