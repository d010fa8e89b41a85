// SPDX-License-Identifier: Apache-2.0

/** Days left of a term, and the term's length where it is known. */
export type Left = { readonly daysLeft: number; readonly count?: number | undefined }

/** How a clock looks: late, nearly due, or with time left. The last half of a short term is nearly due; of a longer one, its last two days. */
export function toneOf({ daysLeft, count = 4 }: Left): 'late' | 'waiting' | 'kept' {
  if (daysLeft < 0) return 'late'
  return daysLeft <= Math.min(2, count / 2) ? 'waiting' : 'kept'
}

/** How much of the term is gone; where its length is not known, the bar fills as the days grow few. */
export function shareUsed({ daysLeft, count }: Left): number {
  if (daysLeft < 0) return 1
  if (count) return Math.min(1, Math.max(0, (count - daysLeft) / count))
  return 1 / (1 + daysLeft / 5)
}
