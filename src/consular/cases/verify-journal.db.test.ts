// SPDX-License-Identifier: Apache-2.0
// What somebody with full power over the database can do to the journal, that it does not stay unseen, and what a rebuild mends.
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Book } from '#src/consular/journal/index.ts'
import { record, upkeep } from '#src/consular/journal/index.ts'
import { CHAIN_START, chainHash } from '#src/consular/proof/index.ts'
import { systemActor } from '#src/platform/database/index.ts'
import { withClient } from '#src/platform/postgresql/index.ts'
import { noProgress } from '#src/platform/progress/index.ts'
import { accept } from '#src/standards/outcome/index.ts'
import type { TestEngine } from '#testing/engine.ts'
import { testEngine } from '#testing/engine.ts'
import { sealHeads, verifyLog } from './index.ts'

type Kept = { text: string; isDone: boolean }
type Body = { what: 'made'; text: string } | { what: 'done' }

const promises: Book<Kept, Body, { isDone: boolean }> = {
  kind: 'promise',
  fold: 1,
  evolve: (state, { body }) =>
    body.what === 'made' ? { text: body.text, isDone: false } : { text: state?.text ?? '', isDone: true },
  line: ({ text, isDone }) => ({
    compartment: 'relations',
    about: ['AA', 'BB'],
    isOpen: !isDone,
    words: text,
    ...(!isDone && { waitingOn: 'AA' }),
  }),
  outline: ({ isDone }) => ({ isDone }),
}
const books = [promises]

let run: TestEngine
let id: string
let thing: string

beforeAll(async () => {
  run = await testEngine()
})
afterAll(() => run.stop())

/** A promise of two entries, sealed. */
beforeEach(async () => {
  id = `permits-${randomUUID()}`
  thing = `promise ${id}`
  const journal = { db: run.db, clock: run.engine.clock }
  const bodies: Body[] = [{ what: 'made', text: 'solve the permit' }, { what: 'done' }]
  for (const body of bodies)
    await record(journal, systemActor, promises, { id, commandId: randomUUID() }, () => accept([body]))
  // Transactions of other test databases on the same server hold back what may be sealed yet.
  const sealed = async () => {
    await sealHeads(run.proof)
    return readFile(join(run.proof.headsFolder, 'heads.txt'), 'utf8')
  }
  await expect.poll(sealed, { timeout: 20_000 }).toMatch(new RegExp(`thing promise 2 [0-9a-f]{64} ${id}`))
})

const verify = () => verifyLog(run.proof, noProgress, { books })
const rebuild = () => upkeep.rebuildThings(run.db, books, noProgress)
const tables = ['entries', 'things', 'thing_words', 'thing_parties'] as const
const kept = [...tables, 'sealed_heads'] as const

/** Statements that no role of ours may run; what they did is undone afterwards. */
async function tampered(statements: string, check: () => Promise<void>): Promise<void> {
  await withClient(run.db.superuser, async (client) => {
    for (const table of kept) await client.query(`CREATE TEMP TABLE kept_${table} AS SELECT * FROM ${table}`)
    await client.query("SET session_replication_role = 'replica'")
    await client.query(statements.replaceAll('THIS', `kind = 'promise' AND id = '${id}'`))
    try {
      await check()
    } finally {
      for (const table of kept) {
        await client.query(`DELETE FROM ${table}`)
        await client.query(`INSERT INTO ${table} OVERRIDING SYSTEM VALUE SELECT * FROM kept_${table}`)
      }
    }
  })
}

test('a journal that nobody touched is sound', async () => {
  const verdict = await verify()
  expect(verdict).toMatchObject({ sound: true, things: [] })
  expect(verdict.entries).toBeGreaterThanOrEqual(2)
})

describe('a thing of the journal', () => {
  const everywhere = tables.map((table) => `DELETE FROM ${table} WHERE THIS`).join(';')
  test.each<[string, string, string, number | undefined]>([
    [
      'whose entry was edited',
      "UPDATE entries SET body = replace(body, 'solve', 'shelve') WHERE THIS AND sequence = 1",
      'entry-edited',
      1,
    ],
    [
      'whose entry got another hand',
      "UPDATE entries SET by = 'somebody-else' WHERE THIS AND sequence = 2",
      'entry-edited',
      2,
    ],
    [
      'whose entry got another hour',
      "UPDATE entries SET recorded_at = recorded_at - interval '1 day' WHERE THIS AND sequence = 2",
      'entry-edited',
      2,
    ],
    [
      'whose entry got another predecessor',
      "UPDATE entries SET previous = sha256('x') WHERE THIS AND sequence = 2",
      'entry-edited',
      2,
    ],
    [
      'whose entry was put before other readers',
      "UPDATE entries SET compartment = 'investment' WHERE THIS AND sequence = 2",
      'columns-edited',
      2,
    ],
    ['that lost its first entry', 'DELETE FROM entries WHERE THIS AND sequence = 1', 'entry-removed', 1],
    ['that lost its last entry', 'DELETE FROM entries WHERE THIS AND sequence = 2', 'thing-cut-short', 2],
    [
      'that was cut short everywhere',
      `DELETE FROM entries WHERE THIS AND sequence = 2;
       UPDATE things SET sequence = 1, hash = (SELECT hash FROM entries WHERE THIS AND sequence = 1) WHERE THIS`,
      'thing-cut-short',
      2,
    ],
    ['that lost all its entries', 'DELETE FROM entries WHERE THIS', 'thing-deleted', undefined],
    ['that was deleted everywhere', everywhere, 'thing-deleted', undefined],
    [
      'that was deleted everywhere, the sealed heads in the database included',
      `${everywhere}; DELETE FROM sealed_heads WHERE line LIKE 'thing %'`,
      'thing-deleted',
      undefined,
    ],
    ['of which only the entries are left', 'DELETE FROM things WHERE THIS', 'thing-missing', undefined],
    ['whose head was changed', "UPDATE things SET hash = sha256('x') WHERE THIS", 'head-differs', 2],
    [
      'whose state was changed by hand',
      `UPDATE things SET state = state || '{"isDone": false}' WHERE THIS`,
      'state-differs',
      undefined,
    ],
    [
      'whose outline was changed by hand',
      `UPDATE things SET outline = '{"isDone": false}' WHERE THIS`,
      'state-differs',
      undefined,
    ],
    ['that was opened again in lists', 'UPDATE things SET is_open = true WHERE THIS', 'line-differs', undefined],
    [
      'that is said to be begun by an account',
      'UPDATE things SET is_defined = false WHERE THIS',
      'line-differs',
      undefined,
    ],
    [
      'that was put before other readers',
      "UPDATE things SET compartment = 'positions' WHERE THIS",
      'line-differs',
      undefined,
    ],
    [
      'that no search finds any more',
      "UPDATE thing_words SET words = array_to_tsvector('{}') WHERE THIS",
      'line-differs',
      undefined,
    ],
    [
      'that was taken out of a file',
      "DELETE FROM thing_parties WHERE THIS AND party = 'BB'",
      'files-differ',
      undefined,
    ],
    [
      'that was put into a file',
      "INSERT INTO thing_parties (party, kind, id, compartment, is_open) SELECT 'CC', kind, id, compartment, false FROM things WHERE THIS",
      'files-differ',
      undefined,
    ],
  ])('%s is named', async (_, statements, kind, sequence) => {
    await tampered(statements, async () => {
      const verdict = await verify()
      expect(verdict.things).toEqual([{ kind, thing, ...(sequence !== undefined && { sequence }) }])
      expect(verdict.sound).toBe(false)
    })
    expect((await verify()).sound).toBe(true)
  })

  test('that was rewritten whole, with hashes that fit, is named', async () => {
    const { rows } = await withClient(run.db.superuser, (client) =>
      client.query<{ text: string }>(
        `SELECT '{"body":' || replace(body, 'solve', 'shelve') || ',"by":' || to_jsonb(by) || ',"commandId":' || to_jsonb(command_id)
           || ',"id":' || to_jsonb(id) || ',"kind":"promise","recordedAt":"'
           || to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","sequence":' || sequence || '}' AS text
         FROM entries WHERE id = $1 ORDER BY sequence`,
        [id],
      ),
    )
    let last = CHAIN_START
    const statements = rows.map(({ text }, at) => {
      const previous = last
      last = chainHash(previous, text)
      return `UPDATE entries SET body = replace(body, 'solve', 'shelve'), previous = '\\x${previous.toString('hex')}',
        hash = '\\x${last.toString('hex')}' WHERE THIS AND sequence = ${at + 1}`
    })
    statements.push(`UPDATE things SET hash = '\\x${last.toString('hex')}', state = '{"text": "shelve the permit", "isDone": true}' WHERE THIS;
      UPDATE thing_words SET words = array_to_tsvector('{shelve,the,permit}') WHERE THIS`)
    await tampered(statements.join(';'), async () => {
      expect((await verify()).things).toEqual([{ kind: 'thing-rewritten', thing, sequence: 2 }])
    })
  })

  test('of a kind that no book reads is named', async () => {
    const { things } = await verifyLog(run.proof, noProgress, { books: [] })
    expect(things).toContainEqual({ kind: 'not-understood', thing })
  })
})

describe('a rebuild of the journal', () => {
  test.each([
    ['a state', `UPDATE things SET state = '{}' WHERE THIS`],
    ['an outline', "UPDATE things SET outline = '{}' WHERE THIS"],
    ['a line', "UPDATE things SET is_open = true, waiting_on = 'BB' WHERE THIS"],
    ['who began it', 'UPDATE things SET is_defined = false WHERE THIS'],
    ['a head', "UPDATE things SET sequence = 9, hash = sha256('x') WHERE THIS"],
    ['words', "UPDATE thing_words SET words = array_to_tsvector('{other}') WHERE THIS"],
    ['places in files', "UPDATE thing_parties SET party = 'CC' WHERE THIS AND party = 'BB'"],
    [
      'all that stands beside the entries',
      'DELETE FROM thing_parties WHERE THIS; DELETE FROM thing_words WHERE THIS; DELETE FROM things WHERE THIS',
    ],
  ])('makes %s anew, and touches nothing else', async (_, statements) => {
    await tampered(statements, async () => {
      expect((await verify()).sound).toBe(false)
      expect(await rebuild()).toMatchObject({ mended: 1 })
      expect((await verify()).things).toEqual([])
      expect(await rebuild()).toMatchObject({ mended: 0 })
    })
  })

  test('adds an outline that an earlier version did not keep, whose lack is no fault', async () => {
    await tampered('UPDATE things SET outline = NULL WHERE THIS', async () => {
      expect((await verify()).sound).toBe(true)
      expect(await rebuild()).toMatchObject({ mended: 1 })
      expect(await rebuild()).toMatchObject({ mended: 0 })
    })
  })

  test('hides nothing: an entry that was edited is named as before', async () => {
    await tampered(
      "UPDATE entries SET body = replace(body, 'solve', 'shelve') WHERE THIS AND sequence = 1",
      async () => {
        await rebuild()
        expect((await verify()).things).toEqual([{ kind: 'entry-edited', thing, sequence: 1 }])
      },
    )
  })
})
