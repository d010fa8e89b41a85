// SPDX-License-Identifier: Apache-2.0
// A program that runs an installation and writes until it is killed, telling each number once it is committed. Started by tests of faults.
import { asActor, openDatabase, systemActor } from '#src/platform/database/index.ts'
import { withClient } from '#src/platform/postgresql/index.ts'

const tell = (line: string) => process.stdout.write(`${line}\n`)
const log = { info: tell, warn: tell, error: tell }
const home = process.argv[2] ?? ''
const nowhere = { databaseUrl: undefined, ownerDatabaseUrl: undefined, disposalDatabaseUrl: undefined }

try {
  const db = await openDatabase({ home, ...nowhere }, { log })
  await withClient(db.owner ?? {}, (client) =>
    client.query(
      `CREATE TABLE IF NOT EXISTS test_log (id integer CONSTRAINT test_log_key PRIMARY KEY); GRANT SELECT, INSERT ON test_log TO elshi_app`,
    ),
  )
  const { rows } = await db.app.query<{ next: number }>('SELECT coalesce(max(id), 0) + 1 AS next FROM test_log')
  tell('ready')
  for (let id = rows[0]?.next ?? 1; ; id++) {
    await asActor(db, systemActor, (tx) => tx.query('INSERT INTO test_log VALUES ($1)', [id]))
    tell(String(id))
  }
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 1
}
