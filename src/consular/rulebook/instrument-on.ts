// SPDX-License-Identifier: Apache-2.0
import { upkeep } from '#src/consular/journal/index.ts'
import type { Life, StateOn } from '#src/law/instruments/index.ts'
import { eventsKnownAt, lifeOf, statesOf, tracksOf } from '#src/law/instruments/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { InstrumentDefinition } from './definition.ts'
import { happenedBy } from './happened-by.ts'
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
  readonly nextSteps: readonly NextStep[]
  /** What of it hangs on what accounts recorded: by the definitions alone it would be otherwise. */
  readonly byAccounts: { readonly state: boolean; readonly entry: boolean }
}

/** The instrument on a day; undefined when nothing was known of it at the instant. */
export function instrumentOn(state: InstrumentState, { on, knownAt }: AskedOn): InstrumentOn | undefined {
  const definition = definitionAt(state, knownAt)
  if (!definition) return undefined
  const events = eventsKnownAt(state.events, knownAt) as RecordedEvent[]
  // How far each party had come by that day; what is known of entry and end, whenever it lies.
  const life = { ...lifeOf(definition, events), tracks: tracksOf(definition, happenedBy(events, on)) }
  const stateThen = statesOf(life)(on)
  const since = sinceOf(stateThen, life, on)
  return {
    definition,
    events,
    life,
    stateOn: stateThen,
    ...(since && { since }),
    nextSteps: nextSteps(definition, events, on),
    byAccounts: byAccounts(state, { on, knownAt }, { definition, life, stateOn: stateThen }),
  }
}

/** Compared with what the definitions alone tell: a record that an account took away, or put in place of another, counts too. */
function byAccounts(
  { events, added }: InstrumentState,
  { on, knownAt }: AskedOn,
  { definition, life, stateOn }: Pick<InstrumentOn, 'definition' | 'life' | 'stateOn'>,
): InstrumentOn['byAccounts'] {
  const told = events.filter(({ recordedBy }) => upkeep.isByDefinition({ by: recordedBy }))
  if (told.length === events.length && !added?.entry) return { state: false, entry: false }
  const { entry, ...rest } = definition
  const alone = lifeOf(added?.entry ? rest : { ...rest, ...(entry && { entry }) }, eventsKnownAt(told, knownAt))
  const then = statesOf(alone)(on)
  return {
    state: isOther([then, sinceOf(then, alone, on)], [stateOn, sinceOf(stateOn, life, on)]),
    entry: isOther([alone.entry.between, alone.entry.earliest], [life.entry.between, life.entry.earliest]),
  }
}

const isOther = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other)

/** What nobody can tell stands since no day. */
function sinceOf({ effect, overlays }: StateOn, { states }: Life, on: PlainDate): PlainDate | undefined {
  if (effect === 'unknown') return undefined
  if (effect === 'provisional') return overlays.find(({ kind }) => kind === 'provisional')?.from
  return states.findLast(({ from }) => from <= on)?.from
}

function definitionAt(
  { definition, definedAt, earlier }: InstrumentState,
  knownAt?: string,
): InstrumentDefinition | undefined {
  if (knownAt === undefined || definedAt <= knownAt) return definition
  return earlier.findLast((former) => former.definedAt <= knownAt)?.definition
}
