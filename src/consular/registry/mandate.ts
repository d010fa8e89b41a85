// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'

/** What the holder of a mandate may do besides reading. `answer` is all that goes on with a case without ending it. */
export const mandateActs = ['lodge', 'answer', 'withdraw', 'appeal'] as const
export type MandateAct = (typeof mandateActs)[number]

/** The recorded right of a guardian or representative to act for somebody, with an end or none. */
export type Mandate = {
  readonly id: string
  readonly post: string
  readonly principal: string
  readonly representative: string
  /** The basis as a code, such as `guardian` or `power-of-attorney`. */
  readonly kind: string
  readonly from: PlainDate
  readonly until: PlainDate | null
  readonly revokedOn: PlainDate | null
  /** The services that it covers; null is every one. */
  readonly services: readonly string[] | null
  readonly acts: readonly MandateAct[]
}

/** Half open: on the day of its end or revocation a mandate no longer holds. */
export function mandateHolds({ from, until, revokedOn }: Mandate, on: PlainDate): boolean {
  return from <= on && (until === null || on < until) && (revokedOn === null || on < revokedOn)
}

/** Whether its scope has this in it: reading is always in, for the services that it covers. */
export function mandateCovers(
  { services, acts }: Pick<Mandate, 'services' | 'acts'>,
  service: string,
  act: MandateAct | 'read',
): boolean {
  return (services === null || services.includes(service)) && (act === 'read' || acts.includes(act))
}
