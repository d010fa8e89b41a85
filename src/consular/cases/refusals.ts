// SPDX-License-Identifier: Apache-2.0
// What stops a command before or after it is decided: the other reasons belong to the decisions themselves.
import type { Refusal } from '#src/consular/decisions/index.ts'

const codes = [
  'case-not-found',
  'case-has-moved-on',
  'command-already-used',
  'command-malformed',
  'command-too-large',
  'file-not-there',
  'receipt-given-before',
  'open-already',
  'person-not-known',
  'person-in-a-case',
  'account-not-known',
  'mandate-not-known',
  'mandate-not-over-person',
  'service-not-offered',
  'service-not-in-force',
  'post-not-known',
  'retention-not-known',
  'retention-not-over',
  'erasure-needs-two',
  'erasure-ground-not-known',
  'order-not-named',
  'something-came-of-it',
  'hands-of-other-posts',
  'hold-not-known',
  'case-on-hold',
  'kept-for-good',
  'inspector-only',
  'fresh-sign-in-needed',
  'reading-reason-needed',
] as const

/** Every code that storing adds to those of the decisions. */
export type StoreRefusal = (typeof codes)[number]

export function refusal(code: StoreRefusal, details?: Refusal['details']): Refusal {
  return { code, text: `refusal.${code}`, ...(details && { details }) }
}
