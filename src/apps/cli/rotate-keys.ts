// SPDX-License-Identifier: Apache-2.0
// New keys for old: a new version of the master key, every stored data key wrapped under it, and a new signing key.
import { openDatabase } from '#src/platform/database/index.ts'
import { withClient } from '#src/platform/postgresql/index.ts'
import type { Stage } from '#src/platform/progress/index.ts'
import type { Keyring, WrappedColumn } from '#src/platform/sealing/index.ts'
import { confirmKeyring, openKeyring, rewrapKeys, rotateMasterKey } from '#src/platform/sealing/index.ts'
import { rotateSigningKey } from '#src/platform/signing/index.ts'
import type { Typed } from './command.ts'
import { commandLog, ownSettings, progress, say } from './terminal.ts'

/** Every column that holds wrapped data keys; a test compares it with the schema. */
export const wrappedColumns: readonly WrappedColumn[] = [
  { table: 'fact_keys', column: 'wrapped', purpose: 'facts' },
  { table: 'people', column: 'wrapped', purpose: 'facts' },
  { table: 'case_holds', column: 'wrapped', purpose: 'facts' },
  { table: 'drafts', column: 'wrapped', purpose: 'facts' },
  { table: 'lead_contacts', column: 'wrapped', purpose: 'facts' },
  { table: 'files', column: 'wrapped', purpose: 'files' },
  { table: 'mails', column: 'wrapped', purpose: 'mail' },
  { table: 'read_reasons', column: 'wrapped', purpose: 'reads' },
]

/** A program that runs knows only the old key, so this works alone: it refuses while one runs. */
export async function rotateKeys({ options }: Typed): Promise<number> {
  const settings = ownSettings()
  const db = await openDatabase(settings, { log: commandLog(settings), as: 'alone', poolSize: 2 })
  try {
    if (!db.owner)
      throw new Error('Keys are wrapped anew by the owner of the tables: set ELSHI_OWNER_DATABASE_URL and try again.')
    const version = await rotateMasterKey(settings.masterKeyFile, new Date())
    await rotateSigningKey(settings)
    const keyring = await openKeyring(settings)
    const stage = progress.begin('Wrapping keys anew')
    const keys = await rewrapAll(db.owner, keyring, settings.masterKeyFile, stage)
    stage.end()
    say(
      options.json,
      { version, keys },
      `Version ${version} of the master key is in use, and ${keys} stored keys are wrapped under it. Back up the keys again.`,
    )
    return 0
  } finally {
    await db.stop()
  }
}

type Owner = Parameters<typeof withClient>[0]

/** Batch by batch, so that it can be broken off and run again; the old versions stay readable until all is done. */
function rewrapAll(owner: Owner, keyring: Keyring, path: string, stage: Stage): Promise<number> {
  return withClient(owner, async (client) => {
    await client.query(
      "SELECT set_config('elshi.kind', 'system', false), set_config('elshi.posts', '*', false), set_config('elshi.compartments', '*', false)",
    )
    await confirmKeyring(client, keyring, path)
    let keys = 0
    for (const place of wrappedColumns) {
      for (let done = -1; done !== 0; keys += done) {
        await client.query('BEGIN')
        done = await rewrapKeys(client, keyring, place)
        await client.query('COMMIT')
        stage.step(done)
      }
    }
    return keys
  })
}
