// SPDX-License-Identifier: Apache-2.0
// What somebody with full power over the database can do to sealed facts, and that it does not stay unseen.
import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '#src/platform/database/index.ts'
import { withClient } from '#src/platform/postgresql/index.ts'
import { noProgress } from '#src/platform/progress/index.ts'
import { seal } from '#src/platform/sealing/index.ts'
import type { TestEngine } from '#testing/engine.ts'
import { anonymous, testEngine } from '#testing/engine.ts'
import { askForVisit } from '#testing/group-visit/index.ts'
import type { CaseCommand, CaseKey } from './index.ts'
import { actOnCase, eraseFacts, followCase, lodgeCase, verifyLog } from './index.ts'
import { placeOfFact } from './stored/seal-facts.store.ts'

let run: TestEngine
let key: CaseKey
let reference: string

beforeAll(async () => {
  run = await testEngine()
})
afterAll(() => run.stop())

/** A visit of three people, of which an officer noted something and which its applicant withdrew. */
beforeEach(async () => {
  const outcome = await lodgeCase(run.engine, anonymous, askForVisit(randomUUID()))
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  const { slipCode } = outcome.value
  key = outcome.value.key
  reference = outcome.value.reference
  const note = { commandId: randomUUID(), ...key, do: 'add-note', note: 'They telephoned.' } as CaseCommand
  if (!(await actOnCase(run.engine, run.officer('BUS'), note)).ok) throw new Error('It was not noted.')
  const holder = await followCase(run.engine, { reference, slipCode })
  const withdrawal = {
    commandId: randomUUID(),
    ...key,
    do: 'act',
    action: 'withdraw',
    reason: 'They moved.',
  } as CaseCommand
  if (!holder || !(await actOnCase(run.engine, holder, withdrawal)).ok) throw new Error('It was not withdrawn.')
})

type Found = { readonly kind: string; readonly facts?: readonly string[]; readonly sequence?: number }

/** What is found at the case: by names alone, or by opening every value. */
async function verify(how: 'names' | 'opening'): Promise<readonly Found[]> {
  const { cases } = await verifyLog(run.proof, noProgress, {
    books: [],
    ...(how === 'opening' && { openWith: run.masterKeyFile }),
  })
  return cases.filter((fault) => fault.reference === reference).map(({ reference: _, ...found }) => found)
}

/** Runs what no role of ours may run. */
function tamper(statement: string, values: readonly unknown[] = []) {
  const where = `post = '${key.post}' AND number = ${key.number}`
  return withClient(run.db.superuser, async (client) => {
    await client.query("SET session_replication_role = 'replica'")
    return (await client.query(statement.replaceAll('THIS', where), [...values])).rows
  })
}

async function oneFact(subject = 'applicant') {
  const [fact] = await tamper(
    'SELECT * FROM sealed_facts WHERE THIS AND subject = $1 AND starts_with(fact, $2) ORDER BY fact LIMIT 1',
    [subject, 'answers.'],
  )
  return {
    ...fact,
    id: `${subject}/${fact.fact}@1`,
    at: 'THIS AND subject = $1 AND fact = $2',
    of: [subject, fact.fact],
  }
}

const operator: Actor = { id: 'operator-1', kind: 'operator', posts: ['BUS'], compartments: [], roles: ['operator'] }

async function erase(subject: string): Promise<void> {
  const approvedBy = run.officer('BUS', { id: 'inspector-1', roles: ['inspector'] })
  const what = {
    do: 'erase-facts',
    subjects: [subject],
    ground: 'court-order',
    basis: '2-145/2026, 2026-11-20',
  } as const
  const erased = await eraseFacts(
    run.engine,
    { requestedBy: operator, approvedBy },
    { commandId: randomUUID(), ...key, ...what },
  )
  if (!erased.ok) throw new Error(erased.refusal.code)
}

describe.each(['names', 'opening'] as const)('by %s', (how) => {
  test('a case whose facts are as they were sealed is sound', async () => {
    expect(await verify(how)).toEqual([])
  })

  test('a fact that was deleted is named with its case', async () => {
    const { id, at, of } = await oneFact('member-1')
    await tamper(`DELETE FROM sealed_facts WHERE ${at}`, of)
    expect(await verify(how)).toEqual([{ kind: 'facts-missing', facts: [id] }])
  })

  test('a note that was deleted is named, as answers are', async () => {
    await tamper("DELETE FROM sealed_facts WHERE THIS AND fact LIKE 'note.%'")
    expect(await verify(how)).toEqual([
      { kind: 'facts-missing', facts: [expect.stringMatching(/^applicant\/note\.\d+@1$/)] },
    ])
  })

  test('a fact that was put in the place of another version is missed, and is one too many', async () => {
    const { id, at, of } = await oneFact()
    await tamper(`UPDATE sealed_facts SET version = 7 WHERE ${at}`, of)
    const kinds = new Map((await verify(how)).map(({ kind, facts }) => [kind, facts]))
    expect(kinds).toEqual(
      new Map([
        ['facts-not-in-log', [id.replace('@1', '@7')]],
        ['facts-missing', [id]],
      ]),
    )
  })

  test('one row that bears the names of two does not pass for two', async () => {
    const [one, other] = [await oneFact('applicant'), await oneFact('member-1')]
    await tamper(`DELETE FROM sealed_facts WHERE ${other.at}`, other.of)
    await tamper(`UPDATE sealed_facts SET subject = $3 WHERE ${one.at}`, [...one.of, `${other.id} applicant`])
    expect((await verify(how)).map(({ kind }) => kind)).toContain('facts-not-in-log')
  })

  test('a key that was deleted is named: without it the facts are lost', async () => {
    await tamper("DELETE FROM fact_keys WHERE THIS AND subject = 'member-2'")
    expect(await verify(how)).toEqual([{ kind: 'keys-missing', facts: ['member-2'] }])
  })

  test('what was erased is not missed', async () => {
    await erase('member-1')
    expect(await verify(how)).toEqual([])
  })

  test('what should have been erased and is still there is named, value and key', async () => {
    const { id } = await oneFact('member-1')
    for (const table of ['sealed_facts', 'fact_keys'])
      await tamper(`CREATE TABLE kept_${table} AS SELECT * FROM ${table} WHERE THIS AND subject = 'member-1'`)
    await erase('member-1')
    for (const table of ['sealed_facts', 'fact_keys'])
      await tamper(`WITH kept AS (INSERT INTO ${table} SELECT * FROM kept_${table}) SELECT`)
    for (const table of ['sealed_facts', 'fact_keys']) await tamper(`DROP TABLE kept_${table}`)
    const found = new Map((await verify(how)).map(({ kind, facts }) => [kind, facts]))
    expect(found.get('facts-not-erased')).toContain(id)
    expect(found.get('keys-not-erased')).toEqual(['member-1'])
    expect(found.size).toBe(2)
  })

  test('a case that was deleted before it was sealed is told by the facts that it left behind', async () => {
    for (const table of ['events', 'cases', 'queue']) await tamper(`DELETE FROM ${table} WHERE THIS`)
    expect(await verify(how)).toEqual([{ kind: 'case-deleted' }])
  })
})

describe('only by opening', () => {
  const foundByOpening = async (expected: readonly Found[]) => {
    expect(await verify('names')).toEqual([])
    expect(await verify('opening')).toEqual(expected)
  }

  test('a value whose bytes were changed is named', async () => {
    const { id, at, of, ciphertext } = await oneFact()
    await tamper(`UPDATE sealed_facts SET ciphertext = set_byte(ciphertext, 20, $3) WHERE ${at}`, [
      ...of,
      ciphertext[20] ^ 1,
    ])
    await foundByOpening([{ kind: 'facts-altered', facts: [id] }])
  })

  test('a salt that was changed is named', async () => {
    const { id, at, of } = await oneFact()
    await tamper(`UPDATE sealed_facts SET salt = $3 WHERE ${at}`, [...of, Buffer.alloc(16)])
    await foundByOpening([{ kind: 'facts-altered', facts: [id] }])
  })

  test('another value, sealed well under the right key, is not the one that was committed to', async () => {
    const { id, at, of, fact } = await oneFact()
    const [stored] = await tamper("SELECT wrapped FROM fact_keys WHERE THIS AND subject = 'applicant'")
    const place = placeOfFact(key, { subject: 'applicant', fact, version: 1 })
    const forged = seal(run.engine.keyring.unwrap(stored.wrapped), Buffer.from('{}'), place)
    await tamper(`UPDATE sealed_facts SET ciphertext = $3 WHERE ${at}`, [...of, forged])
    await foundByOpening([{ kind: 'facts-altered', facts: [id] }])
  })

  test('a key that was changed is named, and its facts are not blamed', async () => {
    await tamper(
      "UPDATE fact_keys SET wrapped = set_byte(wrapped, 30, 255 - get_byte(wrapped, 30)) WHERE THIS AND subject = 'member-1'",
    )
    await foundByOpening([{ kind: 'keys-altered', facts: ['member-1'] }])
  })

  test('a commitment that was changed in a log not sealed yet, with hashes that fit, is not that of the value', async () => {
    const { id, fact } = await oneFact()
    const events = await tamper('SELECT sequence, body FROM events WHERE THIS ORDER BY sequence')
    let last = Buffer.alloc(32)
    for (const { sequence, body } of events) {
      const forged = body.replace(/[0-9a-f]{64}(?="[^}]*"subject":"applicant")/, (hex: string) =>
        body.includes(`"commitment":"${hex}","fact":"${fact}"`) ? 'ab'.repeat(32) : hex,
      )
      const hash = createHash('sha256').update(last).update(forged).digest()
      await tamper('UPDATE events SET body = $1, previous = $2, hash = $3 WHERE THIS AND sequence = $4', [
        forged,
        last,
        hash,
        sequence,
      ])
      last = hash
    }
    await tamper('UPDATE cases SET hash = $1 WHERE THIS', [last])
    await foundByOpening([{ kind: 'facts-altered', facts: [id] }])
  })
})
