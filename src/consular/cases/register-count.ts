// SPDX-License-Identifier: Apache-2.0
// Who stands in a register on a day, counted from the cases that entered people in it.
import type { Answers, Register } from '#src/consular/catalogue/index.ts'
import { subjectsOf } from '#src/consular/catalogue/index.ts'
import type { CaseState } from '#src/consular/history/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'

/** People, not cases: the applicant and the members of the group. A sum of them is never made with anybody else's figures. */
export type RegisterCount = {
  readonly register: string
  readonly post: string
  readonly on: PlainDate
  /** In force on the day, by the kind of entry; `not-known` where the answers were erased. */
  readonly inForce: Readonly<Record<string, number>>
  /** Entered and not taken out, but the day up to which they said that they would stay is over: not in force. */
  readonly over: number
  /** Taken out up to the day. */
  readonly ended: number
}

export type Counting = { inForce: Record<string, number>; over: number; ended: number }

/** Adds the people of one case that was granted. */
export function countCase(
  counting: Counting,
  { state, answers, register, on }: { state: CaseState; answers: Answers; register: Register; on: PlainDate },
): void {
  const enteredOn = state.final === 'granted' ? state.path.at(-1)?.enteredOn : undefined
  if (enteredOn === undefined || enteredOn > on) return
  const { [register.enters.kindFrom]: kind, [register.enters.untilFrom]: until } = answers.applicant ?? {}
  const named = typeof kind === 'string' ? kind : 'not-known'
  for (const subject of subjectsOf(state.members)) {
    if (state.entriesEnded.some((one) => one.subject === subject && one.on <= on)) counting.ended++
    else if (typeof until === 'string' && until < on) counting.over++
    else counting.inForce[named] = (counting.inForce[named] ?? 0) + 1
  }
}
