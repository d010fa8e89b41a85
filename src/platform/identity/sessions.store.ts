// SPDX-License-Identifier: Apache-2.0
import type { Actor, Tx } from '../database/index.ts'
import type { Account, Position } from './account.ts'
import { actorIn, applicantActor } from './account.ts'
import { accountOf, positionOf } from './accounts.store.ts'
import type { Session } from './session.ts'

type SessionRow = {
  session_id: string
  method: Session['method']
  session_language: string
  created_at: Date
  proved_at: Date
  last_seen_at: Date
  ends_at: Date
  idle_seconds: number
  guest: Actor | null
  applicant: string | null
  person: string | null
} & Parameters<typeof accountOf>[0] &
  Parameters<typeof positionOf>[0]

/** Whoever holds a session. */
export type Holder =
  | { readonly account: Account; readonly position: Position }
  | { readonly applicant: string }
  | { readonly guest: Actor }

export async function insertSession(
  tx: Tx,
  session: Omit<Session, 'actor' | 'officer' | 'applicant'> & { readonly holder: Holder; readonly tokenHash: Buffer },
): Promise<void> {
  const { holder } = session
  await tx.query(
    `INSERT INTO sessions (id, token_hash, account, position, applicant, guest, method, language, created_at, last_seen_at,
       idle_seconds, ends_at, proved_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $10, $11, $12)`,
    [
      session.id,
      session.tokenHash,
      'account' in holder ? holder.account.id : null,
      'account' in holder ? holder.position.id : null,
      'applicant' in holder ? holder.applicant : null,
      'guest' in holder ? JSON.stringify(holder.guest) : null,
      session.method,
      session.language,
      session.createdAt,
      session.idleSeconds,
      session.endsAt,
      session.provedAt,
    ],
  )
}

/** The session under this hash, with the rights that its holder has on that day; a lapsed position or a closed account has none. */
export async function findSession(
  tx: Tx,
  hash: Buffer,
  on: { readonly day: string; readonly everyPost: readonly string[] },
): Promise<Session | undefined> {
  const { rows } = await tx.query<SessionRow>({
    name: 'find-session',
    text: `SELECT s.id AS session_id, s.method, s.language AS session_language, s.created_at, s.proved_at, s.last_seen_at, s.ends_at,
        s.idle_seconds, s.guest, s.applicant, e.person, a.id, a.kind, a.display_name, a.language, a.demonstration,
        p.id AS position_id, p.post, p.roles, p.compartments, p.from_day::text AS from_day, p.until_day::text AS until_day
      FROM sessions s
      LEFT JOIN accounts a ON a.id = s.account AND a.disabled_at IS NULL
      LEFT JOIN positions p ON p.id = s.position AND p.from_day <= $2::date AND (p.until_day IS NULL OR p.until_day > $2::date)
      LEFT JOIN applicant_accounts e ON e.id = s.applicant
      WHERE s.token_hash = $1`,
    values: [hash, on.day],
  })
  return rows[0] && sessionOf(rows[0], on.everyPost)
}

export async function touchSession(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.query('UPDATE sessions SET last_seen_at = $2 WHERE id = $1 AND last_seen_at < $2', [id, at])
}

export async function deleteSession(tx: Tx, hash: Buffer): Promise<void> {
  await tx.query('DELETE FROM sessions WHERE token_hash = $1', [hash])
}

/** Ends all sessions of a holder, or the one of them that is named. */
export async function deleteSessionsOf(
  tx: Tx,
  holder: { readonly account?: string; readonly applicant?: string },
  id?: string,
): Promise<number> {
  const { rowCount } = await tx.query(
    `DELETE FROM sessions WHERE (account = $1::uuid OR applicant = $2::uuid) AND ($3::uuid IS NULL OR id = $3)`,
    [holder.account ?? null, holder.applicant ?? null, id ?? null],
  )
  return rowCount ?? 0
}

/** Ends the sessions of an account beside the one that is kept. */
export async function deleteOtherSessions(tx: Tx, account: string, kept: string | undefined): Promise<void> {
  await tx.query('DELETE FROM sessions WHERE account = $1 AND id IS DISTINCT FROM $2::uuid', [account, kept ?? null])
}

export async function listSessionsOf(
  tx: Tx,
  holder: { readonly account?: string; readonly applicant?: string },
): Promise<{ id: string; method: Session['method']; created_at: Date; last_seen_at: Date }[]> {
  const { rows } = await tx.query<{ id: string; method: Session['method']; created_at: Date; last_seen_at: Date }>(
    `SELECT id, method, created_at, last_seen_at FROM sessions WHERE account = $1::uuid OR applicant = $2::uuid
     ORDER BY last_seen_at DESC`,
    [holder.account ?? null, holder.applicant ?? null],
  )
  return rows
}

export async function deleteAllSessions(tx: Tx): Promise<void> {
  await tx.query('DELETE FROM sessions')
}

/** Removes what has ended: sessions, half-finished sign-ins, codes and tickets. */
export async function deleteEnded(tx: Tx, at: Date): Promise<number> {
  const { rowCount } = await tx.query(
    `DELETE FROM sessions WHERE ends_at <= $1 OR last_seen_at + make_interval(secs => idle_seconds) <= $1`,
    [at],
  )
  await tx.query('DELETE FROM sign_in_attempts WHERE expires_at <= $1', [at])
  await tx.query('DELETE FROM one_time_codes WHERE expires_at <= $1', [at])
  await tx.query('DELETE FROM enrolments WHERE expires_at <= $1', [at])
  return rowCount ?? 0
}

export async function recordSignIn(
  tx: Tx,
  entry: { readonly at: Date; readonly account?: string; readonly method: string; readonly outcome: string },
): Promise<void> {
  await tx.query('INSERT INTO sign_ins (at, account, method, outcome) VALUES ($1, $2, $3, $4)', [
    entry.at,
    entry.account ?? null,
    entry.method,
    entry.outcome,
  ])
}

function sessionOf(row: SessionRow, everyPost: readonly string[]): Session | undefined {
  const common = {
    id: row.session_id,
    method: row.method,
    language: row.session_language,
    createdAt: row.created_at,
    provedAt: row.proved_at,
    lastSeenAt: row.last_seen_at,
    endsAt: row.ends_at,
    idleSeconds: row.idle_seconds,
  }
  if (row.guest !== null) return { ...common, actor: row.guest }
  if (row.applicant !== null) {
    const applicant = { account: row.applicant, ...(row.person === null ? {} : { person: row.person }) }
    return { ...common, actor: applicantActor(row.applicant), applicant }
  }
  // The joins leave these empty when the account was closed or the position has lapsed.
  if ((row.id as string | null) === null || (row.position_id as string | null) === null) return undefined
  const officer = { account: accountOf(row), position: positionOf(row) }
  return { ...common, actor: actorIn(officer.account, officer.position, everyPost), officer }
}
