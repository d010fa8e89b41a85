// SPDX-License-Identifier: Apache-2.0
// Erasure as the registry knows it. Called in the role that may erase; whether it may is decided before.
import type { Tx } from '#src/platform/database/index.ts'

/**
 * Erases people whom no case names any more, nor any mandate that a case was lodged under: record, key, search names, links of
 * accounts that were taken back, and the mandates that they gave or hold. Whoever was in the
 * registry only for such a mandate goes with it: no case, no other mandate and no account names them. Answers with all who went.
 */
export async function erasePeople(tx: Tx, people: readonly string[]): Promise<readonly string[]> {
  const { rows } = await tx.query<{ id: string }>(
    `SELECT p.id FROM people p
     WHERE p.id = ANY ($1::text[]) AND NOT EXISTS (SELECT FROM case_people c WHERE c.person = p.id)
       AND NOT EXISTS (SELECT FROM case_mandates l JOIN mandates m ON m.id = l.mandate WHERE p.id IN (m.principal, m.representative))`,
    [people],
  )
  const gone = rows.map(({ id }) => id)
  if (gone.length === 0) return []
  const partners = await endMandatesOf(tx, gone)
  const all = [...gone, ...(await peopleAlone(tx, partners))]
  await tx.query('DELETE FROM person_names WHERE person = ANY ($1::text[])', [all])
  await tx.query('DELETE FROM account_unlinkings WHERE person = ANY ($1::text[])', [all])
  await tx.query('DELETE FROM people WHERE id = ANY ($1::text[])', [all])
  return all
}

/** After a restore: whatever the backup still says of people who were erased since, other cases' links to them included, goes. */
export async function erasePeopleAgain(tx: Tx, people: readonly string[]): Promise<void> {
  await tx.query('DELETE FROM case_people WHERE person = ANY ($1::text[])', [people])
  await tx.query(
    `DELETE FROM case_mandates WHERE mandate IN (
       SELECT id FROM mandates WHERE principal = ANY ($1::text[]) OR representative = ANY ($1::text[]))`,
    [people],
  )
  await erasePeople(tx, people)
}

/** Of these people those whom nothing names any more: no case, no mandate, no account. */
export async function peopleAlone(tx: Tx, people: readonly string[]): Promise<readonly string[]> {
  const { rows } = await tx.query<{ id: string }>(
    `SELECT p.id FROM people p
     WHERE p.id = ANY ($1::text[]) AND NOT EXISTS (SELECT FROM case_people c WHERE c.person = p.id)
       AND NOT EXISTS (SELECT FROM mandates m WHERE p.id IN (m.principal, m.representative))
       AND NOT EXISTS (SELECT FROM applicant_accounts a WHERE a.person = p.id)`,
    [people],
  )
  return rows.map(({ id }) => id)
}

/**
 * People whom an erased case was linked to and whom neither a case nor a mandate names any more: a version before this one erased
 * the case and took nobody along. Each with that erasure.
 */
export async function peopleLeftBehind(
  tx: Tx,
): Promise<readonly { readonly person: string; readonly erasure: string }[]> {
  const { rows } = await tx.query<{ person: string; erasure: string }>(
    `SELECT DISTINCT ON (p.id) p.id AS person, e.id AS erasure
     FROM erasures e JOIN events l ON l.post = e.post AND l.number = e.number AND l.kind = 'person-linked'
       JOIN people p ON p.id = l.body::json -> 'data' ->> 'person'
     WHERE e.people = '{}' AND l.body::json -> 'data' ->> 'subject' = ANY (e.subjects)
       AND NOT EXISTS (SELECT FROM case_people c WHERE c.person = p.id)
       AND NOT EXISTS (SELECT FROM mandates m WHERE p.id IN (m.principal, m.representative))
     ORDER BY p.id, e.erased_at`,
  )
  return rows
}

/** Deletes the mandates of these people; answers with the others whom they named. */
async function endMandatesOf(tx: Tx, people: readonly string[]): Promise<readonly string[]> {
  const { rows } = await tx.query<{ principal: string; representative: string }>(
    `DELETE FROM mandates WHERE principal = ANY ($1::text[]) OR representative = ANY ($1::text[])
     RETURNING principal, representative`,
    [people],
  )
  const named = rows.flatMap(({ principal, representative }) => [principal, representative])
  return [...new Set(named)].filter((id) => !people.includes(id))
}
