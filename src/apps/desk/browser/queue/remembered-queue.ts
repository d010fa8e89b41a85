// SPDX-License-Identifier: Apache-2.0
// Whoever comes back from a case finds the queue as it was. Kept in memory only: a searched name belongs in no address and on no disk.
import type { QueueFilter } from '#src/consular/cases/index.ts'

export type RememberedQueue = {
  readonly filter: QueueFilter
  /** Keyset pages have no number: the way back is the list of keys that led here. */
  readonly trail: readonly string[]
  /** The case opened last. */
  readonly opened?: string
}

const everything: RememberedQueue = { filter: { open: true, order: 'due' }, trail: [] }
let remembered = everything

export const rememberedQueue = (): RememberedQueue => remembered

export function rememberQueue(part: Partial<RememberedQueue>): void {
  remembered = { ...remembered, ...part }
}

export function forgetQueue(): void {
  remembered = everything
}
