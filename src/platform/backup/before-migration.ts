// SPDX-License-Identifier: Apache-2.0
import { join } from 'node:path'
import type { Connection, Log } from '#src/platform/postgresql/index.ts'
import type { Progress } from '#src/platform/progress/index.ts'
import type { Settings } from '#src/platform/settings/index.ts'
import { backup } from './back-up.ts'

/** For openDatabase: takes a backup before a database that holds anything is migrated. If it fails, nothing is migrated. */
export function backUpBeforeMigration(
  settings: Pick<Settings, 'home' | 'headsFolder' | 'backupFolder'>,
  { log, progress }: { readonly log: Log; readonly progress: Progress },
): (owner: Connection, pending: readonly string[]) => Promise<void> {
  return async (owner, [first = 'migration']) => {
    const moment = new Date().toISOString().replace(/[-:]|\.\d+/g, '')
    const file = join(settings.backupFolder, `${moment}-before-${first}.tar`)
    await backup({ owner }, settings, file, progress)
    log.info(`Before migrating, the installation was backed up to ${file}.`)
  }
}
