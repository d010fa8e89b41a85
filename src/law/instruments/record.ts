// SPDX-License-Identifier: Apache-2.0
// What may be recorded of an instrument. A contradiction is refused with a sentence; what is merely unusual is not.
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import { problemOfClash } from './event-clash.ts'
import { problemOfDays } from './event-days.ts'
import { problemOfSequence } from './event-order.ts'
import type { InstrumentEvent, Signed, Suspended } from './events.ts'
import { eventsKnownAt } from './events.ts'
import { hasFullPowers, powersOf } from './full-powers.ts'
import type { Instrument } from './instrument.ts'
import { lifeOf } from './life.ts'
import type { RecordProblem } from './record-problem.ts'
import { problem } from './record-problem.ts'
import { stateOn } from './state-on.ts'
import { certainFrom } from './when.ts'

/** The records with the event added, or why it contradicts what stands. */
export function recordEvent(
  instrument: Instrument,
  events: readonly InstrumentEvent[],
  event: InstrumentEvent,
): Outcome<readonly InstrumentEvent[], RecordProblem> {
  const known = eventsKnownAt([...events, event]).filter(({ id }) => id !== event.id)
  const found =
    problemOfIdentity(events, event) ??
    problemOfParty(instrument, event) ??
    problemOfDays(event) ??
    problemOfSequence(known, event) ??
    problemOfClash(instrument, known, event) ??
    problemOfOrder(instrument, known, event)
  return found ? refuse(found) : accept([...events, event])
}

function problemOfIdentity(events: readonly InstrumentEvent[], event: InstrumentEvent): RecordProblem | undefined {
  if (events.some(({ id }) => id === event.id))
    return problem(
      'already-recorded',
      `The event ${event.id} is recorded already; give a new record an id of its own.`,
      {
        record: event.id,
      },
    )
  if (event.kind === 'struck-out' && event.replaces === undefined)
    return problem('nothing-to-replace', 'Nothing is named to strike out; name the record that is wrong.')
  if (event.replaces !== undefined && !eventsKnownAt(events).some(({ id }) => id === event.replaces))
    return problem('nothing-to-replace', `No record ${event.replaces} stands; name one that does.`, {
      record: event.replaces,
    })
  return undefined
}

function problemOfParty(instrument: Instrument, event: InstrumentEvent): RecordProblem | undefined {
  const party = event.kind === 'suspended' ? event.by : 'party' in event && event.party
  if (!party || instrument.parties.includes(party)) return undefined
  return problem(
    'not-a-party',
    `${party} is no party of ${instrument.id}; its parties are ${instrument.parties.join(', ')}.`,
    { party },
  )
}

function problemOfOrder(
  instrument: Instrument,
  known: readonly InstrumentEvent[],
  event: InstrumentEvent,
): RecordProblem | undefined {
  switch (event.kind) {
    case 'signed':
      return problemOfSignature(known, event)
    case 'notified':
      return event.received && problemBeforeSignature(instrument, known, event.received)
    case 'exchanged':
    case 'entered-into-force':
    case 'amended':
      return event.on && problemBeforeSignature(instrument, known, certainFrom(event, event.on))
    case 'applied-provisionally':
      return problemBeforeSignature(instrument, known, event.from)
    case 'denounced':
      return problemOutOfForce(instrument, known, event.received, 'denounced')
    case 'suspended':
      return problemOutOfForce(instrument, known, firstDayOf(event), 'suspended')
    case 'registration-submitted':
    case 'registered':
      return problemOutOfForce(instrument, known, certainFrom(event, event.on), 'registered')
    case 'abandoned':
      return problemOfAbandoning(instrument, known, certainFrom(event, event.on))
    case 'terminated':
    case 'expired':
    case 'superseded':
      return problemOfEnd(instrument, known, certainFrom(event, event.on))
    default:
      return undefined
  }
}

function problemBeforeSignature(
  instrument: Instrument,
  known: readonly InstrumentEvent[],
  day: PlainDate,
): RecordProblem | undefined {
  const signed = lifeOf(instrument, known).signed
  return signed !== undefined && day < signed
    ? problem('before-signature', `${day} is before the signature on ${signed}; correct the one that is wrong.`, {
        day,
        signed,
      })
    : undefined
}

/** Registration follows entry into force (Charter of the United Nations, article 102); so do notices and suspensions. */
function problemOutOfForce(
  instrument: Instrument,
  known: readonly InstrumentEvent[],
  day: PlainDate,
  done: 'denounced' | 'suspended' | 'registered',
): RecordProblem | undefined {
  const { effect } = stateOn(instrument, known, day)
  return effect === 'in-force' || effect === 'unknown'
    ? undefined
    : problem('not-in-force', `${instrument.id} is not in force on ${day}, so it cannot be ${done}.`, { day, done })
}

function firstDayOf({ from }: Suspended): PlainDate {
  return typeof from === 'string' ? from : plainDate(from.noticeReceived.slice(0, 10))
}

function problemOfAbandoning(instrument: Instrument, known: readonly InstrumentEvent[], day: PlainDate) {
  const { between, earliest: inForce = between } = lifeOf(instrument, known).entry
  return inForce !== undefined && inForce <= day
    ? problem(
        'already-in-force',
        `${instrument.id} is in force since ${inForce}; it can be terminated, not abandoned.`,
        {
          since: inForce,
        },
      )
    : undefined
}

function problemOfSignature(
  known: readonly InstrumentEvent[],
  event: Signed & InstrumentEvent,
): RecordProblem | undefined {
  const again = known.some(
    (other) =>
      other.kind === 'signed' &&
      (other.party === undefined || event.party === undefined || other.party === event.party),
  )
  if (again) return problem('already-signed', 'That signature is recorded already; replace the record if it is wrong.')
  if (event.by === undefined) return problemWithoutSignatory(known, event)
  if (event.party === undefined)
    return problem(
      'signatory-of-nobody',
      `It is not said for which party ${event.by.name} signed; choose the party, or leave the name out.`,
      { holder: event.by.name },
    )
  return hasFullPowers(known, event) ? undefined : problemOfPowers(known, event, event.party, event.by.name)
}

/** Whoever signed is not told: then full powers of a party that stand on record must cover the day all the same. */
function problemWithoutSignatory(
  known: readonly InstrumentEvent[],
  event: Signed & InstrumentEvent,
): RecordProblem | undefined {
  const given = known.flatMap((one) => (one.kind === 'full-powers' && one.powers.includes('sign') ? [one] : []))
  for (const { party, holder } of given) {
    if (event.on === undefined || (event.party ?? party) !== party) continue
    const holders = given.filter((one) => one.party === party)
    const signature = (name: string) => ({ ...event, party, by: { name, office: 'other' } as const })
    if (!holders.some((one) => hasFullPowers(known, signature(one.holder))))
      return problemOfPowers(known, signature(holder), party, holder)
  }
  return undefined
}

/** Full powers that begin after the signature, that had ended, or that are not on record at all. */
function problemOfPowers(
  known: readonly InstrumentEvent[],
  event: Signed & InstrumentEvent,
  party: string,
  holder: string,
): RecordProblem {
  const signed = certainFrom(event, event.on)
  const powers = powersOf(known, event)
  const later = powers.map(({ from }) => from).toSorted()[0]
  if (later !== undefined && later > signed)
    return problem(
      'before-full-powers',
      `${holder} signed for ${party} on ${signed}, before the full powers that begin on ${later}; correct the day that is wrong, or record the later confirmation.`,
      { party, holder, signed, from: later },
    )
  const ended = powers
    .flatMap(({ until }) => until ?? [])
    .toSorted()
    .at(-1)
  if (ended !== undefined && ended <= signed)
    return problem(
      'after-full-powers',
      `${holder} signed for ${party} on ${signed}, after the full powers had ended on ${ended}; correct the day that is wrong, or record the later confirmation.`,
      { party, holder, signed, until: ended },
    )
  return problem(
    'full-powers-missing',
    `No full powers of ${party} to sign, held by this signatory and valid on that day, are recorded; record them first, or the later confirmation.`,
    { party, holder },
  )
}

function problemOfEnd(instrument: Instrument, known: readonly InstrumentEvent[], day: PlainDate) {
  const ended = known.find(({ kind }) => kind === 'terminated' || kind === 'expired' || kind === 'superseded')
  if (ended)
    return problem(
      'already-ended',
      `${instrument.id} has ended by the record ${ended.id}; replace that record if it is wrong.`,
      { record: ended.id },
    )
  const { between, earliest = between } = lifeOf(instrument, known).entry
  if (earliest === undefined || day < earliest)
    return problem(
      'not-in-force',
      `${instrument.id} is not in force on ${day}, so it cannot end; a draft is abandoned.`,
      {
        day,
        done: 'ended',
      },
    )
  return day === earliest
    ? problem(
        'ends-as-it-enters',
        `${instrument.id} enters into force on ${day}; it cannot end on that day. Correct the day that is wrong.`,
        { day },
      )
    : undefined
}
