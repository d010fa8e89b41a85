// SPDX-License-Identifier: Apache-2.0
import type { Service } from '#src/consular/catalogue/index.ts'
import type { CaseState } from '#src/consular/history/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'

/**
 * The day whose facts the rules of a case are held against: that of lodging, or that of the decision. Until there is one,
 * `on` is the day of what is done now.
 */
export function governingDay(
  { governingDay: governs }: Service,
  { lodgedOn, decision }: CaseState,
  on: PlainDate,
): PlainDate {
  return governs === 'lodging' ? lodgedOn : (decision?.on ?? on)
}
