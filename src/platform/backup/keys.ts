// SPDX-License-Identifier: Apache-2.0
import { existsSync, readdirSync } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { makeFolder } from '#src/platform/disk/index.ts'
import type { Settings } from '#src/platform/settings/index.ts'

type Keys = Pick<Settings, 'masterKeyFile'>

/** Copies the keys into an empty folder, which belongs on another medium than the backups: with both, everything can be read. */
export async function backUpKeys(settings: Keys, folder: string): Promise<number> {
  return await copyFolder(dirname(settings.masterKeyFile), folder)
}

/** Puts keys back where this installation looks for them; it must have none. */
export async function restoreKeys(folder: string, settings: Keys): Promise<number> {
  return await copyFolder(folder, dirname(settings.masterKeyFile))
}

async function copyFolder(from: string, to: string): Promise<number> {
  if (!existsSync(from)) throw new Error(`There are no keys in ${from}: name the folder that holds them.`)
  if (existsSync(to) && readdirSync(to).length > 0) {
    throw new Error(`${to} is not empty: keys are never written over; name an empty folder.`)
  }
  makeFolder(to)
  const names = readdirSync(from, { withFileTypes: true }).filter((entry) => entry.isFile())
  for (const { name } of names) {
    const copy = await open(join(to, name), 'wx', 0o600)
    await copy.writeFile(await readFile(join(from, name)))
    await copy.sync()
    await copy.close()
  }
  return names.length
}
