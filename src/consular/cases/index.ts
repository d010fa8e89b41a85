// SPDX-License-Identifier: Apache-2.0
/** The engine at work: cases are lodged, acted on, read and followed; their log is kept, proved and rebuilt from. */
import * as atTheDesk from './at-the-desk.action.ts'
import * as issuedDocuments from './check-document.action.ts'
import * as erasedAlone from './erase-without-case.action.ts'
import * as grounds from './erasure-grounds.ts'
import * as holds from './hold-case.action.ts'
import * as drafts from './keep-draft.action.ts'
import * as ownCases from './own-cases.action.ts'

/** What people ask of cases and are told: the vocabulary of the folders below, for the ways in. */
export type { Said, Why } from '#src/consular/catalogue/index.ts'
export type { ActionView, CaseCommand, LodgeCommand, Refusal } from '#src/consular/decisions/index.ts' // commands and refusals
export type { CaseKey } from '#src/consular/history/index.ts' // where a case is
/** Something done with a case. */
export { type Acted, actOnCase } from './act-on-case.action.ts'
export type { CaseFile, MandateView, QueueFilter, QueuePage, QueueRow } from './case-file.ts'
/** What the engine runs on. */
export type { Engine, PostBook } from './engine.ts'
/** Facts erased for good by two hands, again after a restore, and holds that stand against it. */
export { type EraseCommand, type Erased, eraseFacts, type TwoHands } from './erase-facts.action.ts'
/** The holder of a slip, as an actor who sees the one case. */
export { followCase } from './follow-case.action.ts'
export type { Draft } from './keep-draft.action.ts' // an unfinished application
/** A case begins. */
export { type Lodged, lodgeCase } from './lodge-case.action.ts'
/** Services and posts made known to the database, at the start. */
export { prepareCases } from './prepare-cases.action.ts'
export { proveCase } from './prove-case.action.ts' // a proof of one case to take away
/** A case as its reader may see it, with the reading on record. */
export { type Opening, readCase, tellCase } from './read-case.action.ts'
/** Queue and search made anew from the log. */
export { type RebuildPlaces, rebuildProjections } from './rebuild-projections.action.ts'
/** Who stands in a register on a day. */
export type { RegisterCount } from './register-count.ts'
export { replayErasures } from './replay-erasures.action.ts' // after a restore
/** The proof: heads signed outside the database, and the whole log checked against them. */
export { beginHeadsAnew, type ProofPlaces, sealHeads } from './seal-heads.action.ts'
export { type LogVerdict, verifyLog } from './verify-log.action.ts' // names what was altered
/** What the desk alone asks: its queue, a case opened with a reason, to whom it may be given, that it was printed. */
/** The grounds of an erasure and what each requires; what forbids every erasure of a case. */
/** The cases of an e-mail account, and one more by its slip. */
/** The code on a printed document, and what stands behind it. */
/** Unfinished applications, sealed, under a code, for some days. */
/** Accounts and people without a case, erased by their holder or by two hands. */
export { atTheDesk, drafts, erasedAlone, grounds, holds, issuedDocuments, ownCases }
