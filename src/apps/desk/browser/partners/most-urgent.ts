// SPDX-License-Identifier: Apache-2.0
import type { Commitment } from '../commitments/commitments.ts'

type Promised = Pick<Commitment, 'isOverdue' | 'lastDay' | 'stands' | 'made'>
const ended: readonly Commitment['stands'][] = ['done', 'dropped', 'superseded']

/** Of several promises the one that is overdue longest, or else the one that is due soonest; what has ended is none of them. */
export function mostUrgent<T extends Promised>(promises: readonly T[]): T | undefined {
  const open = promises.filter(({ stands }) => !ended.includes(stands))
  return open.toSorted(
    (one, other) => Number(other.isOverdue) - Number(one.isOverdue) || dueOf(one).localeCompare(dueOf(other)),
  )[0]
}

const dueOf = ({ lastDay = '9999', made }: Promised) => `${lastDay} ${made}`
