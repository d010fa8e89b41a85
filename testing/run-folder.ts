// SPDX-License-Identifier: Apache-2.0
// What tests write to disk lies in one folder of the run, which goes with it, whatever a test leaves behind.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Called before the first test of a project; the projects of one run share the folder that the first of them made. */
export function setup(): (() => void) | undefined {
  if (process.env.ELSHI_TEST_FOLDER !== undefined) return undefined
  // A short name: paths of sockets have little room. The database server's own user passes through.
  const folder = mkdtempSync(join(tmpdir(), 'e-'))
  chmodSync(folder, 0o711)
  process.env.ELSHI_TEST_FOLDER = folder
  process.env.TMPDIR = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
