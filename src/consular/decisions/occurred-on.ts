// SPDX-License-Identifier: Apache-2.0
import type { CaseState } from '#src/consular/history/index.ts'
import type { Asker } from '#src/consular/permissions/index.ts'
import { asksAsParty } from '#src/consular/permissions/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { addDays } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { Refusal } from './decision.ts'
import { because } from './refusals.ts'

/** A paper day is entered soon afterwards. An older one is a slip of the pen in the year, or a file that is not lodged but taken over. */
const MOST_DAYS_BACK = 366

type When = { readonly today: PlainDate; readonly asker: Asker }

/** The day of lodging: an officer may enter a paper day afterwards, nobody a day to come. */
export function lodgingDay(occurredOn: PlainDate | undefined, { today, asker }: When): Outcome<PlainDate, Refusal> {
  if (occurredOn === undefined || occurredOn === today) return accept(today)
  if (occurredOn > today) return refuse(because('day-not-come', { details: { day: occurredOn } }))
  if (asksAsParty(asker)) return refuse(because('day-not-yours'))
  const earliest = addDays(today, -MOST_DAYS_BACK)
  return occurredOn < earliest
    ? refuse(because('day-too-long-ago', { details: { day: occurredOn, earliest } }))
    : accept(occurredOn)
}

/**
 * The day on which a command happened. It may lie in the past, entered from paper by an officer, but not before the case
 * began; what moves the case not before its present step. Without a day it is today, which after a transfer across the
 * date line may still be yesterday: then it is the day of the step.
 */
export function commandDay(
  occurredOn: PlainDate | undefined,
  state: CaseState,
  { today, asker, moves }: When & { readonly moves: boolean },
): Outcome<PlainDate, Refusal> {
  const entered = state.path.reduce((latest, one) => (one.enteredOn > latest ? one.enteredOn : latest), state.lodgedOn)
  if (occurredOn === undefined) return accept(today > entered ? today : entered)
  if (occurredOn > today) return refuse(because('day-not-come', { details: { day: occurredOn } }))
  if (occurredOn < state.lodgedOn) return refuse(because('day-before-lodging', { details: { day: state.lodgedOn } }))
  if (moves && occurredOn < entered) return refuse(because('day-before-step', { details: { day: entered } }))
  return occurredOn !== today && asksAsParty(asker) ? refuse(because('day-not-yours')) : accept(occurredOn)
}
