// SPDX-License-Identifier: Apache-2.0
// The usual clauses on entry into force, as a form offers them, and where it asks for one.
import type { File } from './instruments.ts'

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

type Read = Pick<File, 'hasClause' | 'knownAt' | 'next'>

/** A clause is entered where nobody has read it, and not into what was known at another time. */
export const mayReadClause = ({ hasClause, knownAt }: Read): boolean => !hasClause && knownAt === undefined

/** While something is still to come, a draft’s signature too, the clause is what counts its day: then it is asked for beside the next step. */
export const isClauseNext = (file: Read): boolean => mayReadClause(file) && file.next.length > 0
