// SPDX-License-Identifier: Apache-2.0
import { dayNumberOf } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import { clipRanges, uniteRanges } from './day-ranges.ts'
import { nameOf, placeOf } from './place-in-list.ts'
import type { Membership } from './rule.ts'
import { shown } from './shown.ts'
import type { Stay, StayProblem } from './stay.ts'

/**
 * The parts of stays that count: presence in a territory counts only while it belongs to the area, so that a stay that began before
 * an accession counts from the day of accession. A stay that names no territory is taken to lie in the area. Who moves on the same day from
 * one territory of the area to another has not entered it again, so such stays are one. `own` of the stays are stays, the rest are trips.
 */
export function territoryRanges(
  territory: readonly Membership[],
  stays: readonly Stay[],
  recorded: readonly number[],
  own: number,
): Outcome<number[], StayProblem> {
  const unnamed: number[] = []
  const pieces: Piece[] = []
  for (const [index, { territory: code }] of stays.entries()) {
    const whole = [recorded[index * 2] as number, recorded[index * 2 + 1] as number]
    if (code === undefined || code === null) {
      unnamed.push(...whole)
      continue
    }
    const periods = territory.filter((membership) => membership.code === code)
    if (periods.length === 0)
      return refuse({
        code: 'unknown-territory',
        ...placeOf(index, own),
        message: `${nameOf(index, own)} lies in ${shown(code)}, which the rule does not name; add it to the rule’s territory or correct the code.`,
      })
    const inside = uniteRanges(periods.flatMap((period) => clipRanges(whole, ...daysOf(period))))
    for (let place = 0; place < inside.length; place += 2)
      pieces.push({ code, from: inside[place] as number, to: inside[place + 1] as number })
  }
  return accept([...unnamed, ...entriesOf(pieces)])
}

/** Whether a territory belongs to the area on a day. */
export function belongsOn(territory: readonly Membership[], code: string, day: number): boolean {
  return territory.some((membership) => {
    const [from, to] = daysOf(membership)
    return membership.code === code && from <= day && day <= to
  })
}

/** Presence in one territory of the area. */
type Piece = { readonly code: string; readonly from: number; readonly to: number }

/** A presence in the area under way: its place in the list of entries, and the piece that reaches furthest. */
type Entry = { readonly place: number; last: Piece }

function entriesOf(pieces: readonly Piece[]): number[] {
  const entries: number[] = []
  const byTerritory = new Map<string, Entry>()
  for (const piece of [...pieces].sort((one, other) => one.from - other.from || one.to - other.to)) {
    const moved = [...byTerritory.values()].find(({ last }) => last.code !== piece.code && last.to >= piece.from)
    if (!moved) {
      const before = byTerritory.get(piece.code)
      if (!before || before.last.to <= piece.to) byTerritory.set(piece.code, { place: entries.length, last: piece })
      entries.push(piece.from, piece.to)
    } else if (piece.to > moved.last.to) {
      entries[moved.place + 1] = piece.to
      byTerritory.delete(moved.last.code)
      byTerritory.set(piece.code, moved)
      moved.last = piece
    }
  }
  return entries
}

function daysOf({ from, until }: Membership): [number, number] {
  return [dayNumberOf(from), until ? dayNumberOf(until) - 1 : Number.POSITIVE_INFINITY]
}
