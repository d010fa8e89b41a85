// SPDX-License-Identifier: Apache-2.0
import type { Round } from './rounds.ts'

/** Whether the day for which a round is planned, or the whole of its month or year, is still to come. */
export function isAhead({ planned }: Pick<Round, 'planned'>, today: string): boolean {
  const [first] = planned
  return first !== undefined && first.value > today.slice(0, first.value.length)
}

/** The day here, as days are written. */
export const todayHere = (): string => {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}
