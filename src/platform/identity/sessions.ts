// SPDX-License-Identifier: Apache-2.0
// Opening, finding and ending sessions. A found session is remembered for two seconds, so that a busy page does not ask the database
// for every request: what ends here ends at once; what another process ends, ends here within two seconds.
import { randomUUID } from 'node:crypto'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import type { Actor } from '../database/index.ts'
import { asActor, asReader, readerOf, systemActor } from '../database/index.ts'
import { heldOn } from './account.ts'
import { listPositions } from './accounts.store.ts'
import { deleteAllFeeds, deleteLapsedFeeds } from './calendar-feeds.store.ts'
import type { IdentityPlaces } from './places.ts'
import type { Session } from './session.ts'
import { idleSecondsOf, isLive, longestSeconds } from './session.ts'
import type { Holder } from './sessions.store.ts'
import {
  deleteAllSessions,
  deleteEnded,
  deleteOtherSessions,
  deleteSession,
  deleteSessionsOf,
  findSession,
  insertSession,
  listSessionsOf,
  recordSignIn,
  touchSession,
} from './sessions.store.ts'
import { hashToken, newToken } from './token.ts'

const rememberMilliseconds = 2000
const touchMilliseconds = 60_000
type Found = { readonly session: Promise<Session | undefined>; readonly at: number }
const remembered = new WeakMap<object, Map<string, Found>>()

/** Opens a session and gives the value for its cookie. Whatever session the browser had before is ended: ids rotate at sign-in. */
export async function openSession(
  places: IdentityPlaces,
  opening: {
    readonly holder: Holder
    readonly method: Session['method']
    readonly language: string
    /** The end of the session that this one follows: changing position does not lengthen the day. */
    readonly endsAt?: Date
    /** When the holder proved who they are, if that was not just now. */
    readonly provedAt?: Date
  },
  previous?: string,
): Promise<string> {
  const token = newToken()
  const at = places.clock.now()
  const { holder } = opening
  await asActor(places.db, systemActor, async (tx) => {
    if (previous !== undefined) await deleteSession(tx, hashToken(previous))
    await insertSession(tx, {
      id: randomUUID(),
      tokenHash: hashToken(token),
      holder,
      method: opening.method,
      language: opening.language,
      createdAt: at,
      provedAt: opening.provedAt ?? at,
      lastSeenAt: at,
      idleSeconds: idleSecondsOf('account' in holder ? holder.account.kind : 'applicant'),
      endsAt: opening.endsAt ?? new Date(at.getTime() + longestSeconds * 1000),
    })
    const account = 'account' in holder ? { account: holder.account.id } : {}
    await recordSignIn(tx, { at, ...account, method: opening.method, outcome: 'signed-in' })
  })
  if (previous !== undefined) memory(places).delete(previous)
  return token
}

/** A session for somebody who proved to know a secret of one case; it acts as that actor and no further. */
export function openGuestSession(
  places: IdentityPlaces,
  guest: Actor,
  language: string,
  previous?: string,
): Promise<string> {
  return openSession(places, { holder: { guest }, method: 'slip', language }, previous)
}

/** The live session of a cookie, kept alive by being used. */
export async function findVisitor(places: IdentityPlaces, token: string): Promise<Session | undefined> {
  const at = places.clock.now()
  const known = memory(places).get(token)
  const fresh = known !== undefined && at.getTime() - known.at < rememberMilliseconds && at.getTime() >= known.at
  const session = await (fresh ? known.session : remember(places, token, at))
  return session && isLive(session, at) ? session : undefined
}

/** Requests that come while it is looked up wait for the same answer. */
function remember(places: IdentityPlaces, token: string, at: Date): Found['session'] {
  const sessions = memory(places)
  if (sessions.size > 10_000) sessions.clear()
  const found: Found = { session: lookUp(places, token, at), at: at.getTime() }
  sessions.set(token, found)
  const forget = () => sessions.get(token) === found && sessions.delete(token)
  // A wrong guess is not remembered: guesses must not push out sessions.
  found.session.then((session) => session ?? forget(), forget)
  return found.session
}

async function lookUp(places: IdentityPlaces, token: string, at: Date): Promise<Session | undefined> {
  const on = { day: plainDateAt(at, 'UTC'), everyPost: places.everyPost }
  const found = await findSession(readerOf(places.db, systemActor), hashToken(token), on)
  return found && isLive(found, at) ? await touched(places, found, at) : undefined
}

async function touched(places: IdentityPlaces, session: Session, at: Date): Promise<Session> {
  if (at.getTime() - session.lastSeenAt.getTime() < touchMilliseconds) return session
  await asActor(places.db, systemActor, (tx) => touchSession(tx, session.id, at))
  return { ...session, lastSeenAt: at }
}

/** Signs out. */
export async function endSession(places: IdentityPlaces, token: string): Promise<void> {
  await asActor(places.db, systemActor, (tx) => deleteSession(tx, hashToken(token)))
  // Only now: what was looked up meanwhile may have found it still there.
  memory(places).delete(token)
}

/** Where else this holder is signed in. */
export async function listSessions(places: IdentityPlaces, session: Session) {
  const holder = holderOf(session)
  if (!holder) return []
  const rows = await asReader(places.db, systemActor, (tx) => listSessionsOf(tx, holder))
  return rows.map((row) => ({
    id: row.id,
    method: row.method,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    present: row.id === session.id,
  }))
}

/** Ends one of the holder's own sessions by its id. */
export async function endSessionById(places: IdentityPlaces, session: Session, id: string): Promise<boolean> {
  const holder = holderOf(session)
  if (!holder) return false
  const ended = await asActor(places.db, systemActor, (tx) => deleteSessionsOf(tx, holder, id))
  memory(places).clear()
  return ended > 0
}

/** Ends whatever else an account has open: its means of signing in changed, and somebody else may have been in. */
export async function endOtherSessions(places: IdentityPlaces, account: string, kept?: string): Promise<void> {
  await asActor(places.db, systemActor, (tx) => deleteOtherSessions(tx, account, kept))
  memory(places).clear()
}

/** Acts in another of the officer's positions from now on. The rights change, so the session id rotates. */
export async function takePosition(
  places: IdentityPlaces,
  session: Session,
  position: string,
  token: string,
): Promise<string | undefined> {
  const { officer } = session
  if (!officer) return undefined
  const all = await asReader(places.db, systemActor, (tx) => listPositions(tx, officer.account.id))
  const taken = heldOn(all, plainDateAt(places.clock.now(), 'UTC')).find(({ id }) => id === position)
  if (!taken) return undefined
  const holder = { account: officer.account, position: taken }
  const { method, language, endsAt, provedAt } = session
  return openSession(places, { holder, method, language, endsAt, provedAt }, token)
}

/** Signs everybody out and ends the feeds of calendars: after a restore, those of another day would otherwise open again. */
export async function endEverySession(db: IdentityPlaces['db']): Promise<void> {
  await asActor(db, systemActor, async (tx) => {
    await deleteAllSessions(tx)
    await deleteAllFeeds(tx)
  })
}

/** Forgets everything that has ended; run by the worker every few minutes. */
export function clearEnded(places: IdentityPlaces): Promise<number> {
  const at = places.clock.now()
  return asActor(places.db, systemActor, async (tx) => {
    await deleteLapsedFeeds(tx, plainDateAt(at, 'UTC'))
    return deleteEnded(tx, at)
  })
}

function holderOf(session: Session) {
  if (session.officer) return { account: session.officer.account.id }
  return session.applicant && { applicant: session.applicant.account }
}

function memory(places: IdentityPlaces): Map<string, Found> {
  const found = remembered.get(places.db) ?? new Map<string, Found>()
  remembered.set(places.db, found)
  return found
}
