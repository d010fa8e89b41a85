// SPDX-License-Identifier: Apache-2.0
// The heads of cases on their way under a signature: which cases moved on since the last seal, and what was sealed.
import type { CaseKey } from '#src/consular/history/index.ts'
import { reference } from '#src/consular/history/index.ts'
import type { Tx } from '#src/platform/database/index.ts'
import type { LogPosition } from './followers.store.ts'

/** The last event of a case, as the log of heads keeps it. */
export type Head = { readonly post: string; readonly number: number; readonly sequence: number; readonly hash: Buffer }

/** One line of the log of heads. */
export function headLine({ post, number, sequence, hash }: Head): string {
  return `case ${reference({ post, number })} ${sequence} ${hash.toString('hex')}`
}

export function readLine(batch: { readonly batch: string; readonly hash: Buffer }): string {
  return `reads ${batch.batch} ${batch.hash.toString('hex')}`
}

/** The batch of reads in a line; undefined for a line about a case. */
export function readsIn(line: Buffer): { readonly batch: string; readonly hash: string } | undefined {
  if (line[0] !== 0x72) return undefined
  const [, batch = '', hash = ''] = line.toString('latin1').split(' ')
  return { batch, hash }
}

/** Newest heads of the cases that moved on since a position, in the order of commit, and how far that reaches. */
export async function listMovedHeads(
  tx: Tx,
  after: LogPosition,
  limit: number,
): Promise<{ readonly heads: readonly Head[]; readonly upTo: LogPosition | undefined }> {
  const { rows } = await tx.query<Head & LogPosition>({
    name: 'list-moved-heads',
    text: `SELECT transaction::text, position::text, post, number, sequence, hash FROM events
           WHERE (transaction, position) > ($1::xid8, $2::bigint) AND transaction < pg_snapshot_xmin(pg_current_snapshot())
           ORDER BY events.transaction, events.position LIMIT $3`,
    values: [after.transaction, after.position, limit],
  })
  const newest = new Map<string, Head>()
  for (const { post, number, sequence, hash } of rows) {
    const key = `${post} ${number}`
    const known = newest.get(key)
    if (!known || known.sequence < sequence) newest.set(key, { post, number, sequence, hash })
  }
  const last = rows.at(-1)
  return { heads: [...newest.values()], upTo: last && { transaction: last.transaction, position: last.position } }
}

/** Until the transaction ends, nobody else seals, in whatever program of the installation. */
export async function sealAlone(tx: Tx): Promise<void> {
  await tx.query("SELECT pg_advisory_xact_lock(hashtext('elshi sealer'))")
}

/** A signed state of the log of heads. */
export type Seal = {
  readonly size: number
  readonly root: Buffer
  readonly frontier: Buffer
  readonly note: string
}

export async function findLastSeal(tx: Tx): Promise<Seal | undefined> {
  const { rows } = await tx.query<Omit<Seal, 'size'> & { size: string }>(
    'SELECT size, root, frontier, note FROM head_seals ORDER BY size DESC LIMIT 1',
  )
  const [row] = rows
  return row && { ...row, size: Number(row.size) }
}

export async function addSeal(tx: Tx, seal: Seal & { readonly lines: readonly string[] }): Promise<void> {
  await tx.query(
    `INSERT INTO sealed_heads (leaf, line)
     SELECT $1::bigint + at - 1, line FROM string_to_table($2, E'\\n') WITH ORDINALITY AS l (line, at)`,
    [seal.size - seal.lines.length, seal.lines.join('\n')],
  )
  await tx.query('INSERT INTO head_seals (size, root, frontier, note) VALUES ($1, $2, $3, $4)', [
    seal.size,
    seal.root,
    seal.frontier,
    seal.note,
  ])
}

export async function listLines(tx: Tx, from: number, limit: number): Promise<readonly string[]> {
  const { rows } = await tx.query<{ line: string }>(
    'SELECT line FROM sealed_heads WHERE leaf >= $1 ORDER BY leaf LIMIT $2',
    [from, limit],
  )
  return rows.map(({ line }) => line)
}

export async function listNotes(tx: Tx, afterSize: number): Promise<readonly string[]> {
  const { rows } = await tx.query<{ note: string }>('SELECT note FROM head_seals WHERE size > $1 ORDER BY size', [
    afterSize,
  ])
  return rows.map(({ note }) => note)
}

/** The name of this installation's log. */
export async function logOrigin(tx: Tx): Promise<string> {
  const { rows } = await tx.query<{ id: string }>('SELECT id FROM installation')
  return `elshi/${rows[0]?.id ?? 'unborn'}`
}

/** The stored bytes of the first events of a case. */
export async function listBodies(tx: Tx, { post, number }: CaseKey, upTo: number): Promise<readonly string[]> {
  const { rows } = await tx.query<{ body: string }>(
    'SELECT body FROM events WHERE post = $1 AND number = $2 AND sequence <= $3 ORDER BY sequence',
    [post, number, upTo],
  )
  return rows.map(({ body }) => body)
}
