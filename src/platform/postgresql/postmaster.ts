// SPDX-License-Identifier: Apache-2.0
// The pid file of a PostgreSQL server, and what it tells: PostgreSQL removes it on a clean stop, and never after a power cut.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type Postmaster = { readonly pid: number; readonly status: string }

/** The server that runs on this data, if one does. */
export function findPostmaster(data: string): Postmaster | undefined {
  const lines = pidFileLines(data)
  const pid = Number(lines?.[0])
  if (!lines || !Number.isInteger(pid) || pid <= 0 || !isAlive(pid) || !isServerOf(pid, data)) return undefined
  return { pid, status: lines[7]?.trim() ?? 'starting' }
}

/**
 * After a power cut the number in the pid file may belong to another program, and PostgreSQL would refuse to start beside it. A
 * server takes the number of its own parent for a leftover, and still checks the shared memory that the file names.
 */
export function disownStalePidFile(data: string): void {
  const lines = pidFileLines(data)
  if (!lines || !isAlive(Number(lines[0])) || findPostmaster(data)) return
  writeFileSync(join(data, 'postmaster.pid'), [String(process.pid), ...lines.slice(1)].join('\n'))
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function pidFileLines(data: string): string[] | undefined {
  try {
    return readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return undefined
  }
}

function isServerOf(pid: number, data: string): boolean {
  try {
    const command = existsSync('/proc/self/cmdline')
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      : execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
    return command.includes('postgres') && command.includes(data)
  } catch {
    return false
  }
}
