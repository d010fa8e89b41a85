// SPDX-License-Identifier: Apache-2.0
// When the clock of a case runs and when it stops: read from the steps that the case entered.
import type { Holder, TimeLimit } from '#src/consular/catalogue/index.ts'
import type { CaseState } from '#src/consular/history/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'

/** A pause of the clock: half open, without `until` it still lasts. Held by nobody, it lasted from a refusal until its appeal was upheld. */
export type Stop = { readonly from: PlainDate; readonly until?: PlainDate; readonly holder: Holder }

/** The day on which the case was last opened again by an upheld appeal. */
export function reopenedOn({ path }: CaseState): PlainDate | undefined {
  return path.findLast(({ reopens }) => reopens)?.enteredOn
}

/**
 * The day on which the first final step was entered, or the first one since an upheld appeal opened the case again: what
 * comes after an end has terms of its own.
 */
export function endOf({ path }: CaseState): PlainDate | undefined {
  const since = path.findLastIndex(({ reopens }) => reopens)
  return path.slice(Math.max(0, since)).find(({ final }) => final !== null)?.enteredOn
}

/** The pauses after the clock started; what lies before it is cut off. */
export function stopsOf({ path }: CaseState, limit: TimeLimit, startedOn: PlainDate): readonly Stop[] {
  const stops: Stop[] = []
  for (const { holder, from, until } of holdings(path)) {
    const stands = holder === 'nobody' || limit.stopsWhileHeldBy.includes(holder)
    if (!stands || (until !== undefined && until <= startedOn)) continue
    stops.push({ holder, from: from > startedOn ? from : startedOn, ...(until !== undefined && { until }) })
  }
  return stops
}

/**
 * Who held the case from when until when, up to its end; from a refusal until its appeal was upheld, nobody. Steps may be
 * entered afterwards from paper; none is earlier than the one before it, so that no pause has a negative length.
 */
function holdings(path: CaseState['path']): readonly Stop[] {
  const held: { holder: Holder; from: PlainDate; until?: PlainDate }[] = []
  let over = false
  for (const { holder, enteredOn, final, reopens } of path) {
    if (over && !reopens) continue
    const last = held.at(-1)
    const from = last && last.from > enteredOn ? last.from : enteredOn
    if (last?.holder === holder && final === null) continue
    if (last) last.until = from
    held.push({ holder, from })
    over = final !== null
  }
  return over ? held.slice(0, -1) : held
}

/** The day on which every needed piece of evidence and every signature was there; undefined while one is missing. */
export function completeOn(state: CaseState): PlainDate | undefined {
  let complete = state.lodgedOn
  for (const signer of state.coSigners) {
    if (signer.stands === 'voided') continue
    if (signer.stands !== 'signed') return undefined
    if (signer.on > complete) complete = signer.on
  }
  for (const { needed, stands, givenOn } of state.evidence) {
    if (!needed) continue
    if (givenOn === undefined || !['received', 'sighted', 'accepted'].includes(stands)) return undefined
    if (givenOn > complete) complete = givenOn
  }
  return complete
}
