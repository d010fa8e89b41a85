// SPDX-License-Identifier: Apache-2.0
import type { Tx } from '#src/platform/database/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { Mandate } from './mandate.ts'

const columns = `id, post, principal, representative, kind, to_char(valid_from, 'YYYY-MM-DD') AS "from",
  to_char(valid_until, 'YYYY-MM-DD') AS until, to_char(revoked_on, 'YYYY-MM-DD') AS "revokedOn", services, acts`

export async function addMandate(
  tx: Tx,
  mandate: Omit<Mandate, 'revokedOn'> & { readonly zone: string; readonly by: string; readonly at: Date },
): Promise<void> {
  const { id, post, principal, representative, kind, from, until, services, acts, zone, by, at } = mandate
  await tx.query(
    `INSERT INTO mandates (id, post, principal, representative, kind, valid_from, valid_until, services, acts, zone, recorded_by, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [id, post, principal, representative, kind, from, until, services, acts, zone, by, at],
  )
}

export async function findMandate(tx: Tx, id: string): Promise<Mandate | undefined> {
  const { rows } = await tx.query<Mandate>(`SELECT ${columns} FROM mandates WHERE id = $1`, [id])
  return rows[0]
}

/** Mandates that a person gave or holds. */
export async function listMandates(tx: Tx, person: string): Promise<readonly Mandate[]> {
  const { rows } = await tx.query<Mandate>(
    `SELECT ${columns} FROM mandates WHERE principal = $1 OR representative = $1 ORDER BY valid_from, id`,
    [person],
  )
  return rows
}

/** The day on which each of these mandates ends or ended, where it has an end. */
export async function findMandateEnds(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, PlainDate>> {
  const { rows } = await tx.query<{ id: string; end: PlainDate }>(
    `SELECT id, to_char(least(valid_until, revoked_on), 'YYYY-MM-DD') AS "end" FROM mandates
     WHERE id::text = ANY ($1::text[]) AND least(valid_until, revoked_on) IS NOT NULL`,
    [ids],
  )
  return new Map(rows.map(({ id, end }) => [id, end]))
}

/** Ends a mandate on a day; false when there is none of that id that still stands, or the actor's posts did not record it. */
export async function revokeMandate(tx: Tx, id: string, on: PlainDate): Promise<boolean> {
  const { rowCount } = await tx.query('UPDATE mandates SET revoked_on = $2 WHERE id = $1 AND revoked_on IS NULL', [
    id,
    on,
  ])
  return rowCount === 1
}

/** Mandates that the acting account holds today, by the person an officer linked it to. */
export async function listMandatesHeld(tx: Tx): Promise<readonly Mandate[]> {
  const { rows } = await tx.query<Mandate>(`SELECT ${columns} FROM elshi_mandates_held() ORDER BY valid_from, id`)
  return rows
}

/** How an account stands to a case: in its own right, under the widest mandate that reaches it, or not at all any more. */
export async function findStanding(
  tx: Tx,
  account: string,
  { post, number }: { readonly post: string; readonly number: number },
): Promise<Mandate | 'own' | undefined> {
  const { rows } = await tx.query<{ own: boolean } & { [K in keyof Mandate]: Mandate[K] | null }>({
    name: 'find-standing',
    text: `SELECT own, m.* FROM (
             SELECT EXISTS (SELECT FROM case_accounts a WHERE a.account = $3 AND a.post = $1 AND a.number = $2) AS own) AS o
           LEFT JOIN LATERAL (SELECT ${columns} FROM elshi_mandates_over($1, $2) LIMIT 1) AS m ON NOT own`,
    values: [post, number, account],
  })
  const [row] = rows
  if (row?.own) return 'own'
  if (row?.id == null) return undefined
  const { own: _own, ...mandate } = row
  return mandate as Mandate
}
