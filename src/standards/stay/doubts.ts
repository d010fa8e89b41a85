// SPDX-License-Identifier: Apache-2.0
import { dayFromNumber } from '#src/standards/calendar/index.ts'
import type { ReadHistory } from './read-stays.ts'
import type { StayRule } from './rule.ts'
import type { Stay, StayDoubt } from './stay.ts'
import { belongsOn } from './territory.ts'

/**
 * What in the record may be wrong: days that two stays claim, an open stay before a later one, an exit later than the day of control,
 * a territory that is not named. Leaving and entering on one day is usual at a border and still worth a look; each stay is compared with
 * the one that reaches furthest.
 */
export function doubtsOf(rule: StayRule, stays: readonly Stay[], { recorded, at }: ReadHistory): StayDoubt[] {
  const doubts: StayDoubt[] = rule.territory ? withoutTerritory(stays, recorded) : []
  const order = inOrder(recorded)
  let furthest = -1
  for (let place = 0; place < recorded.length / 2; place++) {
    const index = order ? (order[place] as number) : place
    const entry = recorded[index * 2] as number
    const exit = recorded[index * 2 + 1] as number
    // In plans an open stay reaches beyond all days that are named.
    if (exit > at && !isOpen(stays[index])) doubts.push(doubt('exit-after-control', [index], at + 1, exit))
    if (furthest >= 0) {
      const reach = recorded[furthest * 2 + 1] as number
      if (reach >= entry) doubts.push(claimedTwice(rule, stays, [furthest, index], entry, Math.min(reach, exit)))
    }
    if (furthest < 0 || exit > (recorded[furthest * 2 + 1] as number)) furthest = index
  }
  return doubts
}

function claimedTwice(
  rule: StayRule,
  stays: readonly Stay[],
  pair: readonly [number, number],
  from: number,
  to: number,
): StayDoubt {
  const [one, other] = pair.map((index) => stays[index])
  if (isOpen(one)) return doubt('open-before-later-stay', pair, from, to)
  if (from !== to || one?.exit !== other?.entry) return doubt('overlap', pair, from, to)
  const hasMoved = hasMovedWithin(rule, one?.territory, other?.territory, from)
  return doubt(hasMoved ? 'moved-within' : 'same-day', pair, from, to)
}

function hasMovedWithin({ territory }: StayRule, one: unknown, other: unknown, day: number): boolean {
  if (!territory || typeof one !== 'string' || typeof other !== 'string' || one === other) return false
  return belongsOn(territory, one, day) && belongsOn(territory, other, day)
}

function withoutTerritory(stays: readonly Stay[], recorded: readonly number[]): StayDoubt[] {
  return stays.flatMap(({ territory }, index) =>
    territory === undefined || territory === null
      ? [doubt('no-territory', [index], recorded[index * 2] as number, recorded[index * 2 + 1] as number)]
      : [],
  )
}

function isOpen(stay: Stay | undefined): boolean {
  return stay?.exit === null || stay?.exit === undefined
}

export function doubt(kind: StayDoubt['kind'], stays: readonly number[], from: number, to: number): StayDoubt {
  return { kind, stays, from: dayFromNumber(from), to: dayFromNumber(to) }
}

/** The stays by their entries; undefined when they already stand so. */
function inOrder(recorded: readonly number[]): number[] | undefined {
  for (let index = 2; index < recorded.length; index += 2)
    if ((recorded[index] as number) < (recorded[index - 2] as number)) return sorted(recorded)
  return undefined
}

function sorted(recorded: readonly number[]): number[] {
  const order = Array.from({ length: recorded.length / 2 }, (_, index) => index)
  return order.sort((one, other) => (recorded[one * 2] as number) - (recorded[other * 2] as number))
}
