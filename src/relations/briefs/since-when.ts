// SPDX-License-Identifier: Apache-2.0
import { lastDayOf } from '#src/relations/telling/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { BriefMaterial } from './material.ts'

/** Whether a day lies after the last round, as far as that has one, and not ahead. */
export function isSince(day: PlainDate, { last, on }: Pick<BriefMaterial, 'last' | 'on'>): boolean {
  const from = last?.days[0]?.on
  return from !== undefined && day > lastDayOf(from) && day <= on
}
