// SPDX-License-Identifier: Apache-2.0
import { dayFromNumber } from '#src/standards/calendar/index.ts'
import type { ReadHistory } from './read-stays.ts'
import type { Stay, StayDoubt } from './stay.ts'

/**
 * What in the record may be wrong: days that two stays claim, an open stay before a later one, an exit later than the day of control.
 * Leaving and entering on one day is usual at a border and still worth a look; each stay is compared with the one that reaches furthest.
 */
export function doubtsOf(stays: readonly Stay[], { recorded, at }: ReadHistory): StayDoubt[] {
  const doubts: StayDoubt[] = []
  const order = inOrder(recorded)
  let furthest = -1
  for (let place = 0; place < recorded.length / 2; place++) {
    const index = order ? (order[place] as number) : place
    const entry = recorded[index * 2] as number
    const exit = recorded[index * 2 + 1] as number
    if (exit > at) doubts.push(doubt('exit-after-control', [index], at + 1, exit))
    if (furthest >= 0) {
      const reach = recorded[furthest * 2 + 1] as number
      if (reach >= entry) doubts.push(claimedTwice(stays, furthest, index, entry, Math.min(reach, exit)))
    }
    if (furthest < 0 || exit > (recorded[furthest * 2 + 1] as number)) furthest = index
  }
  return doubts
}

function claimedTwice(stays: readonly Stay[], one: number, other: number, from: number, to: number): StayDoubt {
  const isCrossing = from === to && stays[one]?.exit === stays[other]?.entry
  const kind = isCrossing ? 'same-day' : 'overlap'
  const isOpen = (stays[one]?.exit ?? null) === null
  return doubt(isOpen ? 'open-before-later-stay' : kind, [one, other], from, to)
}

function doubt(kind: StayDoubt['kind'], stays: readonly number[], from: number, to: number): StayDoubt {
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
