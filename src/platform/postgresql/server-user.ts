// SPDX-License-Identifier: Apache-2.0
// PostgreSQL refuses to run as root: root hands the server to an unprivileged user, who must be able to reach its files.
import { chmodSync, existsSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { makeFolder } from '#src/platform/disk/index.ts'

export type ServerUser = { readonly uid: number; readonly gid: number }

/** The user who runs the server in the place of root; nobody else needs another user. */
export function serverUser(): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = accounts.find(([account]) => account === name) ?? []
    if (Number(uid) > 0) return { uid: Number(uid), gid: Number(gid) }
  }
  throw new Error(
    'PostgreSQL does not run as root and this machine has neither a user "postgres" nor "nobody": start Elshi as an ordinary user, or set ELSHI_DATABASE_URL.',
  )
}

/** Whether this user may enter every folder down to the path, and read what is there. Access lists are not looked at. */
export function canReach(user: ServerUser, path: string): boolean {
  const wanted = statSync(path).isDirectory() ? 0o1 : 0o4
  if (!allows(user, path, wanted)) return false
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    if (!allows(user, folder, 0o1)) return false
  }
  return true
}

function allows(user: ServerUser, path: string, bit: number): boolean {
  const { uid, gid, mode } = statSync(path)
  if (uid === user.uid) return (mode & (bit << 6)) !== 0
  if (gid === user.gid) return (mode & (bit << 3)) !== 0
  return (mode & bit) !== 0
}

/** Makes the home of an installation: others may pass through it to a folder they own, and read nothing. */
export function makeHome(home: string, user: ServerUser | undefined): void {
  if (!existsSync(home)) makeFolder(home, user ? 0o711 : 0o700)
  else if (user && statSync(home).uid === 0 && !allows(user, home, 0o1)) chmodSync(home, statSync(home).mode | 0o011)
}
