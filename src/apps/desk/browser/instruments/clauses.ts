// SPDX-License-Identifier: Apache-2.0
// The usual clauses on entry into force, as a form offers them.

export const KINDS = [
  'treaty-interstate',
  'treaty-intergovernmental',
  'interagency',
  'exchange-of-notes',
  'mou',
  'not-determined',
] as const

export const CLAUSES = ['unread', 'signature', 'last-note', 'after-last-note', 'after-exchange'] as const
export type Clause = (typeof CLAUSES)[number]

/** The clause as it is told; nothing of one that was not read. */
export function clauseOf(clause: Clause, days: number): object | undefined {
  switch (clause) {
    case 'unread':
      return undefined
    case 'signature':
      return { kind: 'counted', from: 'signature', count: { by: 'that-day' } }
    case 'last-note':
      return { kind: 'counted', from: 'last-notification', count: { by: 'that-day' } }
    case 'after-last-note':
      return { kind: 'counted', from: 'last-notification', count: { by: 'nth-day', days } }
    case 'after-exchange':
      return { kind: 'counted', from: 'exchange', count: { by: 'nth-day', days } }
  }
}
