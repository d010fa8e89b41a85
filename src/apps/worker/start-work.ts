// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Elshi } from '#src/apps/compose/index.ts'
import { sealQueue, tidyQueue } from '#src/apps/compose/index.ts'
import { drafts, sealHeads } from '#src/consular/cases/index.ts'
import { keepErasureLedger } from '#src/platform/backup/index.ts'
import { asActor, DatabaseUnavailable, systemActor, typed } from '#src/platform/database/index.ts'
import { startFileSweep } from '#src/platform/files/index.ts'
import { sessions } from '#src/platform/identity/index.ts'
import { forgetEndedLimits } from '#src/platform/limits/index.ts'
import { startDelivery } from '#src/platform/mail/index.ts'
import type { Signer } from '#src/platform/signing/index.ts'
import { openSigner } from '#src/platform/signing/index.ts'
import { sealContacts } from '#src/relations/leads/index.ts'

/** Work under way; stopping takes no more of it and lets what is in hand end (the queues wait for that). */
export type Work = { stop(): Promise<void> }

/** How long the work waits for a database that went away before it had begun. */
const patience = 500

/**
 * Delivers mail, signs the heads of the log, examines files again, and forgets what has ended. Where the database goes away before all of
 * that has begun, it begins when the database is back.
 */
export async function startWork(elshi: Elshi, signal?: AbortSignal): Promise<Work> {
  const signer = await openSigner(elshi.settings)
  for (;;) {
    try {
      return await begin(elshi, signer)
    } catch (error) {
      // What has begun is let go of, so that nothing works twice.
      await elshi.jobs.letGo().catch(() => undefined)
      if (!(typed(error, 'nothing-changed') instanceof DatabaseUnavailable)) throw error
      elshi.log.warn({ err: error }, 'the work behind the pages begins when the database is back')
    }
    await pause(patience, undefined, { signal })
  }
}

async function begin(elshi: Elshi, signer: Signer): Promise<Work> {
  const { engine, jobs, settings, demonstration, log, metrics, files } = elshi
  const { db, keyring } = engine
  // An earlier version kept them open.
  await sealContacts({ journal: elshi.journal, keyring })
  const delivery = await startDelivery({ db, keyring, jobs, settings, demonstration, log, metrics })
  const seal = () => sealHeads({ db, clock: engine.clock, signer, headsFolder: settings.headsFolder })
  await jobs.work(sealQueue, { batch: 1, lanes: 1 }, async () => {
    await seal()
  })
  await jobs.schedule(sealQueue, '*/5 * * * *', {}, 'UTC')
  // A program that was killed between signing and writing outside left that to be done. Its own job still counts as in
  // hand for a while, and would shut out another of the same subject.
  await asActor(db, systemActor, (tx) => jobs.enqueue(tx, sealQueue, {}, { subject: randomUUID() }))
  await startFileSweep(files, jobs)
  await jobs.work(tidyQueue, { batch: 1, lanes: 1 }, async () => {
    await sessions.clearEnded(elshi.identity)
    await drafts.dropExpiredDrafts(engine)
    await forgetEndedLimits(db)
    // The file outside the database lags behind by minutes at most, and by nothing after an erasure by command.
    await keepErasureLedger(db, settings.erasureLedger)
  })
  await jobs.schedule(tidyQueue, '*/10 * * * *', {}, 'UTC')
  return {
    stop: async () => {
      delivery.stop()
      // A seal that a full disk kept from being written outside would stand in the database alone, as if somebody had taken the files
      // away. Whoever stops the program is not kept waiting by a disk or a database that is still lost.
      await seal().catch((error: unknown) => log.warn({ err: error }, 'the heads were not sealed before the end'))
    },
  }
}
