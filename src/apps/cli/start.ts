// SPDX-License-Identifier: Apache-2.0
import { setTimeout as pause } from 'node:timers/promises'
import type { RunningDatabase } from '#src/platform/database/index.ts'
import { openDatabase } from '#src/platform/database/index.ts'
import type { Log } from '#src/platform/logging/index.ts'
import { createLog } from '#src/platform/logging/index.ts'
import type { Connection } from '#src/platform/postgresql/index.ts'
import { withClient } from '#src/platform/postgresql/index.ts'
import type { Settings } from '#src/platform/settings/index.ts'
import type { Typed } from './command.ts'
import { wholeNumber } from './command.ts'
import type { Serving } from './serve.ts'
import { ownSettings, progress } from './terminal.ts'
import { untilTold } from './until-told.ts'

const loopback = ['127.0.0.1', 'localhost', '::1']

/** Serves until it is told to stop. */
export async function start({ options }: Typed): Promise<number> {
  const demonstration = options.demo === true
  const port = wholeNumber('port', options.port, 65_535)
  const settings = ownSettings(port === undefined ? {} : { port })
  if (demonstration) refuseTheWorld(settings)
  const told = untilTold()
  const log = createLog(settings)
  // The database server comes up while the rest of the program is still being loaded.
  const database = openOwnDatabase(settings, log, demonstration)
  database.catch(() => undefined)
  const { serve, homeState, firstPagesFirst } = await import('./serve.ts')
  const worker = options['without-worker'] !== true
  const serving = await serve(settings, { log, home: homeState(), demonstration, database, worker, progress })
  console.error(welcome(serving))
  const playing = demonstration ? play(serving, told.signal, firstPagesFirst) : Promise.resolve()
  const { keepErasureLedger } = await import('#src/platform/backup/index.ts')
  await keepErasureLedger(serving.elshi.database, settings.erasureLedger)
  try {
    // Pages without the mail, seals and sweeps behind them would look well and fall behind unseen.
    await Promise.race([told.happened, serving.broken])
    console.error('Stopping: what is under way is being finished.')
    await playing
  } finally {
    await serving.stop()
  }
  return 0
}

function openOwnDatabase(settings: Settings, log: Log, demonstration: boolean): Promise<RunningDatabase> {
  return openDatabase(settings, {
    log,
    demonstration,
    beforeMigration: async (owner, pending) => {
      // Refused before anything of it is changed.
      if (demonstration) await refuseRealWork(settings, owner)
      const { backUpBeforeMigration } = await import('#src/platform/backup/index.ts')
      await backUpBeforeMigration(settings, { log, progress })(owner, pending)
    },
  })
}

async function refuseRealWork(settings: Settings, owner: Connection): Promise<void> {
  const { rows } = await withClient(owner, (client) =>
    client.query<{ demonstration: boolean }>('SELECT demonstration FROM installation'),
  )
  const { notADemonstration } = await import('#src/apps/compose/index.ts')
  if (rows[0]?.demonstration === false) throw new Error(notADemonstration(settings))
}

/** Everybody may play everybody in a demonstration, so it stays on this machine. */
function refuseTheWorld({ host, publicOrigin }: Settings): void {
  if (!loopback.includes(host)) {
    throw new Error(`A demonstration listens on this machine only: unset ELSHI_HOST, or start without --demo.`)
  }
  if (publicOrigin !== undefined && !loopback.includes(new URL(publicOrigin).hostname.replace(/[[\]]/g, ''))) {
    throw new Error(`A demonstration has no public address: unset ELSHI_PUBLIC_ORIGIN, or start without --demo.`)
  }
}

function welcome({ address, elshi }: Serving): string {
  const what = elshi.demonstration ? 'The demonstration' : 'Elshi'
  const how = elshi.demonstration ? ' People and cases in it are invented.' : ''
  return `${what} is ready at ${address} (desk: ${address}desk).${how} Ctrl-C stops it.`
}

/** Makes the invented officers and cases while the pages already answer. */
async function play({ elshi }: Serving, signal: AbortSignal, after: number): Promise<void> {
  try {
    await pause(after, undefined, { signal })
    const { seedDemonstration } = await import('#demo/seed.ts')
    await seedDemonstration(elshi, { progress, signal })
  } catch (err) {
    if (signal.aborted) return
    elshi.log.error({ err }, 'the invented cases could not all be made')
    console.error('The invented cases could not all be made; the next start goes on with them.')
  } finally {
    elshi.reportDemoProgress(undefined)
  }
}
