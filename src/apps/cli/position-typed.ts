// SPDX-License-Identifier: Apache-2.0
// A position as it is typed: where, in which roles, for which classes of cases, from when and until when.
import type { Elshi } from '#src/apps/compose/index.ts'
import { appointments } from '#src/consular/catalogue/index.ts'
import { PARTNER, positionOfPartner } from '#src/platform/identity/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { isPlainDate, plainDateAt } from '#src/standards/calendar/index.ts'
import type { Typed } from './command.ts'
import { WrongUsage } from './command.ts'

export type PositionTyped = {
  readonly post: string
  readonly roles: readonly string[]
  readonly compartments: readonly string[]
  readonly from: PlainDate
  readonly until?: PlainDate
}

/** The position, or the one sentence about what is wrong with it. */
export function positionOf(
  { network, between }: Pick<Elshi, 'network' | 'between'>,
  options: Typed['options'],
): PositionTyped {
  const post = String(options.post)
  if (post.startsWith(`${PARTNER}.`)) return { ...guestOf(between, post, options), ...daysOf(options) }
  const roles = listed('roles', options.roles, appointments.roles)
  const compartments = listed('compartments', options.compartments ?? 'general', appointments.compartments)
  if (roles.includes('operator') && roles.length > 1) {
    throw new WrongUsage('--roles: an operator holds no other role; open a second account for the other work.')
  }
  if (post !== '*' && !network.posts.some(({ id }) => id === post)) {
    throw new WrongUsage(`There is no post ${post}; use one of the codes of the list of posts, or * for the ministry.`)
  }
  return { post, roles, compartments, ...daysOf(options) }
}

/** A partner ministry’s user: `partner.` and the party’s code is the post, `partner` the only role, and what was released to it all that is open. */
function guestOf({ partners }: Elshi['between'], post: string, { roles }: Typed['options']) {
  listed('roles', roles, [PARTNER])
  const party = post.slice(PARTNER.length + 1)
  if (!partners.some(({ code }) => code === party))
    throw new WrongUsage(`There is no partner ${party}; use one of ${partners.map(({ code }) => code).join(', ')}.`)
  return positionOfPartner(party)
}

function daysOf(options: Typed['options']) {
  const from = dayOf('from', options.from) ?? plainDateAt(new Date(), 'UTC')
  const until = dayOf('until', options.until)
  if (until !== undefined && until <= from) throw new WrongUsage(`--until must be a day after ${from}, the first one.`)
  return { from, ...(until !== undefined && { until }) }
}

/** A day as it is typed; undefined when none is. */
export function dayOf(option: string, typed: string | boolean | undefined): PlainDate | undefined {
  if (typed === undefined) return undefined
  if (typeof typed === 'string' && isPlainDate(typed)) return typed
  throw new WrongUsage(`--${option} must be a day, as 2027-01-31.`)
}

function listed<T extends string>(option: string, text: string | boolean | undefined, allowed: readonly T[]): T[] {
  const words = String(text)
    .split(',')
    .map((word) => word.trim())
  const wrong = words.find((word) => !(allowed as readonly string[]).includes(word))
  if (wrong !== undefined)
    throw new WrongUsage(`--${option} does not know "${wrong}"; there are ${allowed.join(', ')}.`)
  return words as T[]
}
