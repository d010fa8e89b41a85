// SPDX-License-Identifier: Apache-2.0
import type { QueueFilter } from '#src/consular/cases/index.ts'

/** Where cases stand, as the filter offers it. */
export const queueStates = {
  open: { open: true },
  'with-post': { open: true, holder: 'post' },
  waiting: { open: true, holder: 'applicant' },
  'co-signer': { open: true, holder: 'co-signer' },
  authority: { open: true, holder: 'authority' },
  overdue: { open: true, overdue: true },
  ended: { open: false },
  all: {},
} as const satisfies Readonly<Record<string, QueueFilter>>

export type QueueState = keyof typeof queueStates

/** The state that a filter asks for. */
export function stateOf(filter: QueueFilter): QueueState {
  const found = Object.entries(queueStates).find(([, state]: [string, QueueFilter]) =>
    (['open', 'holder', 'overdue'] as const).every((part) => state[part] === filter[part]),
  )
  return (found?.[0] as QueueState | undefined) ?? 'all'
}
