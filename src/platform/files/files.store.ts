// SPDX-License-Identifier: Apache-2.0
import type { Tx } from '#src/platform/database/index.ts'
import type { FileKind } from './refusals.ts'
import { mostFiles } from './refusals.ts'

/** Only `clean` is ever given out. `error`: no verdict yet, looked at again later. */
export type FileState = 'pending' | 'clean' | 'infected' | 'refused' | 'error'

/** The case that a file belongs to. */
export type CaseOfFile = { readonly post: string; readonly number: number }

/** A file's record. */
export type StoredFile = {
  file: string
  owner: string
  post: string | null
  number: number | null
  state: FileState
  reason: string
  kind: FileKind | null
  bytes: number
  wrapped: Buffer
  nameSealed: Buffer
  commitment: Buffer | null
  salt: Buffer
  receivedAt: Date
}

type NewFile = Pick<StoredFile, 'file' | 'owner' | 'bytes' | 'wrapped' | 'nameSealed' | 'salt' | 'receivedAt'> & {
  case: CaseOfFile | undefined
}

const columns = `file, owner, post, number, state, reason, kind, bytes, wrapped, name_sealed AS "nameSealed", commitment, salt,
  received_at AS "receivedAt"`

/** Records a file that lies in quarantine; false when its owner, or its case, has too many. */
export async function insertFile(tx: Tx, file: NewFile): Promise<boolean> {
  const { post, number } = file.case ?? {}
  // Uploads of one owner are counted one after another, so that many at once do not slip past the limit.
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `files of ${post ?? ''} ${number ?? file.owner}`,
  ])
  const { rowCount } = await tx.query(
    `INSERT INTO files (file, owner, post, number, state, reason, bytes, wrapped, name_sealed, salt, received_at)
     SELECT $1, $2, $3, $4, 'pending', 'being-examined', $5, $6, $7, $8, $9
     WHERE (SELECT count(*) FROM files WHERE CASE WHEN $3::text IS NULL THEN owner = $2 AND post IS NULL AND taken_at IS NULL
       ELSE post = $3 AND number = $4 END) < $10`,
    [
      file.file,
      file.owner,
      post,
      number,
      file.bytes,
      file.wrapped,
      file.nameSealed,
      file.salt,
      file.receivedAt,
      file.case ? mostFiles.ofCase : mostFiles.unattached,
    ],
  )
  return rowCount === 1
}

type Verdict = { state: FileState; reason: string; kind?: FileKind; bytes?: number; commitment?: Buffer; at: Date }

/** Writes down how an examination ended; a file that was settled before stays as it is. */
export async function settleFile(tx: Tx, file: string, verdict: Verdict): Promise<boolean> {
  const { rowCount } = await tx.query(
    `UPDATE files SET state = $2, reason = $3, kind = $4, bytes = coalesce($5, bytes), commitment = $6, examined_at = $7
     WHERE file = $1 AND state IN ('pending', 'error')`,
    [file, verdict.state, verdict.reason, verdict.kind, verdict.bytes, verdict.commitment, verdict.at],
  )
  return rowCount === 1
}

/** The record of a file, if the transaction's actor may see it. */
export async function findFile(tx: Tx, file: string): Promise<StoredFile | undefined> {
  const { rows } = await tx.query<StoredFile>({
    name: 'find-file',
    text: `SELECT ${columns} FROM files WHERE file = $1`,
    values: [file],
  })
  return rows[0]
}

/** The files of a case, oldest first. */
export async function findFilesOf(tx: Tx, { post, number }: CaseOfFile): Promise<readonly StoredFile[]> {
  const { rows } = await tx.query<StoredFile>(
    `SELECT ${columns} FROM files WHERE post = $1 AND number = $2 ORDER BY received_at, file`,
    [post, number],
  )
  return rows
}

/** Puts files of the actor to a case, in the transaction that lodges it; false when one is not there, not the actor's, or refused. */
export async function attachFiles(tx: Tx, files: readonly string[], { post, number }: CaseOfFile): Promise<boolean> {
  const { rowCount } = await tx.query(
    `UPDATE files SET post = $2, number = $3, taken_at = coalesce(taken_at, now()) WHERE file = ANY ($1::uuid[]) AND state IN ('clean', 'error')
       AND (post IS NULL OR (post = $2 AND number = $3))`,
    [files, post, number],
  )
  return rowCount === new Set(files).size
}

/** Keeps a released file of the actor for good, beside whatever names it: it belongs to no case and is not swept away; false when it is not there. */
export async function keepFile(tx: Tx, file: string): Promise<boolean> {
  const { rowCount } = await tx.query(
    `UPDATE files SET taken_at = coalesce(taken_at, now()) WHERE file = $1 AND state = 'clean' AND post IS NULL`,
    [file],
  )
  return rowCount === 1
}

/** Files whose examination was cut off or gave no verdict. */
export async function listUnsettled(tx: Tx, before: Date, limit: number): Promise<readonly string[]> {
  const { rows } = await tx.query<{ file: string }>(
    `SELECT file FROM files WHERE state IN ('pending', 'error') AND received_at < $1 ORDER BY received_at LIMIT $2`,
    [before, limit],
  )
  return rows.map((row) => row.file)
}

/** Which of these have a record, and whether they are released. */
export async function listStates(tx: Tx, files: readonly string[]): Promise<ReadonlyMap<string, FileState>> {
  const { rows } = await tx.query<{ file: string; state: FileState }>(
    'SELECT file, state FROM files WHERE file = ANY ($1::uuid[])',
    [files],
  )
  return new Map(rows.map((row) => [row.file, row.state]))
}

/**
 * Deletes the records of these files of a case, and of those that were sent to it and are not among what it took; with each goes its
 * key, and the bytes open nowhere any more. Call it in the role that may erase, and hand the ids to `discard` after the commit.
 */
export async function eraseFiles(
  tx: Tx,
  { post, number }: CaseOfFile,
  { files, taken }: { readonly files: readonly string[]; readonly taken: readonly string[] },
): Promise<readonly string[]> {
  const { rows } = await tx.query<{ file: string }>(
    `DELETE FROM files WHERE post = $1 AND number = $2 AND (file = ANY ($3::uuid[]) OR file <> ALL ($4::uuid[]))
     RETURNING file`,
    [post, number, files, taken],
  )
  return rows.map((row) => row.file)
}

/** Deletes the records of files of these owners that no case took. */
export async function eraseFilesOfOwners(tx: Tx, owners: readonly string[]): Promise<readonly string[]> {
  const { rows } = await tx.query<{ file: string }>(
    'DELETE FROM files WHERE owner = ANY ($1::text[]) AND taken_at IS NULL RETURNING file',
    [owners],
  )
  return rows.map((row) => row.file)
}

/** Deletes the records of files that no case took until a moment, whether they were sent to one or not; refused ones among them. */
export async function eraseUntaken(tx: Tx, before: Date): Promise<readonly string[]> {
  const { rows } = await tx.query<{ file: string }>(
    'DELETE FROM files WHERE taken_at IS NULL AND received_at < $1 RETURNING file',
    [before],
  )
  return rows.map((row) => row.file)
}
