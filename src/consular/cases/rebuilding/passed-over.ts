// SPDX-License-Identifier: Apache-2.0
import type { CaseEventKind } from '#src/consular/history/index.ts'

/**
 * Kinds of events that change nothing of what is kept beside a log but how far it reaches: decisions, documents, money and papers. A
 * rebuild counts them and does not read what they say. A kind that is missing here is read, whether or not it had to be.
 */
export const PASSED_OVER: readonly CaseEventKind[] = [
  'case-granted',
  'case-refused',
  'appeal-lodged',
  'appeal-upheld',
  'appeal-dismissed',
  'document-issued',
  'document-revoked',
  'fee-paid',
  'payment-reversed',
  'case-withdrawn',
  'case-closed',
  'entry-ended',
  'note-added',
  'mandate-recorded',
]
