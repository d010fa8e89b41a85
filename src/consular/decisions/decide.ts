// SPDX-License-Identifier: Apache-2.0
import type { Service } from '#src/consular/catalogue/index.ts'
import type { CaseState } from '#src/consular/history/index.ts'
import type { CaseCommand } from './command.ts'
import type { Decided, DecisionContext } from './decision.ts'

/** What follows from a command in this state: events and facts to seal, or the refusal. Never throws for what people can cause. */
export function decide(_state: CaseState, _command: CaseCommand, _context: DecisionContext): Decided {
  throw new Error('not yet')
}

/** The document whose next number this command would use up: draw it in the same transaction, before `decide`. */
export function numberNeeded(_state: CaseState, _command: CaseCommand, _service: Service): string | undefined {
  return undefined
}
