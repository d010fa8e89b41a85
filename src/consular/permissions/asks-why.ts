// SPDX-License-Identifier: Apache-2.0
// When an officer is asked why they open a case: it is open to them by their post, and nothing in it waits for them.
import type { Asker } from './asker.ts'
import { asksAsParty } from './permissions.ts'

export type CaseToOpen = {
  /** Whether it has come to an end. */
  readonly ended: boolean
  /** Whether the reader sees it only because it was lodged at their post, while another handles it. */
  readonly elsewhere: boolean
  readonly assignedTo: string | null
  /** Everybody who did something in it. */
  readonly hands: ReadonlySet<string>
}

/** Whether this reader says why before they see the case; whoever had a hand in it is not asked. */
export function asksWhy(asker: Asker, { ended, elsewhere, assignedTo, hands }: CaseToOpen): boolean {
  if (asksAsParty(asker) || assignedTo === asker.id || hands.has(asker.id)) return false
  return ended || elsewhere
}
