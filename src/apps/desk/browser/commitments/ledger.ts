// SPDX-License-Identifier: Apache-2.0
import type { Commitment } from './commitments.ts'

type Promised = Pick<Commitment, 'sides' | 'made'>
type Ledger<T> = { readonly both: readonly T[]; readonly ours: readonly T[]; readonly theirs: readonly T[] }

/** Promises by who gave them, each once and the oldest first: what both promised stands apart from what either did alone. */
export function ledgerOf<T extends Promised>(commitments: readonly T[], party: string): Ledger<T> {
  const sorted = commitments.toSorted((one, other) => (one.made < other.made ? -1 : Number(one.made > other.made)))
  const isTheirs = ({ sides }: T) => sides.some(({ code }) => code === party)
  const isOurs = ({ sides }: T) => sides.some(({ code }) => code !== party)
  return {
    both: sorted.filter((one) => isOurs(one) && isTheirs(one)),
    ours: sorted.filter((one) => isOurs(one) && !isTheirs(one)),
    theirs: sorted.filter((one) => isTheirs(one) && !isOurs(one)),
  }
}
