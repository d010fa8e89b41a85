// SPDX-License-Identifier: Apache-2.0
// Staff: appointed and dismissed by the operator, each with a one-time ticket for the first passkey.
import { randomUUID } from 'node:crypto'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import type { Actor, Tx } from '../database/index.ts'
import { asActor, asReader, systemActor } from '../database/index.ts'
import type { Account, Position } from './account.ts'
import { actorIn, heldOn, PARTNER } from './account.ts'
import {
  disableAccount,
  endPositions,
  findAccount,
  insertAccount,
  insertEnrolment,
  insertPosition,
  listNames,
  listPositions,
  listStaff,
} from './accounts.store.ts'
import { deleteFeedOf } from './calendar-feeds.store.ts'
import type { IdentityPlaces } from './places.ts'
import { deleteSessionsOf } from './sessions.store.ts'
import { hashToken, newToken } from './token.ts'

/** What an appointment says. */
export type Appointment = {
  readonly name: string
  readonly kind: Account['kind']
  readonly language: string
  readonly post: string
  readonly roles: readonly string[]
  readonly compartments: readonly string[]
  readonly from: PlainDate
  readonly until?: PlainDate
  readonly demonstration?: boolean
  readonly provider?: { readonly issuer: string; readonly subject: string }
  /** Fixed only for demonstration accounts, so that a second start finds them again. */
  readonly id?: string
}

const ticketHours = 72

/** Opens an account with its first position; the ticket is shown once and never stored. */
export async function appoint(places: IdentityPlaces, said: Appointment): Promise<{ account: string; ticket: string }> {
  const account = {
    id: said.id ?? randomUUID(),
    kind: said.kind,
    name: said.name,
    language: said.language,
    demonstration: said.demonstration ?? false,
  }
  const at = places.clock.now()
  const ticket = await asActor(places.db, systemActor, async (tx) => {
    await insertAccount(tx, account, at, said.provider)
    await insertPosition(tx, account.id, positionFrom(said))
    return enrol(tx, account.id, at)
  })
  return { account: account.id, ticket }
}

/** Another ticket, for whoever lost every passkey or let the first ticket lapse; undefined when there is no such account. */
export async function newTicket(places: IdentityPlaces, account: string): Promise<string | undefined> {
  if (!isAccountId(account)) return undefined
  return asActor(places.db, systemActor, async (tx) =>
    (await findAccount(tx, account)) ? enrol(tx, account, places.clock.now()) : undefined,
  )
}

async function enrol(tx: Tx, account: string, at: Date): Promise<string> {
  const ticket = newToken()
  const until = new Date(at.getTime() + ticketHours * 3_600_000)
  await insertEnrolment(tx, { hash: hashToken(ticket), account, at, until })
  return ticket
}

/** The kind of account that holds such roles. */
export function kindFor(roles: readonly string[]): Account['kind'] {
  if (roles.includes(PARTNER)) return 'partner'
  return roles.includes('operator') ? 'operator' : 'officer'
}

/** A further position; whoever is signed in may take it from then on. */
export async function addPosition(
  places: IdentityPlaces,
  account: string,
  said: Omit<Appointment, 'name' | 'kind' | 'language'>,
): Promise<'given' | 'account-not-known' | 'account-of-another-kind'> {
  if (!isAccountId(account)) return 'account-not-known'
  return asActor(places.db, systemActor, async (tx) => {
    const found = await findAccount(tx, account)
    if (!found) return 'account-not-known'
    // An operator's rights go with an account that has no others: who keeps the machine decides no cases. A partner's user stays a guest.
    if (kindFor(said.roles) !== found.kind) return 'account-of-another-kind'
    await insertPosition(tx, account, positionFrom(said))
    return 'given'
  })
}

/**
 * Ends the positions at a post, today or on a later day, or the whole account; what ends today is signed out at once, and what ends
 * later gives no rights from that day. False when there was nothing to end.
 */
export async function dismiss(
  places: IdentityPlaces,
  account: string,
  from: { readonly post: string; readonly on?: PlainDate } | 'everywhere',
): Promise<boolean> {
  if (!isAccountId(account)) return false
  const at = places.clock.now()
  const today = plainDateAt(at, 'UTC')
  return asActor(places.db, systemActor, async (tx) => {
    if ((await findAccount(tx, account)) === undefined) return false
    const on = from === 'everywhere' ? today : (from.on ?? today)
    if (on <= today) await deleteSessionsOf(tx, { account })
    if (from !== 'everywhere') return (await endPositions(tx, account, from.post, on)) > 0
    await disableAccount(tx, account, at)
    await deleteFeedOf(tx, account)
    return true
  })
}

/** Everybody who may sign in, with each position that they hold, held or will hold. */
export function listEverybody(places: IdentityPlaces): Promise<{ account: Account; position: Position }[]> {
  return asReader(places.db, systemActor, (tx) => listStaff(tx))
}

/** A member of staff with each position that makes rights today. */
export type Colleague = { readonly id: string; readonly name: string; readonly positions: readonly Actor[] }

/** Who holds a position at a post today, in the order of their names; the ministry's positions are at every post. */
export async function listColleagues(places: IdentityPlaces, post: string): Promise<Colleague[]> {
  const staff = await asReader(places.db, systemActor, async (tx) => [
    ...(await listStaff(tx, { post })),
    ...(await listStaff(tx, { post: '*' })),
  ])
  const today = plainDateAt(places.clock.now(), 'UTC')
  const found = new Map<string, Colleague>()
  for (const { account, position } of staff) {
    if (heldOn([position], today).length === 0) continue
    const positions = [...(found.get(account.id)?.positions ?? []), actorIn(account, position, places.everyPost)]
    found.set(account.id, { id: account.id, name: account.name, positions })
  }
  return [...found.values()].toSorted((one, other) => one.name.localeCompare(other.name))
}

/** The actors that an account makes today, one for each position; none when it is no open account. */
export async function actorsOf(places: IdentityPlaces, account: string): Promise<Actor[]> {
  if (!isAccountId(account)) return []
  return asReader(places.db, systemActor, async (tx) => {
    const found = await findAccount(tx, account)
    if (!found) return []
    const held = heldOn(await listPositions(tx, account), plainDateAt(places.clock.now(), 'UTC'))
    return held.map((position) => actorIn(found, position, places.everyPost))
  })
}

/** Working names by account id; an id that is no account is left out. */
export function officerNames(places: IdentityPlaces, ids: readonly string[]): Promise<Map<string, string>> {
  return asReader(places.db, systemActor, (tx) => listNames(tx, ids))
}

/** The positions that an account holds today. */
export async function positionsToday(places: IdentityPlaces, account: string): Promise<Position[]> {
  const positions = await asReader(places.db, systemActor, (tx) => listPositions(tx, account))
  return heldOn(positions, plainDateAt(places.clock.now(), 'UTC'))
}

/** Whatever else is asked for is nobody's account, and no question for the database. */
function isAccountId(text: string): boolean {
  return /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(text)
}

function positionFrom(said: Omit<Appointment, 'name' | 'kind' | 'language'>): Position {
  return {
    id: randomUUID(),
    post: said.post,
    roles: said.roles,
    compartments: said.compartments,
    from: said.from,
    ...(said.until === undefined ? {} : { until: said.until }),
  }
}
