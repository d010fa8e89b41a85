// SPDX-License-Identifier: Apache-2.0
// Which of the things that may be done now stand in view: two or three that are likeliest, never one that cannot be undone.
import type { OfferedAction } from './open-case.ts'

type Action = Pick<OfferedAction, 'id' | 'do' | 'weight' | 'notYet'>

const IN_VIEW = 3
const order = ['primary', 'ordinary', 'grave']
const kinds = ['act', 'record-payment', 'assign', 'transfer']

/** Steps of the service, what goes forward first, before what is the same in every service. */
export const inOrder = (one: Action, other: Action): number =>
  kinds.indexOf(one.do) - kinds.indexOf(other.do) || order.indexOf(one.weight) - order.indexOf(other.weight)

/** Parts the actions into those in view and those behind "more"; a case that is nobody's is likely to be taken. */
export function sortOut<T extends Action>(
  actions: readonly T[],
  { mayTake, isFree }: { readonly mayTake: boolean; readonly isFree: boolean },
): { readonly likely: readonly T[]; readonly others: readonly T[]; readonly takeIsLikely: boolean } {
  const takeIsLikely = mayTake && isFree
  const gentle = actions.filter(({ weight }) => weight !== 'grave').toSorted(byReadiness)
  const chosen = new Set(gentle.slice(0, takeIsLikely ? IN_VIEW - 1 : IN_VIEW))
  return {
    likely: actions.filter((action) => chosen.has(action)),
    others: actions.filter((action) => !chosen.has(action)),
    takeIsLikely,
  }
}

// The next step stays in view while something is missing for it, with what that is; any other that cannot be done yet comes last.
const byReadiness = (one: Action, other: Action): number => lateness(one) - lateness(other) || inOrder(one, other)
const lateness = ({ weight, notYet }: Action): number => Number(notYet !== undefined && weight !== 'primary')
