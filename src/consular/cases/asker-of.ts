// SPDX-License-Identifier: Apache-2.0
// The signed-in actor as the person who asks something of one case.
import type { Compartment, Role, Subject } from '#src/consular/catalogue/index.ts'
import type { CaseKey } from '#src/consular/history/index.ts'
import type { Asker } from '#src/consular/permissions/index.ts'
import type { Mandate } from '#src/consular/registry/index.ts'
import type { Actor } from '#src/platform/database/index.ts'

/** How the holder of a case's slip is known: the case itself, with the co-signer's place for a co-signer. */
export function partyOf({ post, number }: CaseKey, subject: Subject = 'applicant'): string {
  return subject === 'applicant' ? `case:${post}:${number}` : `case:${post}:${number}:${subject}`
}

/**
 * Rights at the handling post. Row-level security has already shown the case to this actor: an applicant who sees it is a
 * party to it, an officer who sees it only because it was lodged at their post holds no role where it is handled.
 */
export function askerOf(actor: Actor, key: CaseKey, handlingPost: string, mandate?: Mandate): Asker {
  if (actor.kind === 'applicant') {
    const subject = coSignerIn(actor.id, key)
    return subject === undefined
      ? { id: actor.id, roles: ['applicant'], compartments: [], ...(mandate && { mandate }) }
      : { id: actor.id, roles: ['co-signer'], compartments: [], subject }
  }
  const here = actor.posts.includes(handlingPost)
  return {
    id: actor.id,
    roles: here ? (actor.roles as readonly Role[]) : [],
    compartments: actor.compartments as readonly (Compartment | '*')[],
  }
}

/** Whoever lodges: an officer with the roles they hold at the window of this post, the applicant in person, or a representative. */
export function lodgerOf(actor: Actor, post: string, mandate?: Mandate): Asker {
  const under = mandate && { mandate }
  if (actor.kind === 'applicant') return { id: actor.id, roles: ['applicant'], compartments: [], ...under }
  const roles = actor.posts.includes(post) ? (actor.roles as readonly Role[]) : []
  return { id: actor.id, roles, compartments: actor.compartments as readonly (Compartment | '*')[], ...under }
}

/** An applicant who signed in to an account, whose id is a UUID alone; the others are known by the slip of their case, by their visit or draft, or not at all. */
export function isAccount(actor: Actor): boolean {
  return actor.kind === 'applicant' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(actor.id)
}

function coSignerIn(id: string, key: CaseKey): Subject | undefined {
  const beginning = `${partyOf(key)}:`
  return id.startsWith(beginning) ? id.slice(beginning.length) : undefined
}
