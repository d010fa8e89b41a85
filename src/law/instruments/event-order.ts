// SPDX-License-Identifier: Apache-2.0
// What cannot have happened before something else: a text is agreed, then signed, then taken through the procedures at home.
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { DomesticStep, InstrumentEvent, When } from './events.ts'
import { DOMESTIC_STEPS } from './events.ts'
import type { PartyCode } from './instrument.ts'
import type { RecordProblem } from './record-problem.ts'
import { problem } from './record-problem.ts'

/** What contradicts the order in which the records that stand can have happened. Where no day was told, nothing contradicts. */
export function problemOfSequence(
  known: readonly InstrumentEvent[],
  event: InstrumentEvent,
): RecordProblem | undefined {
  for (const other of known) {
    const found = problemBetween(other, event) ?? problemBetween(event, other)
    if (found) return found
  }
  return undefined
}

/** The problem of the first having happened after the second, where it comes before it in any life. */
function problemBetween(first: InstrumentEvent, second: InstrumentEvent): RecordProblem | undefined {
  const one = daysOf(first)
  const other = daysOf(second)
  if (!one || !other || one.earliest <= other.latest || !isOfOneParty(first, second)) return undefined
  if (second.kind === 'signed' && BEFORE_SIGNATURE.has(first.kind))
    return problem(
      'after-signature',
      `${one.earliest} is after the signature on ${other.latest}, which it comes before; correct the day that is wrong.`,
      { day: one.earliest, signed: other.latest },
    )
  if (first.kind === 'signed' && AFTER_SIGNATURE.has(second.kind))
    return problem(
      'before-signature',
      `${other.latest} is before the signature on ${one.earliest}; correct the day that is wrong.`,
      { day: other.latest, signed: one.earliest },
    )
  if (first.kind === 'domestic-step' && second.kind === 'domestic-step' && place(first.step) < place(second.step))
    return problem(
      'steps-out-of-order',
      `A procedure at home goes step by step; ${other.latest} is too early for a step after that of ${one.earliest}. Correct the day that is wrong.`,
      { day: other.latest, former: one.earliest },
    )
  return undefined
}

const BEFORE_SIGNATURE: ReadonlySet<string> = new Set([
  'proposed',
  'negotiations-opened',
  'text-agreed',
  'initialled',
  'signature-authorised',
])
const AFTER_SIGNATURE: ReadonlySet<string> = new Set(['domestic-step', 'notified', 'exchanged', 'deposited'])

const place = (step: DomesticStep) => DOMESTIC_STEPS.indexOf(step)

/** One that concerns all parties concerns each. */
function isOfOneParty(one: InstrumentEvent, other: InstrumentEvent): boolean {
  const [first, second] = [partyIn(one), partyIn(other)]
  return first === undefined || second === undefined || first === second
}

const partyIn = (event: InstrumentEvent): PartyCode | undefined => ('party' in event ? event.party : undefined)

type Days = { readonly earliest: PlainDate; readonly latest: PlainDate }

/** The days between which it happened; of a note, the first on which anything was done with it. */
function daysOf(event: InstrumentEvent): Days | undefined {
  if (event.kind === 'notified') {
    const day = event.dated ?? event.sent ?? event.received
    return day && { earliest: day, latest: day }
  }
  const on = 'on' in event ? (event.on as When | undefined) : undefined
  return typeof on === 'string' ? { earliest: on, latest: on } : on
}
