// SPDX-License-Identifier: Apache-2.0
/** What a reader is given of a case, and the queue. */

/** What people ask of cases and are told: the vocabulary of the folders below, for the ways in. */
export type { Said, Why } from '#src/consular/catalogue/index.ts'
export type { ActionView, CaseCommand, LodgeCommand, Refusal } from '#src/consular/decisions/index.ts' // commands and refusals
export type { CaseKey } from '#src/consular/history/index.ts' // where a case is
export type { CaseFile, QueueFilter, QueuePage, QueueRow } from './case-file.ts'
