// SPDX-License-Identifier: Apache-2.0
// Whether the personal facts of a case may go. Software finds and explains; two people decide.
import type { Service } from '#src/consular/catalogue/index.ts'
import type { Refusal } from '#src/consular/decisions/index.ts'
import type { CaseState } from '#src/consular/history/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { addMonths } from '#src/standards/calendar/index.ts'
import { refusal } from './refusals.ts'

/** The ground that needs no other: the time for which the case had to be kept is over. */
const RETENTION_OVER = 'retention-over'

/**
 * Why retention stands against erasing; undefined when it does not. Any other ground than its end is a decision of its own
 * (a person's request that was granted, a court's order), which the second person answers for.
 */
export function keptBecause(
  state: CaseState,
  { retention }: Service,
  asked: { readonly ground: string; readonly today: PlainDate },
): Refusal | undefined {
  if (asked.ground !== RETENTION_OVER) return undefined
  if (!retention.known) return refusal('retention-not-known')
  const { years } = retention.value
  if (years === 'permanent') return refusal('kept-for-good')
  const ended = state.path.findLast(({ final }) => final !== null)?.enteredOn
  const until = ended && addMonths(ended, years * 12)
  return until !== undefined && until <= asked.today ? undefined : refusal('retention-not-over', { years })
}
