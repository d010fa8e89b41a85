// SPDX-License-Identifier: Apache-2.0
// What somebody with full power over the database can do to the log, and that it does not stay unseen.
import { createHash, randomUUID } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { withClient } from '#src/platform/postgresql/index.ts'
import { noProgress } from '#src/platform/progress/index.ts'
import type { TestEngine } from '#testing/engine.ts'
import { anonymous, testEngine } from '#testing/engine.ts'
import { askForCard } from '#testing/library-card/index.ts'
import type { CaseCommand, CaseKey } from './index.ts'
import { actOnCase, beginHeadsAnew, lodgeCase, sealHeads, verifyLog } from './index.ts'
import { listQueue } from './list-queue.action.ts'
import { readSeals } from './verification/sealed-heads.store.ts'

let run: TestEngine
let key: CaseKey
let reference: string

beforeAll(async () => {
  run = await testEngine()
})
afterAll(() => run.stop())

/** A case of four events, sealed. */
beforeEach(async () => {
  const outcome = await lodgeCase(run.engine, anonymous, askForCard(randomUUID()))
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  key = outcome.value.key
  reference = outcome.value.reference
  for (const note of ['one', 'two', 'three']) {
    const command = { commandId: randomUUID(), ...key, do: 'add-note', note } as CaseCommand
    await actOnCase(run.engine, run.officer('BUS'), command)
  }
  // Transactions of other test databases on the same server hold back what may be sealed yet.
  const sealed = async () => {
    await sealHeads(run.proof)
    return readFile(file('heads.txt'), 'utf8')
  }
  await expect.poll(sealed, { timeout: 20_000 }).toContain(`case ${reference} 4 `)
})

const file = (name: string) => join(run.proof.headsFolder, name)

const verify = () => verifyLog(run.proof, noProgress, { books: [] })

/** Statements that no role of ours may run; what they did is undone afterwards. */
async function tampered(statements: string, check: () => Promise<void>): Promise<void> {
  await withClient(run.db.superuser, async (client) => {
    const tables = [
      'events',
      'cases',
      'queue',
      'queue_names',
      'sealed_facts',
      'fact_keys',
      'case_slips',
      'command_receipts',
      'sealed_heads',
      'head_seals',
      'read_batches',
      'read_log',
    ]
    // What PostgreSQL generates from other columns cannot be put back, and is generated again.
    const { rows: written } = await client.query<{ table: string; columns: string }>(
      `SELECT attrelid::regclass::text AS table, string_agg(quote_ident(attname), ', ' ORDER BY attnum) AS columns FROM pg_attribute
       WHERE attrelid = ANY ($1::regclass[]) AND attnum > 0 AND NOT attisdropped AND attgenerated = '' GROUP BY attrelid`,
      [tables],
    )
    for (const { table, columns } of written)
      await client.query(`CREATE TEMP TABLE kept_${table} AS SELECT ${columns} FROM ${table}`)
    await client.query("SET session_replication_role = 'replica'")
    const where = `post = '${key.post}' AND number = ${key.number}`
    await client.query(statements.replaceAll('THIS', where))
    try {
      await check()
    } finally {
      for (const { table, columns } of written) {
        await client.query(`DELETE FROM ${table}`)
        await client.query(
          `INSERT INTO ${table} (${columns}) OVERRIDING SYSTEM VALUE SELECT ${columns} FROM kept_${table}`,
        )
      }
    }
  })
}

test('a log that nobody touched is sound', async () => {
  await listQueue(run.engine, run.officer('BUS'), {})
  await sealHeads(run.proof)
  expect(await verify()).toMatchObject({ sound: true, cases: [], reads: [], seals: [] })
})

describe('a case in the database', () => {
  test.each<[string, string, string, number | undefined]>([
    [
      'whose event was edited',
      "UPDATE events SET body = replace(body, 'note.', 'nota.') WHERE THIS AND sequence = 3",
      'event-edited',
      3,
    ],
    [
      'whose event got another hash',
      "UPDATE events SET hash = sha256('x') WHERE THIS AND sequence = 2",
      'event-edited',
      2,
    ],
    [
      'whose event got another predecessor',
      "UPDATE events SET previous = sha256('x') WHERE THIS AND sequence = 2",
      'event-edited',
      2,
    ],
    [
      'whose actor was changed in its column',
      "UPDATE events SET actor = 'somebody-else' WHERE THIS AND sequence = 2",
      'columns-edited',
      2,
    ],
    [
      'whose kind was changed in its column',
      "UPDATE events SET kind = 'case-granted' WHERE THIS AND sequence = 4",
      'columns-edited',
      4,
    ],
    [
      'whose day was put beyond all days',
      "UPDATE events SET occurred_on = 'infinity' WHERE THIS AND sequence = 2",
      'columns-edited',
      2,
    ],
    [
      'whose day was changed in its column',
      "UPDATE events SET occurred_on = '2020-01-01' WHERE THIS AND sequence = 2",
      'columns-edited',
      2,
    ],
    [
      'whose hour was changed in its column',
      "UPDATE events SET recorded_at = recorded_at + interval '1 second' WHERE THIS AND sequence = 2",
      'columns-edited',
      2,
    ],
    [
      'whose schema version was changed',
      'UPDATE events SET schema_version = 9 WHERE THIS AND sequence = 1',
      'columns-edited',
      1,
    ],
    ['whose cause was changed', 'UPDATE events SET causation = 1 WHERE THIS AND sequence = 2', 'columns-edited', 2],
    ['that lost an event in the middle', 'DELETE FROM events WHERE THIS AND sequence = 2', 'event-removed', 2],
    ['that lost its first event', 'DELETE FROM events WHERE THIS AND sequence = 1', 'event-removed', 1],
    ['that was cut short', 'DELETE FROM events WHERE THIS AND sequence > 2', 'case-cut-short', 3],
    [
      'that was cut short everywhere',
      'DELETE FROM events WHERE THIS AND sequence > 2; UPDATE cases SET sequence = 2, hash = (SELECT hash FROM events WHERE THIS AND sequence = 2) WHERE THIS; UPDATE queue SET sequence = 2 WHERE THIS',
      'case-cut-short',
      3,
    ],
    ['that lost all its events', 'DELETE FROM events WHERE THIS', 'case-deleted', undefined],
    [
      'that was deleted everywhere, the sealed heads in the database included',
      `DELETE FROM events WHERE THIS; DELETE FROM cases WHERE THIS; DELETE FROM queue WHERE THIS; DELETE FROM queue_names WHERE THIS;
       DELETE FROM sealed_facts WHERE THIS; DELETE FROM fact_keys WHERE THIS; DELETE FROM case_slips WHERE THIS`,
      'case-deleted',
      undefined,
    ],
    ['whose head was changed', 'UPDATE cases SET sequence = 9 WHERE THIS', 'case-cut-short', 5],
    ['that is missing from the table of cases', 'DELETE FROM cases WHERE THIS', 'head-differs', 4],
  ])('%s is named', async (_, statements, kind, sequence) => {
    await tampered(statements, async () => {
      const verdict = await verify()
      expect(verdict.cases).toEqual([{ kind, reference, ...(sequence !== undefined && { sequence }) }])
      expect(verdict.sound).toBe(false)
    })
    expect((await verify()).sound).toBe(true)
  })

  test('that was rewritten whole, with hashes that fit, is named', async () => {
    const { rows } = await withClient(run.db.superuser, (client) =>
      client.query<{ sequence: number; body: string }>(
        'SELECT sequence, body FROM events WHERE post = $1 AND number = $2 ORDER BY sequence',
        [key.post, key.number],
      ),
    )
    let last = Buffer.alloc(32)
    const statements = rows.map(({ sequence, body }) => {
      const forged = body.replaceAll('officer-of-BUS', 'officer-of-XXX')
      const previous = last
      last = createHash('sha256').update(previous).update(forged).digest()
      return `UPDATE events SET body = '${forged}', actor = replace(actor, 'officer-of-BUS', 'officer-of-XXX'),
        previous = '\\x${previous.toString('hex')}', hash = '\\x${last.toString('hex')}' WHERE THIS AND sequence = ${sequence}`
    })
    statements.push(`UPDATE cases SET hash = '\\x${last.toString('hex')}' WHERE THIS`)
    await tampered(statements.join(';'), async () => {
      expect((await verify()).cases).toEqual([{ kind: 'case-rewritten', reference, sequence: 4 }])
    })
  })
})

describe('the signed heads', () => {
  async function changed(name: string, change: (text: string) => string, check: () => Promise<void>): Promise<void> {
    const text = await readFile(file(name), 'utf8')
    await writeFile(file(name), change(text))
    try {
      await check()
    } finally {
      await writeFile(file(name), text)
    }
  }

  test('a line that was altered does not come to the signed root', async () => {
    await changed(
      'heads.txt',
      (text) => text.replace(/[0-9a-f](?= *\n$)/, (digit) => (digit === '0' ? '1' : '0')),
      async () => {
        const verdict = await verify()
        expect(verdict.seals.map(({ kind }) => kind)).toContain('lines-altered')
      },
    )
  })

  test('lines that were others when the events were compared with them are told', async () => {
    const altered = (text: string) => text.replace(/[0-9a-f](?= *\n$)/, (digit) => (digit === '0' ? '1' : '0'))
    let seals: Awaited<ReturnType<typeof readSeals>> | undefined
    await changed('heads.txt', altered, async () => {
      seals = await readSeals(run.proof)
    })
    expect(await seals?.check()).toMatchObject([{ kind: 'lines-altered' }])
  })

  test('a note that another key signed is not believed', async () => {
    await changed(
      'notes.txt',
      (text) => text.replace(/— (\S+) \S+\n\n$/, (_, name) => `— ${name} ${Buffer.alloc(68).toString('base64')}\n\n`),
      async () => expect((await verify()).seals.map(({ kind }) => kind)).toContain('note-not-ours'),
    )
  })

  test('a line that a crash cut off is written again', async () => {
    const text = await readFile(file('heads.txt'), 'utf8')
    await writeFile(file('heads.txt'), text.slice(0, -60))
    await sealHeads(run.proof)
    expect((await readFile(file('heads.txt'), 'utf8')).startsWith(text)).toBe(true)
    const notes = await readFile(file('notes.txt'), 'utf8')
    await writeFile(file('notes.txt'), notes.slice(0, -60))
    await sealHeads(run.proof)
    expect((await readFile(file('notes.txt'), 'utf8')).startsWith(notes)).toBe(true)
    expect((await verify()).sound).toBe(true)
  })

  test('files that are lost are told, and a new log can begin', async () => {
    await rm(file('heads.txt'))
    await rm(file('notes.txt'))
    expect(await verify()).toMatchObject({ sound: false, cases: [], seals: [{ kind: 'heads-missing' }] })
    await beginHeadsAnew(run.proof)
    expect((await verify()).sound).toBe(true)
  })

  test('a database that was put back to an earlier day is told, and sealing stops with a sentence', async () => {
    await tampered(
      'DELETE FROM head_seals WHERE size = (SELECT max(size) FROM head_seals); DELETE FROM sealed_heads WHERE leaf >= (SELECT max(size) FROM head_seals)',
      async () => {
        expect((await verify()).seals).toMatchObject([{ kind: 'database-behind' }])
        await expect(sealHeads(run.proof)).rejects.toThrow(/put back to an earlier day/)
      },
    )
  })
})

test('a record of reads that was altered or removed is named', async () => {
  await listQueue(run.engine, run.officer('BUS'), {})
  await sealHeads(run.proof)
  await tampered("UPDATE read_log SET actor = 'nobody'", async () => {
    const verdict = await verify()
    expect(verdict.reads.length).toBeGreaterThan(0)
    expect(verdict.reads.every(({ fault }) => fault === 'altered')).toBe(true)
  })
  await tampered('DELETE FROM read_log; DELETE FROM read_batches', async () => {
    expect((await verify()).reads[0]).toMatchObject({ fault: 'entries-missing' })
  })
})
