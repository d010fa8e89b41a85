// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { Tx } from '../database/index.ts'
import type { Account, Position } from './account.ts'

type AccountRow = { id: string; kind: Account['kind']; display_name: string; language: string; demonstration: boolean }
type PositionRow = {
  position_id: string
  post: string
  roles: string[]
  compartments: string[]
  from_day: PlainDate
  until_day: PlainDate | null
}

const accountColumns = 'a.id, a.kind, a.display_name, a.language, a.demonstration'
const positionColumns =
  'p.id AS position_id, p.post, p.roles, p.compartments, p.from_day::text AS from_day, p.until_day::text AS until_day'

export async function insertAccount(
  tx: Tx,
  account: Account,
  at: Date,
  provider?: { readonly issuer: string; readonly subject: string },
): Promise<void> {
  // A demonstration account exists only where the installation was born as one, whatever the program believes.
  const { rowCount } = await tx.query(
    `INSERT INTO accounts (id, kind, display_name, language, demonstration, oidc_issuer, oidc_subject, created_at)
     SELECT $1::uuid, $2, $3, $4, $5::boolean, $6, $7, $8 WHERE NOT $5::boolean OR (SELECT demonstration FROM installation)`,
    [
      account.id,
      account.kind,
      account.name,
      account.language,
      account.demonstration,
      provider?.issuer ?? null,
      provider?.subject ?? null,
      at,
    ],
  )
  if (rowCount !== 1)
    throw new Error('A demonstration account was asked for in an installation that is no demonstration.')
}

export async function insertPosition(tx: Tx, account: string, position: Position): Promise<void> {
  await tx.query(
    `INSERT INTO positions (id, account, post, roles, compartments, from_day, until_day) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [position.id, account, position.post, position.roles, position.compartments, position.from, position.until ?? null],
  )
}

export async function endPositions(tx: Tx, account: string, post: string, on: PlainDate): Promise<number> {
  // A position that would begin on the day of its end or later is never held: it ends on the day on which it begins.
  const { rowCount } = await tx.query(
    `UPDATE positions SET until_day = greatest($3::date, from_day)
     WHERE account = $1 AND post = $2 AND (until_day IS NULL OR (until_day > $3::date AND until_day > from_day))`,
    [account, post, on],
  )
  return rowCount ?? 0
}

export async function disableAccount(tx: Tx, account: string, at: Date): Promise<void> {
  await tx.query('UPDATE accounts SET disabled_at = $2 WHERE id = $1', [account, at])
}

export async function findAccount(tx: Tx, id: string): Promise<Account | undefined> {
  const { rows } = await tx.query<AccountRow>(
    `SELECT ${accountColumns} FROM accounts a WHERE a.id = $1 AND a.disabled_at IS NULL`,
    [id],
  )
  return rows[0] && accountOf(rows[0])
}

export async function findAccountAtProvider(tx: Tx, issuer: string, subject: string): Promise<Account | undefined> {
  const { rows } = await tx.query<AccountRow>(
    `SELECT ${accountColumns} FROM accounts a WHERE a.oidc_issuer = $1 AND a.oidc_subject = $2 AND a.disabled_at IS NULL`,
    [issuer, subject],
  )
  return rows[0] && accountOf(rows[0])
}

export async function listPositions(tx: Tx, account: string): Promise<Position[]> {
  const { rows } = await tx.query<PositionRow>(
    `SELECT ${positionColumns} FROM positions p WHERE p.account = $1 ORDER BY p.from_day, p.id`,
    [account],
  )
  return rows.map(positionOf)
}

/** Accounts with each of their positions: of one post or of all, demonstration accounts only when asked. */
export async function listStaff(
  tx: Tx,
  filter: { readonly post?: string; readonly demonstration?: boolean } = {},
): Promise<{ account: Account; position: Position }[]> {
  const { rows } = await tx.query<AccountRow & PositionRow>(
    `SELECT ${accountColumns}, ${positionColumns} FROM accounts a JOIN positions p ON p.account = a.id
     WHERE a.disabled_at IS NULL AND ($1::text IS NULL OR p.post = $1) AND ($2::boolean IS NULL OR a.demonstration = $2)
     ORDER BY p.post, a.display_name, a.id`,
    [filter.post ?? null, filter.demonstration ?? null],
  )
  return rows.map((row) => ({ account: accountOf(row), position: positionOf(row) }))
}

export async function listNames(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await tx.query<{ id: string; display_name: string }>(
    'SELECT id, display_name FROM accounts WHERE id::text = ANY ($1::text[])',
    [ids],
  )
  return new Map(rows.map((row) => [row.id, row.display_name]))
}

export async function insertEnrolment(
  tx: Tx,
  enrolment: { readonly hash: Buffer; readonly account: string; readonly at: Date; readonly until: Date },
): Promise<void> {
  await tx.query('INSERT INTO enrolments (ticket_hash, account, created_at, expires_at) VALUES ($1, $2, $3, $4)', [
    enrolment.hash,
    enrolment.account,
    enrolment.at,
    enrolment.until,
  ])
}

export async function findEnrolment(tx: Tx, hash: Buffer, at: Date): Promise<string | undefined> {
  const { rows } = await tx.query<{ account: string }>(
    'SELECT account FROM enrolments WHERE ticket_hash = $1 AND expires_at > $2',
    [hash, at],
  )
  return rows[0]?.account
}

/** Takes the ticket away and says whose it was: a ticket serves once. */
export async function takeEnrolment(tx: Tx, hash: Buffer, at: Date): Promise<string | undefined> {
  const { rows } = await tx.query<{ account: string }>(
    'DELETE FROM enrolments WHERE ticket_hash = $1 AND expires_at > $2 RETURNING account',
    [hash, at],
  )
  return rows[0]?.account
}

export function accountOf(row: AccountRow): Account {
  return {
    id: row.id,
    kind: row.kind,
    name: row.display_name,
    language: row.language,
    demonstration: row.demonstration,
  }
}

export function positionOf(row: PositionRow): Position {
  return {
    id: row.position_id,
    post: row.post,
    roles: row.roles,
    compartments: row.compartments,
    from: row.from_day,
    ...(row.until_day === null ? {} : { until: row.until_day }),
  }
}
