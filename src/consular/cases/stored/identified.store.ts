// SPDX-License-Identifier: Apache-2.0
// Cases by the keyed hashes that stand for the numbers of papers and for name and birth.
import type { Service, Subject } from '#src/consular/catalogue/index.ts'
import type { CaseKey } from '#src/consular/history/index.ts'
import type { Tx } from '#src/platform/database/index.ts'

/** A case that is found, and by what: the question whose answer it is, and whose answer. */
export type Identified = CaseKey & { readonly subject: Subject; readonly fact: string }

/** Beyond so many a number tells nothing. */
const MOST = 1000

/** The cases this actor may see that hold one of these hashes, by marks that are open to them: pairs of a service version and a mark. */
export async function findIdentified(
  tx: Tx,
  blinds: readonly Buffer[],
  open: readonly (readonly [digest: string, fact: string])[],
): Promise<readonly Identified[]> {
  const { rows } = await tx.query<Identified>({
    name: 'find-identified',
    text: `SELECT f.post, f.number, f.subject, f.fact
           FROM fact_identifiers f JOIN queue q ON q.post = f.post AND q.number = f.number
           JOIN unnest($2::text[], $3::text[]) AS open (digest, fact) ON open.digest = q.service_digest AND open.fact = f.fact
           WHERE f.blind = ANY ($1::bytea[])
           ORDER BY f.post, f.number, f.subject, f.fact LIMIT ${MOST}`,
    values: [blinds, open.map(([digest]) => digest), open.map(([, fact]) => fact)],
  })
  return rows
}

/** A case that may be of the same person: where it is, how it stands, by what it is found, and whether the actor may see it. */
export type Alike = CaseKey & {
  readonly handlingPost: string
  readonly open: boolean
  readonly facts: readonly string[]
  readonly seen: boolean
}

/**
 * Cases of one service, at any post, that are open or granted and in force, and whose applicant has one of these hashes. Only
 * those of compartments that are open to the actor; of a case at a post that is not the actor's, no more than its post may be told.
 */
export async function findAlike(
  tx: Tx,
  service: Service['id'],
  { blinds, marks }: { readonly blinds: readonly Buffer[]; readonly marks: readonly string[] },
): Promise<readonly Alike[]> {
  const { rows } = await tx.query<Alike>({
    name: 'find-alike',
    text: `SELECT post, number, handling_post AS "handlingPost", open, facts, seen
           FROM elshi_find_alike($1, $2::bytea[], $3::text[], NULL, NULL)`,
    values: [service, blinds, marks],
  })
  return rows
}

/** The same for a case that is lodged: its own hashes are what is looked for, and it is not found itself. */
export async function findAlikeOf(
  tx: Tx,
  { post, number }: CaseKey,
  { service, marks }: { readonly service: Service['id']; readonly marks: readonly string[] },
): Promise<readonly Alike[]> {
  const { rows } = await tx.query<Alike>({
    name: 'find-alike-of-case',
    text: `SELECT post, number, handling_post AS "handlingPost", open, facts, seen
           FROM elshi_find_alike($1, ARRAY(
             SELECT blind FROM fact_identifiers WHERE post = $3 AND number = $4 AND subject = 'applicant'
           ), $2::text[], $3, $4)`,
    values: [service, marks, post, number],
  })
  return rows
}
