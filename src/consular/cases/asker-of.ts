// SPDX-License-Identifier: Apache-2.0
// The signed-in actor as the person who asks something of one case.
import type { Compartment, Role, Subject } from '#src/consular/catalogue/index.ts'
import type { CaseKey } from '#src/consular/history/index.ts'
import type { Asker } from '#src/consular/permissions/index.ts'
import type { Actor } from '#src/platform/database/index.ts'

/** How the holder of a case's slip is known: the case itself, with the co-signer's place for a co-signer. */
export function partyOf({ post, number }: CaseKey, subject: Subject = 'applicant'): string {
  return subject === 'applicant' ? `case:${post}:${number}` : `case:${post}:${number}:${subject}`
}

/**
 * Rights at the handling post. Row-level security has already shown the case to this actor: an applicant who sees it is a
 * party to it, an officer who sees it only because it was lodged at their post holds no role where it is handled.
 */
export function askerOf(actor: Actor, key: CaseKey, handlingPost: string): Asker {
  if (actor.kind === 'applicant') {
    const subject = coSignerIn(actor.id, key)
    return subject === undefined
      ? { id: actor.id, roles: ['applicant'], compartments: [] }
      : { id: actor.id, roles: ['co-signer'], compartments: [], subject }
  }
  const here = actor.posts.includes(handlingPost)
  return {
    id: actor.id,
    roles: here ? (actor.roles as readonly Role[]) : [],
    compartments: actor.compartments as readonly (Compartment | '*')[],
  }
}

/** Whoever lodges: an officer with the roles they hold at the window of this post, or the applicant in person. */
export function lodgerOf(actor: Actor, post: string): Asker {
  if (actor.kind === 'applicant') return { id: actor.id, roles: ['applicant'], compartments: [] }
  const roles = actor.posts.includes(post) ? (actor.roles as readonly Role[]) : []
  return { id: actor.id, roles, compartments: actor.compartments as readonly (Compartment | '*')[] }
}

/** An applicant who signed in to an account; the others are known by the slip of their case, by their visit, or not at all. */
export function isAccount(actor: Actor): boolean {
  return actor.kind === 'applicant' && !/^(anonymous$|case:|visit:)/.test(actor.id)
}

function coSignerIn(id: string, key: CaseKey): Subject | undefined {
  const beginning = `${partyOf(key)}:`
  return id.startsWith(beginning) ? id.slice(beginning.length) : undefined
}
