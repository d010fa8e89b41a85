// SPDX-License-Identifier: Apache-2.0
// Who stands in a register on a day, counted from the cases that entered people in it.
import type { Answers, Register, Subject } from '#src/consular/catalogue/index.ts'
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
    const stands = entryStands(state, { subject, until, on })
    if (stands === 'in-force') counting.inForce[named] = (counting.inForce[named] ?? 0) + 1
    else counting[stands]++
  }
}

/** Whether one of its people is still entered on a day; an entry without an end stands until they are taken out. */
export function entryStands(
  { entriesEnded }: CaseState,
  { subject, until, on }: { readonly subject: Subject; readonly until: unknown; readonly on: PlainDate },
): 'in-force' | 'over' | 'ended' {
  if (entriesEnded.some((one) => one.subject === subject && one.on <= on)) return 'ended'
  return typeof until === 'string' && until < on ? 'over' : 'in-force'
}

/**
 * Whether a case that was granted still has its effect for the applicant on a day: they are still entered in the register, or,
 * where it enters nobody, a document of it is valid still. What was granted without either holds.
 */
export function isInForce(
  state: CaseState,
  { answers, register, on }: { answers: Answers; register: Register | undefined; on: PlainDate },
): boolean {
  if (register) {
    const until = answers.applicant?.[register.enters.untilFrom]
    if (entryStands(state, { subject: 'applicant', until, on }) !== 'in-force') return false
  }
  const { documents } = state
  return (
    documents.length === 0 || documents.some(({ revoked, validUntil }) => !revoked && !(validUntil && validUntil < on))
  )
}
