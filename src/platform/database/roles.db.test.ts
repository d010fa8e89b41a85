// SPDX-License-Identifier: Apache-2.0
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withClient } from '#src/platform/postgresql/index.ts'
import type { TestDatabase } from '#testing/database.ts'
import { testDatabase } from '#testing/database.ts'
import { asActor, systemActor } from './index.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
  await withClient(db.owner, (client) =>
    client.query(`CREATE TABLE test_log (id integer CONSTRAINT test_log_key PRIMARY KEY);
      INSERT INTO test_log VALUES (1);
      GRANT SELECT, INSERT ON test_log TO elshi_app;
      CREATE TRIGGER test_log_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON test_log FOR EACH STATEMENT EXECUTE FUNCTION elshi_refuse_change()`),
  )
})
afterAll(() => db.close())

const denied = { code: '42501' }

describe('the role of the program', () => {
  it.each([
    'UPDATE test_log SET id = 2',
    'DELETE FROM test_log',
    'TRUNCATE test_log',
    'ALTER TABLE test_log ADD COLUMN note text',
    'ALTER TABLE test_log DISABLE TRIGGER ALL',
    'DROP TABLE test_log',
    'CREATE TABLE mine ()',
    'CREATE TEMPORARY TABLE mine ()',
    'CREATE SCHEMA mine',
    'SET ROLE elshi_owner',
    'SET ROLE elshi_disposal',
    'SET SESSION AUTHORIZATION elshi_owner',
    "SET session_replication_role = 'replica'",
    'CREATE ROLE accomplice',
    'ALTER ROLE elshi_app BYPASSRLS',
    "UPDATE elshi_migrations SET digest = ''",
    "COPY test_log TO PROGRAM 'cat'",
    "SELECT pg_read_file('/etc/passwd')",
  ])('is refused: %s', async (statement) => {
    await expect(asActor(db, systemActor, (tx) => tx.query(statement))).rejects.toMatchObject(denied)
  })

  it('adds to a log and reads it', async () => {
    await asActor(db, systemActor, (tx) => tx.query('INSERT INTO test_log VALUES (7)'))
    const { rows } = await asActor(db, systemActor, (tx) => tx.query('SELECT id FROM test_log ORDER BY id'))
    expect(rows).toEqual([{ id: 1 }, { id: 7 }])
  })

  it.each([
    'UPDATE test_log SET id = 2',
    'DELETE FROM test_log',
    'TRUNCATE test_log',
  ])('even the owner is refused: %s', async (statement) => {
    await expect(withClient(db.owner, (client) => client.query(statement))).rejects.toMatchObject(denied)
  })

  it('no table of ours lets the program truncate, and no row-level policy is left unforced', async () => {
    const loose = await withClient(db.owner, (client) =>
      client.query(`SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
        AND (has_table_privilege('elshi_app', oid, 'TRUNCATE, TRIGGER, REFERENCES') OR relrowsecurity AND NOT relforcerowsecurity)
        -- Its owner alone looks for words by their index, in a function that asks itself which compartments somebody keeps.
        AND relname <> 'thing_words'`),
    )
    expect(loose.rows).toEqual([])
  })
})
