// SPDX-License-Identifier: Apache-2.0
// Whatever comes next waits on somebody: each step on the party that takes it, and what is nobody’s own on whoever keeps the file. A gap in
// the records waits on nobody: it is looked for.
import type { InstrumentEvent, PartyCode } from '#src/law/instruments/index.ts'
import { certainFrom } from '#src/law/instruments/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { addDays, addMonths } from '#src/standards/calendar/index.ts'
import type { NextStep } from './next-steps.ts'

/** Whoever keeps the file: the home state, which the book of instruments does not know by name. */
export const KEEPER = 'home'

/** What both of two take together: one step, and not one of each. */
const TOGETHER: ReadonlySet<NextStep['step']> = new Set(['agree-text', 'sign', 'exchange'])

/** Whether something is missing from the records, and somebody must look for it. */
export const isGap = ({ step }: Pick<NextStep, 'step'>) => step === 'find-day' || step === 'find-steps'

/** Who must take a step; nobody where a day is waited for or looked for. Of more than two parties each sees to its own side. */
export function waitsOn(
  { step, party }: Pick<NextStep, 'step' | 'party'>,
  { parties }: { readonly parties: readonly PartyCode[] },
): readonly PartyCode[] {
  if (step === 'wait-for-day' || isGap({ step })) return []
  if (party !== undefined) return [party]
  return TOGETHER.has(step) && parties.length === 2 ? parties : [KEEPER]
}

/** A day since which something stands, as far as a source tells it: the day, its month or year; undefined where none tells it. */
export function toldDay(events: readonly InstrumentEvent[], day: PlainDate): string | undefined {
  const of = events.flatMap((event) => ('on' in event && certainFrom(event, event.on) === day ? [event.on] : []))
  if (of.length === 0 || of.includes(day) || events.some((event) => daysIn(event).includes(day))) return day
  const range = of.find((when) => typeof when === 'object')
  return range && stretchOf(range)
}

/** The month or the year, where the days are the whole of it; undefined where they are another stretch. */
export function stretchOf({ earliest, latest }: { readonly earliest: PlainDate; readonly latest: PlainDate }) {
  const after = addDays(latest, 1)
  if (earliest.endsWith('-01') && addMonths(earliest, 1) === after) return earliest.slice(0, 7)
  return earliest.endsWith('-01-01') && addMonths(earliest, 12) === after ? earliest.slice(0, 4) : undefined
}

/** The days of an event that are told to the day. */
function daysIn(event: InstrumentEvent): readonly (string | undefined)[] {
  if (event.kind === 'notified') return [event.dated, event.sent, event.received]
  if (event.kind === 'denounced') return [event.received]
  return 'from' in event && typeof event.from === 'string' ? [event.from] : []
}
