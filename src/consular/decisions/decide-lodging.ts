// SPDX-License-Identifier: Apache-2.0
import type { LodgeCommand } from './command.ts'
import type { Decided, LodgingContext } from './decision.ts'

/** Whether a case begins, and with which events. */
export function decideLodging(_command: LodgeCommand, _context: LodgingContext): Decided {
  throw new Error('not yet')
}
