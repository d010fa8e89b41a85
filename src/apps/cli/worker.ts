// SPDX-License-Identifier: Apache-2.0
import { kazakhstan, openElshi } from '#src/apps/compose/index.ts'
import { startWork } from '#src/apps/worker/index.ts'
import { createLog } from '#src/platform/logging/index.ts'
import { ownSettings, progress } from './terminal.ts'
import { untilTold } from './until-told.ts'

/** Works until it is told to stop. */
export async function work(): Promise<number> {
  const settings = ownSettings()
  if (settings.databaseUrl === undefined) {
    throw new Error(
      'A worker beside a server needs a database that both reach: set ELSHI_DATABASE_URL, or use elshi start.',
    )
  }
  const told = untilTold()
  const elshi = await openElshi(settings, { log: createLog(settings), home: kazakhstan(), progress })
  try {
    const working = await startWork(elshi, told.signal)
    console.error('The worker is ready. Ctrl-C stops it.')
    await told.happened
    await working.stop()
  } finally {
    await elshi.stop()
  }
  return 0
}
