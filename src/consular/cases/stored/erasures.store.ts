// SPDX-License-Identifier: Apache-2.0
// Erasure as the disposal role does it. What goes and what stays is told, table by table, in docs/erasure.md.
import type { Subject } from '#src/consular/catalogue/index.ts'
import type { CaseKey } from '#src/consular/history/index.ts'
import { peopleErased } from '#src/consular/registry/index.ts'
import type { Tx } from '#src/platform/database/index.ts'
import { eraseFiles, eraseFilesOfOwners } from '#src/platform/files/index.ts'
import { applicantAccounts } from '#src/platform/identity/index.ts'
import { eraseMail } from '#src/platform/mail/index.ts'

/** What was erased, why and by whose two hands: the row of the ledger. */
export type ErasureEntry = CaseKey & {
  readonly id: string
  readonly subjects: readonly Subject[]
  readonly ground: string
  readonly basis?: string | null | undefined
  readonly requestedBy: string
  readonly approvedBy: string
  /** People of the registry and accounts that went with the case, by ids that name nobody any more. */
  readonly people?: readonly string[]
  readonly accounts?: readonly string[]
}

/** What went. The bytes of the files go after the commit. */
export type Gone = {
  readonly facts: number
  readonly mails: number
  readonly files: readonly string[]
  readonly people: readonly string[]
  readonly accounts: readonly string[]
}

/** Of whom, and what the log says of them. */
export type ToErase = {
  readonly subjects: readonly Subject[]
  /** Whom these subjects were linked to, links that were corrected later included. */
  readonly people: readonly string[]
  /** Their evidence; and everybody's, beside which a file of the case is nobody's. */
  readonly files: readonly string[]
  readonly taken: readonly string[]
}

const bySubject = ['fact_keys', 'fact_identifiers', 'queue_names', 'case_people', 'case_slips'] as const

/** Erases what is stored of these people of a case, and whatever nothing hangs on any more after that. */
export async function eraseStored(tx: Tx, key: CaseKey, what: ToErase): Promise<Gone> {
  const of = [key.post, key.number, what.subjects]
  const facts = await tx.query('DELETE FROM sealed_facts WHERE post = $1 AND number = $2 AND subject = ANY ($3)', of)
  for (const table of bySubject)
    await tx.query(`DELETE FROM ${table} WHERE post = $1 AND number = $2 AND subject = ANY ($3)`, of)
  // How the erased names began is marked beside those that stay.
  await tx.query(
    `UPDATE queue_names SET marks = elshi_marks_of_names((SELECT array_agg(n.token) FROM queue_names n WHERE n.post = $1 AND n.number = $2))
     WHERE post = $1 AND number = $2`,
    of.slice(0, 2),
  )
  await tx.query('UPDATE case_holds SET wrapped = NULL, sealed = NULL WHERE post = $1 AND number = $2', of.slice(0, 2))
  const { followers, principals } = what.subjects.includes('applicant') ? await endFollowing(tx, key) : nobody
  const mails = await eraseMail(tx, key)
  const files = await eraseFiles(tx, key, what)
  const people = await peopleErased.erasePeople(tx, [...what.people, ...principals])
  const linked = await applicantAccounts.accountsOf(tx, people)
  await applicantAccounts.unlinkAccounts(tx, people)
  const left = await nothingHangsOn(tx, { followers, linked })
  const { accounts, files: unattached } = await dropAccounts(tx, left)
  return { facts: facts.rowCount ?? 0, mails, files: [...files, ...unattached], people, accounts }
}

/** After a restore: people and accounts that were erased since go, whatever the backup says of them. */
export async function eraseAgain(tx: Tx, { people = [], accounts = [] }: ErasureEntry): Promise<readonly string[]> {
  await peopleErased.erasePeopleAgain(tx, people)
  await applicantAccounts.unlinkAccounts(tx, people)
  await applicantAccounts.unlinkThese(tx, accounts)
  await tx.query('DELETE FROM case_accounts WHERE account = ANY ($1::text[])', [accounts])
  return (await dropAccounts(tx, accounts)).files
}

/** What went of somebody without a case: the record, the accounts, and files that no case took. */
export type GoneAlone = Pick<Gone, 'files' | 'people' | 'accounts'>

/** An account goes, with all that hangs on it; cases stay, and whoever lodged them follows them by their slips. */
export async function eraseAccountAlone(tx: Tx, account: string): Promise<GoneAlone> {
  await tx.query('DELETE FROM case_accounts WHERE account = $1', [account])
  const linked = await applicantAccounts.unlinkThese(tx, [account])
  const dropped = await dropAccounts(tx, [account])
  // Whom an officer had entered for the account alone is named by nothing any more.
  const people = await peopleErased.erasePeople(tx, await peopleErased.peopleAlone(tx, linked))
  return { ...dropped, people }
}

/** Somebody of the registry whom no case names goes, with mandates and with accounts that serve no case; empty when a case names them. */
export async function erasePersonAlone(tx: Tx, person: string): Promise<GoneAlone> {
  const linked = await applicantAccounts.accountsOf(tx, [person])
  const people = await peopleErased.erasePeople(tx, [person])
  if (people.length === 0) return { people, accounts: [], files: [] }
  await applicantAccounts.unlinkAccounts(tx, people)
  const left = await nothingHangsOn(tx, { followers: [], linked })
  return { ...(await dropAccounts(tx, left)), people }
}

/** Nobody follows a case whose applicant is erased; earlier versions left who did, and their accounts, which go as with `eraseStored`. */
export async function eraseLeftFollowing(tx: Tx): Promise<GoneAlone> {
  const { rows } = await tx.query<{ account: string }>(
    `DELETE FROM case_accounts c USING erasures e
     WHERE e.post = c.post AND e.number = c.number AND 'applicant' = ANY (e.subjects) RETURNING c.account`,
  )
  const left = await nothingHangsOn(tx, { followers: rows.map(({ account }) => account), linked: [] })
  return { ...(await dropAccounts(tx, left)), people: [] }
}

/** Whether the registry knows somebody of this id. */
export async function isPerson(tx: Tx, person: string): Promise<boolean> {
  return (await tx.query('SELECT FROM people WHERE id = $1', [person])).rowCount === 1
}

type Following = { readonly followers: readonly string[]; readonly principals: readonly string[] }
const nobody: Following = { followers: [], principals: [] }

/** Nobody follows a case whose applicant is erased; answers with the accounts that did, and with whoever gave the mandate for it. */
async function endFollowing(tx: Tx, { post, number }: CaseKey): Promise<Following> {
  const mandates = await tx.query<{ principal: string }>(
    `WITH gone AS (DELETE FROM case_mandates WHERE post = $1 AND number = $2 RETURNING mandate)
     SELECT principal FROM mandates WHERE id IN (SELECT mandate FROM gone)`,
    [post, number],
  )
  const { rows } = await tx.query<{ account: string }>(
    'DELETE FROM case_accounts WHERE post = $1 AND number = $2 RETURNING account',
    [post, number],
  )
  return {
    followers: rows.map(({ account }) => account),
    principals: mandates.rows.map(({ principal }) => principal),
  }
}

/** Accounts that serve no other case. One that was nobody's goes only when no application is being written with it. */
async function nothingHangsOn(
  tx: Tx,
  { followers, linked }: { readonly followers: readonly string[]; readonly linked: readonly string[] },
): Promise<readonly string[]> {
  const { rows } = await tx.query<{ account: string }>(
    `SELECT DISTINCT account FROM unnest($1::text[]) AS candidate (account)
     WHERE NOT EXISTS (SELECT FROM case_accounts c WHERE c.account = candidate.account)
       AND (account = ANY ($2::text[]) OR NOT EXISTS (SELECT FROM drafts d WHERE d.owner = candidate.account))`,
    [[...followers, ...linked], linked],
  )
  return rows.map(({ account }) => account)
}

async function dropAccounts(tx: Tx, candidates: readonly string[]) {
  const accounts = await applicantAccounts.eraseAccounts(tx, candidates)
  await tx.query('DELETE FROM drafts WHERE owner = ANY ($1::text[])', [accounts])
  return { accounts, files: await eraseFilesOfOwners(tx, accounts) }
}

/** Writes the erasure down; false when it stands there already. */
export async function enterErasure(tx: Tx, entry: ErasureEntry, at: Date): Promise<boolean> {
  const { id, post, number, subjects, ground, basis, requestedBy, approvedBy, people = [], accounts = [] } = entry
  const { rowCount } = await tx.query(
    `INSERT INTO erasures (id, post, number, subjects, ground, basis, requested_by, approved_by, people, accounts, erased_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT ON CONSTRAINT erasures_key DO NOTHING`,
    [id, post, number, subjects, ground, basis ?? null, requestedBy, approvedBy, people, accounts, at],
  )
  return rowCount === 1
}
