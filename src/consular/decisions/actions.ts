// SPDX-License-Identifier: Apache-2.0
import type { CaseState } from '#src/consular/history/index.ts'
import type { ActionView } from './action-view.ts'
import type { DecisionContext } from './decision.ts'

/** What this person may do now; `decide` asks the same table. */
export function actionsFor(_state: CaseState, _context: DecisionContext): readonly ActionView[] {
  return []
}
