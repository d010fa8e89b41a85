// SPDX-License-Identifier: Apache-2.0
// When the clock of a case runs and when it stops: read from the steps that the case entered.
import type { Holder, TimeLimit } from '#src/consular/catalogue/index.ts'
import type { CaseState } from '#src/consular/history/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'

/** A pause of the clock: half open, without `until` it still lasts. */
export type Stop = { readonly from: PlainDate; readonly until?: PlainDate; readonly holder: Holder }

/** The day on which the first final step was entered: what comes after (an appeal) has terms of its own. */
export function endOf({ path }: CaseState): PlainDate | undefined {
  return path.find((entry) => entry.final !== null)?.enteredOn
}

/** The pauses after the clock started; what lies before it is cut off. */
export function stopsOf({ path }: CaseState, limit: TimeLimit, startedOn: PlainDate): readonly Stop[] {
  const stops: Stop[] = []
  for (const { holder, from, until } of holdings(path)) {
    if (!limit.stopsWhileHeldBy.includes(holder) || (until !== undefined && until <= startedOn)) continue
    stops.push({ holder, from: from > startedOn ? from : startedOn, ...(until !== undefined && { until }) })
  }
  return stops
}

/**
 * Who held the case from when until when, up to its end. Steps may be entered afterwards from paper; none is earlier
 * than the one before it, so that no pause has a negative length.
 */
function holdings(path: CaseState['path']): readonly Stop[] {
  const held: { holder: Holder; from: PlainDate; until?: PlainDate }[] = []
  for (const { holder, enteredOn, final } of path) {
    const last = held.at(-1)
    const from = last && last.from > enteredOn ? last.from : enteredOn
    if (last?.holder === holder && final === null) continue
    if (last) last.until = from
    if (final !== null) break
    held.push({ holder, from })
  }
  return held
}

/** The day on which every needed piece of evidence and every signature was there; undefined while one is missing. */
export function completeOn(state: CaseState): PlainDate | undefined {
  let complete = state.lodgedOn
  for (const signer of state.coSigners) {
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
