// SPDX-License-Identifier: Apache-2.0
/** What can happen to a case. */
export type { CaseEvent, CaseEventDraft, CaseEventKind, CaseKey, FactDraft, FactRef, Piece } from './event.ts'
/** The state of a case, folded from its events. */
export { evolve, foldCase } from './evolve.ts'
/** Facts that an event names, and their commitments filled in when they are sealed. */
export { factsIn, fillCommitments } from './facts.ts'
/** References as people write them. */
export { caseNumber, parseReference, reference } from './reference.ts'
/** Where a case stands, the payment that stands in it, and whether its documents ended with an entry. */
export { type CaseState, endedWithEntry, standingPayment } from './state.ts'
/** Events of older schemas. */
export { type StoredEvent, schemaVersionOf, upcast } from './upcast.ts'
