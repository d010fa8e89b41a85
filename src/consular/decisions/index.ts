// SPDX-License-Identifier: Apache-2.0
/** What a person may do now. */

/** The last day of an appeal in time. */
export { appealUntil } from './act.ts'
export type { ActionView } from './action-view.ts'
export { actionsFor } from './actions.ts' // the one table that desk, portal and decide read
/** What may be asked of a case. */
export type { CaseCommand, LodgeCommand } from './command.ts'
/** Decisions: events, or a refusal. */
export { decide, numberNeeded } from './decide.ts'
export { decideLodging } from './decide-lodging.ts' // how a case begins
/** What a decision is given and what it gives back. */
export type { Decided, Decision, DecisionContext, LodgingContext, Refusal } from './decision.ts'
/** What the case of an ended entry records. */
export { endEntry } from './end-entry.ts'
/** The day on which a case is lodged: the service and the rights of that day hold. */
export { lodgingDay } from './occurred-on.ts'
export { notRepresented } from './represented.ts' // what a mandate does not let its holder do
