// SPDX-License-Identifier: Apache-2.0
// What tests write to disk lies in one folder of the run, which goes with it, whatever a test leaves behind. A run that was
// killed leaves its folder to the next.
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isAlive } from '#src/platform/postgresql/index.ts'

/** Called before the first test of a project; the projects of one run share the folder that the first of them made. */
export function setup(): (() => void) | undefined {
  if (process.env.ELSHI_TEST_FOLDER !== undefined) return undefined
  sweepRunFolders(tmpdir())
  const folder = newRunFolder(tmpdir())
  process.env.ELSHI_TEST_FOLDER = folder
  process.env.TMPDIR = folder
  return () => rmSync(folder, { recursive: true, force: true })
}

/** A folder that names its run. A short name: paths of sockets have little room. The database server's own user passes through. */
export function newRunFolder(place: string): string {
  const folder = mkdtempSync(join(place, `e-${process.pid}-`))
  chmodSync(folder, 0o711)
  return folder
}

/** Removes the folders of runs that are no more. */
export function sweepRunFolders(place: string): void {
  for (const name of readdirSync(place)) {
    const pid = Number(/^e-(\d+)-\w{6}$/.exec(name)?.[1])
    if (!(pid > 0) || isAlive(pid)) continue
    try {
      rmSync(join(place, name), { recursive: true, force: true })
    } catch {
      // Another user's folder, or one in which a disk is still mounted, stays.
    }
  }
}
