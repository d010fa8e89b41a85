// SPDX-License-Identifier: Apache-2.0
import { existsSync } from 'node:fs'
import type { RunningDatabase } from '#src/platform/database/index.ts'
import { asActor, systemActor } from '#src/platform/database/index.ts'
import { PlainError } from '#src/platform/logging/index.ts'
import { confirmKeyring, openKeyring } from '#src/platform/sealing/index.ts'
import type { Settings } from '#src/platform/settings/index.ts'

/** The file of keys, when it is there and is this database's; with another one every fact would seem altered. */
export async function keysToOpenWith(
  { masterKeyFile }: Pick<Settings, 'masterKeyFile'>,
  db: Pick<RunningDatabase, 'app'>,
): Promise<string> {
  if (!existsSync(masterKeyFile))
    throw new PlainError(
      `There is no key file at ${masterKeyFile}, and facts open with no other: verify without --open, or set ELSHI_MASTER_KEY_FILE.`,
    )
  const keyring = await openKeyring({ masterKeyFile })
  await asActor(db as RunningDatabase, systemActor, (tx) => confirmKeyring(tx, keyring, masterKeyFile))
  return masterKeyFile
}
