// SPDX-License-Identifier: Apache-2.0
/** Who acts, and how far they see. The rights come from the session that signed them in, never from a request. */
export type Actor = {
  readonly id: string
  readonly kind: 'officer' | 'applicant' | 'operator' | 'partner' | 'system'
  readonly posts: readonly string[]
  readonly compartments: readonly string[]
  readonly roles: readonly string[]
}

/** The program itself, for work that no person asked for: jobs, sealing, rebuilding. It sees every post and compartment. */
export const systemActor: Actor = { id: 'system', kind: 'system', posts: ['*'], compartments: ['*'], roles: [] }

const kinds = new Set<string>(['officer', 'applicant', 'operator', 'partner', 'system'] satisfies Actor['kind'][])
const identity = /^[\w.:@-]{1,200}$/
const tenant = /^[\w.-]{1,64}$/

const known = new WeakMap<Actor, readonly string[]>()

/** What row-level security is told of an actor, in the order that `elshi_act_as` takes it. A malformed actor is a bug and throws. */
export function rightsOf(actor: Actor): readonly string[] {
  const found = known.get(actor)
  if (found) return found
  if (!identity.test(actor.id)) throw new RangeError('An actor needs an id of 1 to 200 letters, digits or . : @ _ -')
  if (!kinds.has(actor.kind)) throw new RangeError(`An actor is of no kind ${JSON.stringify(actor.kind)}`)
  const list = (names: readonly string[], what: string) => {
    const everything = actor.kind === 'system' && names.length === 1 && names[0] === '*'
    if (!everything && !names.every((name) => tenant.test(name)))
      throw new RangeError(`An actor has a malformed ${what}`)
    return names.join(',')
  }
  const rights = [
    actor.id,
    actor.kind,
    list(actor.posts, 'post'),
    list(actor.compartments, 'compartment'),
    list(actor.roles, 'role'),
  ]
  known.set(actor, rights)
  return rights
}
