// SPDX-License-Identifier: Apache-2.0
import type { Instrument, InstrumentEvent, Life, PartyCode, Track } from '#src/law/instruments/index.ts'
import { lifeOf, stateOn } from '#src/law/instruments/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { dayOf, happenedBy } from './happened-by.ts'

/** What comes next for an instrument, and who must do it. Without a party both do it together, or nobody in particular must. */
export type NextStep = {
  readonly step:
    | 'agree-text'
    | 'sign'
    | 'begin-procedure'
    | 'finish-procedure'
    | 'exchange'
    | 'deposit'
    | 'send-note'
    | 'receive-note'
    | 'wait-for-day'
    | 'find-day'
    /** It is recorded as in force, and steps of the party before that are not on record. */
    | 'find-steps'
  readonly party?: PartyCode
  /** The party’s own last step, or the day from which it could act. */
  readonly since?: PlainDate
  /** The day that is waited for. */
  readonly day?: PlainDate
}

/** What comes next by what had happened up to a day (all that is recorded, where it is absent); whoever is furthest behind stands first. */
export function nextSteps(
  instrument: Instrument,
  events: readonly InstrumentEvent[],
  on: PlainDate | undefined,
): NextStep[] {
  const steps = stepsBy(instrument, events, on)
  if (on === undefined || !steps.some(({ step }) => UNTIL_ENTRY.has(step))) return steps
  return withKnownEntry(steps, instrument, events, on)
}

/**
 * An entry into force that is known by now is not looked for, and a step of which there is no record was not waited for until then: the day
 * was, if it is known to the day.
 */
function withKnownEntry(
  steps: readonly NextStep[],
  instrument: Instrument,
  events: readonly InstrumentEvent[],
  on: PlainDate,
): NextStep[] {
  const { between, earliest } = lifeOf(instrument, events).entry
  if (between === undefined || between <= on) return [...steps]
  const taken = stepsTakenAfter(events, on)
  const kept = steps.filter(({ step, party }) => !UNTIL_ENTRY.has(step) || (step !== 'find-day' && taken(party)))
  return kept.length > 0 || earliest !== undefined ? kept : [{ step: 'wait-for-day', day: between }]
}

/** Whether a party, or anybody, took a step towards entry into force after a day. */
function stepsTakenAfter(events: readonly InstrumentEvent[], on: PlainDate): (party?: PartyCode) => boolean {
  const by = events.flatMap((event): (PartyCode | 'all')[] => {
    if (dayOf(event) <= on) return []
    if (event.kind === 'exchanged') return ['all']
    return event.kind === 'notified' || event.kind === 'deposited' || event.kind === 'domestic-step'
      ? [event.party]
      : []
  })
  return (party) => (party === undefined ? by.length > 0 : by.includes(party) || by.includes('all'))
}

/** What comes next by what had happened. */
function stepsBy(instrument: Instrument, events: readonly InstrumentEvent[], on: PlainDate | undefined): NextStep[] {
  const happened = on === undefined ? events : happenedBy(events, on)
  if (happened.length === 0) return events.length === 0 ? [{ step: 'agree-text' }] : []
  const life = lifeOf(instrument, happened)
  const now = on === undefined ? life.states.at(-1) : life.states.findLast(({ from }) => from <= on)
  if (now && ENDED.has(now.state)) return []
  if (on !== undefined && isUnknownOn(instrument, events, on)) return []
  const { between, missing = [] } = life.entry
  if (between !== undefined) return afterEntry(between, missing, on)
  if (instrument.kind === 'domestic-act') return [findDay(life)]
  const isBound = life.entry.parties.some(({ on: day }) => day !== undefined)
  if (life.signed === undefined && !isBound) return beforeSignature(instrument, life.tracks, happened, now)
  return beforeEntry(instrument, life)
}

/** Its day is waited for; or the steps are looked for that are not on record although it is recorded as in force. */
function afterEntry(between: PlainDate, missing: readonly PartyCode[], on: PlainDate | undefined): NextStep[] {
  if (on !== undefined && between > on) return [{ step: 'wait-for-day', day: between }]
  return missing.map((party) => ({ step: 'find-steps', party, since: between }))
}

/** Whether nobody can tell if it was in force on that day: then nothing comes next of which anybody knew. */
function isUnknownOn(instrument: Instrument, events: readonly InstrumentEvent[], on: PlainDate): boolean {
  const isBetween = events.some((event) => 'on' in event && typeof event.on === 'object' && event.on.latest > on)
  return isBetween && stateOn(instrument, events, on).effect === 'unknown'
}

/** What is missing between signature and entry into force. */
function beforeEntry(instrument: Instrument, life: Life): NextStep[] {
  const { entry, tracks, signed } = life
  const waiting = new Set(entry.parties.flatMap(({ waitingOn }) => waitingOn))
  // Where neither the clause was read nor any step found, nobody is known to be behind: somebody must look first.
  const isDark = instrument.entry === undefined && tracks.every(({ steps }) => steps.length === 0)
  if (waiting.size === 0 || isDark) return [findDay(life)]
  const steps = tracks.filter(({ party }) => waiting.has(party)).map((track) => ofParty(instrument, track, signed))
  return ofBoth(instrument, 'exchange', steps).sort((one, other) => ORDER.indexOf(one.step) - ORDER.indexOf(other.step))
}

/** What both of two owe and take together is one step, since the later of the days from which each could. */
function ofBoth({ parties }: Instrument, step: NextStep['step'], steps: readonly NextStep[]): NextStep[] {
  if (parties.length !== 2 || steps.length !== 2 || steps.some((one) => one.step !== step)) return [...steps]
  const since = steps
    .flatMap((one) => one.since ?? [])
    .toSorted()
    .at(-1)
  return [{ step, ...(since && { since }) }]
}

/** Somebody must look for the day: since the signature, or since whatever else was heard of it. */
function findDay({ signed, states }: Life): NextStep {
  const since = signed ?? states.at(-1)?.from
  return { step: 'find-day', ...(since && { since }) }
}

/** What comes between signature and entry into force; whoever is furthest behind stands first. */
const ORDER: readonly NextStep['step'][] = [
  'begin-procedure',
  'finish-procedure',
  'exchange',
  'deposit',
  'send-note',
  'receive-note',
  'find-day',
]
const UNTIL_ENTRY: ReadonlySet<NextStep['step']> = new Set(ORDER)
const ENDED: ReadonlySet<string> = new Set(['terminated', 'expired', 'superseded', 'abandoned', 'never-entered'])
const AGREED: ReadonlySet<string> = new Set(['text-agreed', 'initialled', 'signature-authorised'])

type Now = { readonly from: PlainDate; readonly state: string } | undefined

function beforeSignature(
  instrument: Instrument,
  tracks: readonly Track[],
  events: readonly InstrumentEvent[],
  now: Now,
): NextStep[] {
  const hasSigned = (party: PartyCode) =>
    events.some((event) => event.kind === 'signed' && (event.party ?? party) === party)
  const isPartlySigned = instrument.parties.some(hasSigned)
  const since = now && { since: now.from }
  if (!isPartlySigned && !(now && AGREED.has(now.state))) return [{ step: 'agree-text', ...since }]
  const unsigned = tracks.filter(({ party }) => !hasSigned(party))
  return ofBoth(
    instrument,
    'sign',
    unsigned.map(({ party }) => ({ step: 'sign', party, ...since })),
  )
}

function ofParty(instrument: Instrument, { party, state, steps }: Track, signed: PlainDate | undefined): NextStep {
  const from = steps.at(-1)?.from ?? signed
  return { step: stepAfter(instrument, party, state), party, ...(from && { since: from }) }
}

function stepAfter(instrument: Instrument, party: PartyCode, state: Track['state']): NextStep['step'] {
  switch (state) {
    case 'not-started':
      return 'begin-procedure'
    case 'act-drafted':
    case 'in-government':
    case 'in-parliament':
      return 'finish-procedure'
    case 'note-sent':
      return 'receive-note'
    case 'note-received':
      return 'find-day'
    default:
      return lastStepOf(instrument, party)
  }
}

function lastStepOf({ entry }: Instrument, party: PartyCode): NextStep['step'] {
  const clause = entry && (typeof entry.kind === 'string' ? entry : (entry as Record<PartyCode, unknown>)[party])
  const from = (clause as { readonly from?: string } | undefined)?.from
  if (from === 'exchange' || from === 'deposit') return from
  return 'send-note'
}
