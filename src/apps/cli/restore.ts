// SPDX-License-Identifier: Apache-2.0
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { books, kazakhstan, openElshi } from '#src/apps/compose/index.ts'
import { beginHeadsAnew, replayErasures } from '#src/consular/cases/index.ts'
import { upkeep } from '#src/consular/journal/index.ts'
import type { Erasure } from '#src/platform/backup/index.ts'
import { restore, restoreKeys } from '#src/platform/backup/index.ts'
import { systemClock } from '#src/platform/clock/index.ts'
import type { RunningDatabase } from '#src/platform/database/index.ts'
import { asActor, systemActor } from '#src/platform/database/index.ts'
import { sessions } from '#src/platform/identity/index.ts'
import { confirmKeyring, openKeyring } from '#src/platform/sealing/index.ts'
import type { Settings } from '#src/platform/settings/index.ts'
import { openSigner } from '#src/platform/signing/index.ts'
import type { Typed } from './command.ts'
import { withDatabase } from './installation.ts'
import { commandLog, ownSettings, progress, say } from './terminal.ts'

/** Brings a backup back, erases again what was erased since, and signs everybody out. */
export async function restoreFrom({ options, rest }: Typed): Promise<number> {
  const settings = ownSettings()
  const file = resolve(rest[0] ?? '')
  if (!existsSync(file)) throw new Error(`There is no backup at ${file}.`)
  if (typeof options.keys === 'string') await restoreKeys(resolve(options.keys), settings)
  if (!existsSync(settings.masterKeyFile)) {
    throw new Error(
      `There is no key file at ${settings.masterKeyFile}, and a new one opens nothing of a backup: name the folder of the keys with --keys.`,
    )
  }
  const log = commandLog(settings)
  const replay = (db: RunningDatabase, erasures: readonly Erasure[]) => eraseAgain(settings, db, erasures)
  const { manifest, erasuresReplayed } = await restore(file, settings, { log, progress, replay })
  await withDatabase(settings, (db) => settle(settings, db))
  say(
    options.json,
    { takenAt: manifest.takenAt, erasuresReplayed },
    `The installation is as it was on ${manifest.takenAt}; ${erasuresReplayed} erasures since then were repeated. Everybody must sign in again.`,
  )
  return 0
}

async function eraseAgain(settings: Settings, db: RunningDatabase, erasures: readonly Erasure[]): Promise<void> {
  // The restore closes its database itself.
  const database = { ...db, stop: () => Promise.resolve() }
  const elshi = await openElshi(settings, { log: commandLog(settings), home: kazakhstan(), database, supervise: false })
  try {
    await replayErasures(elshi.engine, erasures)
  } finally {
    await elshi.stop()
  }
}

/** The keys fit, nobody is still signed in, the journal stands as this version of the program folds it, and signed heads younger than the backup are put aside as evidence. */
async function settle(settings: Settings, db: RunningDatabase): Promise<void> {
  const keyring = await openKeyring(settings)
  await asActor(db, systemActor, (tx) => confirmKeyring(tx, keyring, settings.masterKeyFile))
  await sessions.endEverySession(db)
  await upkeep.foldAnew({ db, clock: systemClock }, books, progress)
  const signer = await openSigner(settings)
  await beginHeadsAnew({ db, signer, clock: systemClock, headsFolder: settings.headsFolder })
}
