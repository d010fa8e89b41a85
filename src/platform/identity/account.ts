// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { isWithin } from '#src/standards/calendar/index.ts'
import type { Actor } from '../database/index.ts'

/** A member of staff, or a guest of a partner ministry, who may sign in. */
export type Account = {
  readonly id: string
  readonly kind: 'officer' | 'operator' | 'partner'
  readonly name: string
  readonly language: string
  readonly demonstration: boolean
}

/** What an account may do at one post, for a time. One session acts in one position, so that rights at two posts never mix. */
export type Position = {
  readonly id: string
  /** A post's id, or `*` for the ministry, which sees every post. */
  readonly post: string
  readonly roles: readonly string[]
  readonly compartments: readonly string[]
  readonly from: PlainDate
  readonly until?: PlainDate
}

/** The positions that are held on a day. */
export function heldOn(positions: readonly Position[], day: PlainDate): Position[] {
  return positions.filter((position) => isWithin(day, position))
}

/** The role of a partner ministry’s user, who has no other. */
export const PARTNER = 'partner'

/** The position of a partner’s user: at no post, and open to what was released to that partner alone. */
export const positionOfPartner = (party: string) =>
  ({ post: `${PARTNER}.${party}`, roles: [PARTNER], compartments: [`released.${party}`] }) as const

/** The actor that row-level security and the permissions table see. */
export function actorIn(account: Account, position: Position, everyPost: readonly string[]): Actor {
  if (account.kind === 'partner') return guestIn(account, position)
  return {
    id: account.id,
    kind: account.kind,
    posts: position.post === '*' ? everyPost : [position.post],
    compartments: position.compartments,
    roles: position.roles,
  }
}

/** A guest of a partner ministry, whatever else is written of the position: no post, one role, one party’s compartment or none. */
function guestIn({ id, kind }: Account, { post, roles, compartments }: Position): Actor {
  const own = positionOfPartner(post.slice(PARTNER.length + 1))
  const isWhole = post === own.post && compartments.includes(own.compartments[0])
  return {
    id,
    kind,
    posts: [],
    compartments: isWhole ? own.compartments : [],
    roles: roles.filter((role) => role === PARTNER),
  }
}

/** Whoever is not signed in. */
export const anonymous: Actor = { id: 'anonymous', kind: 'applicant', posts: [], compartments: [], roles: [] }

/** The holder of an e-mail account: an applicant, and no known person until an officer links one. */
export function applicantActor(account: string): Actor {
  return { id: account, kind: 'applicant', posts: [], compartments: [], roles: ['applicant'] }
}
