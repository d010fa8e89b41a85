// SPDX-License-Identifier: Apache-2.0
import type { Life, StateOn } from '#src/law/instruments/index.ts'
import { eventsKnownAt, lifeOf, statesOf } from '#src/law/instruments/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { InstrumentDefinition } from './definition.ts'
import type { InstrumentState, RecordedEvent } from './instruments-book.ts'
import type { NextStep } from './next-steps.ts'
import { nextSteps } from './next-steps.ts'

/** On which day, and as known at which instant (now, where it is absent). */
export type AskedOn = { readonly on: PlainDate; readonly knownAt?: string | undefined }

/** An instrument on a day, by what was known at an instant. */
export type InstrumentOn = {
  readonly definition: InstrumentDefinition
  /** The records that stood at the instant. */
  readonly events: readonly RecordedEvent[]
  readonly life: Life
  readonly stateOn: StateOn
  /** The day from which the state of that day stands. */
  readonly since?: PlainDate
  /** The state may have begun earlier: a source tells no exact day. */
  readonly isSinceLatest: boolean
  readonly nextSteps: readonly NextStep[]
}

/** The instrument on a day; undefined when nothing was known of it at the instant. */
export function instrumentOn(state: InstrumentState, { on, knownAt }: AskedOn): InstrumentOn | undefined {
  const definition = definitionAt(state, knownAt)
  if (!definition) return undefined
  const events = eventsKnownAt(state.events, knownAt) as RecordedEvent[]
  const life = lifeOf(definition, events)
  const stateThen = statesOf(life)(on)
  const provisional = stateThen.overlays.find(({ kind }) => kind === 'provisional')
  const since =
    stateThen.effect === 'provisional' ? provisional?.from : life.states.findLast(({ from }) => from <= on)?.from
  return {
    definition,
    events,
    life,
    stateOn: stateThen,
    ...(since && { since }),
    isSinceLatest: events.some((event) => latestDayOf(event) === since && since !== undefined),
    nextSteps: nextSteps(definition, events, on),
  }
}

/** The last day on which an event can have happened, where its day is not told exactly. */
function latestDayOf(event: RecordedEvent): PlainDate | undefined {
  return 'on' in event && typeof event.on === 'object' ? event.on.latest : undefined
}

function definitionAt(
  { definition, definedAt, earlier }: InstrumentState,
  knownAt?: string,
): InstrumentDefinition | undefined {
  if (knownAt === undefined || definedAt <= knownAt) return definition
  return earlier.findLast((former) => former.definedAt <= knownAt)?.definition
}
