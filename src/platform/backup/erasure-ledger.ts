// SPDX-License-Identifier: Apache-2.0
// Every erasure stands in the database and, a moment later, in a file outside it. A backup taken before an erasure brings back what was
// erased; the file then says what to erase again. It names no person: only cases, their subjects, random ids, the ground and the two who decided.
import { existsSync } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import type { Database } from '#src/platform/database/index.ts'
import { asReader, systemActor } from '#src/platform/database/index.ts'
import { makeFolder } from '#src/platform/disk/index.ts'

const erasure = z.object({
  post: z.string(),
  number: z.int(),
  id: z.string(),
  subjects: z.array(z.string()),
  ground: z.string(),
  basis: z.string().nullish(),
  requestedBy: z.string(),
  approvedBy: z.string(),
  // Of what an older version wrote nothing was known.
  people: z.array(z.string()).default([]),
  accounts: z.array(z.string()).default([]),
  erasedAt: z.string(),
})

/** What was erased, why and by whose two hands. */
export type Erasure = z.output<typeof erasure>

/** Adds to the ledger what the database has and it lacks. Called at every start and after every erasure; harmless when repeated. */
export async function keepErasureLedger(db: Database, file: string): Promise<number> {
  const known = new Set((await readErasureLedger(file)).map(keyOf))
  const missing = (await listErasures(db)).filter((entry) => !known.has(keyOf(entry)))
  if (missing.length === 0) return 0
  makeFolder(dirname(file))
  const ledger = await open(file, 'a', 0o600)
  try {
    // A last line that was cut off while it was being written goes.
    const text = await readFile(file)
    await ledger.truncate(text.lastIndexOf('\n') + 1)
    await ledger.writeFile(missing.map((entry) => `${JSON.stringify(entry)}\n`).join(''))
    await ledger.sync()
  } finally {
    await ledger.close()
  }
  return missing.length
}

/** The ledger's entries; none when there is no ledger yet. */
async function readErasureLedger(file: string): Promise<readonly Erasure[]> {
  if (!existsSync(file)) return []
  const lines = (await readFile(file, 'utf8')).split('\n')
  return lines.flatMap((line, index) => {
    if (line === '') return []
    const read = parse(line)
    if (read) return [read]
    // Cut off while it was being written; the next keepErasureLedger writes it again.
    if (index === lines.length - 1) return []
    throw new Error(
      `Line ${index + 1} of the ledger of erasures ${file} is damaged: restore that file from its own copy.`,
    )
  })
}

/** The erasures that the ledger knows and this database does not. */
export async function missingErasures(db: Database, file: string): Promise<readonly Erasure[]> {
  const done = new Set((await listErasures(db)).map(keyOf))
  return (await readErasureLedger(file)).filter((entry) => !done.has(keyOf(entry)))
}

async function listErasures(db: Database): Promise<readonly Erasure[]> {
  const { rows } = await asReader(db, systemActor, (tx) =>
    tx.query<Omit<Erasure, 'erasedAt'> & { erasedAt: Date }>(
      `SELECT post, number, id, subjects, ground, basis, people, accounts, requested_by AS "requestedBy", approved_by AS "approvedBy", erased_at AS "erasedAt"
       FROM erasures ORDER BY erased_at, post, number, id`,
    ),
  )
  return rows.map((row) => ({ ...row, erasedAt: row.erasedAt.toISOString() }))
}

const keyOf = ({ post, number, id }: Erasure) => `${post}/${number}/${id}`

function parse(line: string): Erasure | undefined {
  try {
    return erasure.parse(JSON.parse(line))
  } catch {
    return undefined
  }
}
