// SPDX-License-Identifier: Apache-2.0
import type { Jobs, Queue } from '#src/platform/jobs/index.ts'
import type { FileStore } from './file-store.ts'

/** Sweeps the files every few minutes, in one program of the installation at a time. */
export const fileSweepQueue: Queue = {
  name: 'sweep-files',
  retries: 0,
  pause: 1,
  longestPause: 1,
  expires: 3600,
  onePerSubject: true,
}

/** Begins to sweep. */
export async function startFileSweep(files: FileStore, jobs: Jobs): Promise<void> {
  await jobs.work(fileSweepQueue, { batch: 1, lanes: 1 }, async () => {
    await files.sweep()
  })
  await jobs.schedule(fileSweepQueue, '*/5 * * * *', {}, 'UTC')
}
