// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { InstrumentEvent } from './events.ts'
import type { Instrument } from './instrument.ts'
import type { Life, MainState } from './life.ts'
import { lifeOf } from './life.ts'
import type { Overlay } from './overlays.ts'

/** What an instrument does on a day for those who must keep it. */
export type Effect =
  | 'none'
  /** No entry into force is known. */
  | 'signed-pending'
  /** It is known to have entered, or to enter, into force later. */
  | 'not-yet-in-force'
  | 'provisional'
  | 'unknown'
  | 'in-force'
  | 'ended'

/** An instrument on one day: its main state and what lies over it. Before the first record there is no state. */
export type StateOn = {
  readonly state?: MainState
  readonly effect: Effect
  readonly overlays: readonly Overlay[]
  /** Where it is not known: from which day on it is certainly in force, or has certainly ended. */
  readonly knownFrom?: PlainDate
  /** Where it is not in force yet: the day of its entry into force, if that is known to the day. */
  readonly entersOn?: PlainDate
}

/** Answers for any day, from a life that was folded once. */
export type States = (day: PlainDate) => StateOn

/** The states of a life by day: each stretch between two changes is put together once, so that asking is a search among a few days. */
export function statesOf(life: Life): States {
  const days = [...new Set([...life.states.map(({ from }) => from), ...life.overlays.flatMap(boundsOf)])].sort()
  const stretches = [stateBetween(life, undefined), ...days.map((day) => stateBetween(life, day))]
  return (day) => {
    let low = 0
    let high = days.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((days[middle] as PlainDate) <= day) low = middle + 1
      else high = middle
    }
    return stretches[low] as StateOn
  }
}

/** The state of an instrument on a day, by the records that stood at an instant. */
export function stateOn(
  instrument: Instrument,
  events: readonly InstrumentEvent[],
  day: PlainDate,
  knownAt?: string,
): StateOn {
  return statesOf(lifeOf(instrument, events, knownAt))(day)
}

function boundsOf({ from, until }: Overlay): PlainDate[] {
  return until ? [from, until] : [from]
}

function stateBetween(life: Life, day: PlainDate | undefined): StateOn {
  if (day === undefined) return { effect: 'none', overlays: [] }
  const at = life.states.findLastIndex(({ from }) => from <= day)
  const state = life.states[at]?.state
  const ended = state !== undefined && effectOf(state) === 'ended'
  const overlays = ended
    ? []
    : life.overlays.filter(({ from, until }) => from <= day && (until === undefined || day < until))
  const provisional = overlays.some(({ kind }) => kind === 'provisional')
  const ahead = effectOf(state) === 'signed-pending' ? entryAfter(life, at) : undefined
  const effect = ahead ? 'not-yet-in-force' : effectOf(state)
  const isApplied = provisional && NOT_IN_FORCE.has(effect)
  return {
    ...(state && { state }),
    effect: isApplied ? 'provisional' : effect,
    overlays,
    ...knownFrom(state, life.states[at + 1]),
    ...(ahead?.state === 'in-force' && !isApplied && { entersOn: ahead.from }),
  }
}

const NOT_IN_FORCE: ReadonlySet<Effect> = new Set(['none', 'signed-pending', 'not-yet-in-force'])

/** The change by which it enters into force, or may have entered, after one of its states. */
function entryAfter({ states }: Life, at: number): Life['states'][number] | undefined {
  return states.slice(at + 1).find(({ state }) => state === 'in-force' || state === 'entry-unknown')
}

function knownFrom(state: MainState | undefined, next: Life['states'][number] | undefined): Pick<StateOn, 'knownFrom'> {
  const isAnswer = state === 'entry-unknown' ? next?.state === 'in-force' : state === 'end-unknown'
  return isAnswer && next ? { knownFrom: next.from } : {}
}

function effectOf(state: MainState | undefined): Effect {
  switch (state) {
    case 'signed':
    case 'domestic-procedures':
    case 'pending-entry':
      return 'signed-pending'
    case 'entry-unknown':
    case 'end-unknown':
      return 'unknown'
    case 'in-force':
      return 'in-force'
    case 'terminated':
    case 'expired':
    case 'superseded':
    case 'abandoned':
    case 'never-entered':
      return 'ended'
    default:
      return 'none'
  }
}
