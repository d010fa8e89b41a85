// SPDX-License-Identifier: Apache-2.0
// Every queue of the installation, declared in one place when the queues are opened; each belongs to whoever does its work.
import { fileSweepQueue } from '#src/platform/files/index.ts'
import type { Queue } from '#src/platform/jobs/index.ts'
import { mailQueue, mailSweepQueue } from '#src/platform/mail/index.ts'

/** Work that comes round by the clock: nothing is lost when one round fails, the next one does it. */
const roundsOf = (name: string, expires = 600): Queue => ({
  name,
  retries: 2,
  pause: 30,
  longestPause: 300,
  expires,
  onePerSubject: true,
})

/** Signs the heads of the log. */
export const sealQueue = roundsOf('seal-heads')
/** Forgets what has ended: sessions, drafts, limits. */
export const tidyQueue = roundsOf('forget-what-ended')

export const queues: readonly Queue[] = [mailQueue, mailSweepQueue, fileSweepQueue, sealQueue, tidyQueue]
