// SPDX-License-Identifier: Apache-2.0
// What the alarm has counted within the hour, as far as this program knows: a queue that is looked at again is fifty records that
// need not be asked for in the table again. What is not remembered here is merely asked for once more.
import type { ReadEntry } from './read-record.ts'

/** A record that an actor saw, as the alarm counts it. */
export type Subject = { readonly actor: string; readonly at: string; readonly subject: string }

export type CountedSubjects = {
  /** What is in these entries and was not yet counted in its hour. */
  freshIn(entries: readonly ReadEntry[]): Subject[]
  /** To be called once they are stored. */
  keep(subjects: readonly Subject[]): void
}

const MOST = 100_000

export function countedSubjects(): CountedSubjects {
  let hour = ''
  const counted = new Set<string>()
  const keyOf = ({ actor, at, subject }: Subject) => `${hourOf(at)} ${actor} ${subject}`
  return {
    freshIn: (entries) => {
      const fresh = new Map<string, Subject>()
      for (const { actor, at, kind, subjectKind, ids } of entries) {
        // Applicants see their own cases only.
        if (kind === 'applicant') continue
        for (const id of ids) {
          const subject = { actor, at, subject: `${subjectKind} ${id}` }
          const key = keyOf(subject)
          if (!counted.has(key)) fresh.set(key, subject)
        }
      }
      return [...fresh.values()]
    },
    keep: (subjects) => {
      for (const subject of subjects) {
        const now = hourOf(subject.at)
        if (now > hour || counted.size >= MOST) counted.clear()
        if (now > hour) hour = now
        counted.add(keyOf(subject))
      }
    },
  }
}

/** The hour of an ISO instant in UTC. */
function hourOf(at: string): string {
  return at.slice(0, 13)
}
