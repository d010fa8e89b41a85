// SPDX-License-Identifier: Apache-2.0
/** Encrypted bytes in a folder, under random ids in 65,536 sub-folders; a file is there whole or not at all. */
import { opendir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { replaceWhole } from '#src/platform/disk/index.ts'
import type { DataKey } from '#src/platform/sealing/index.ts'
import { open, placeOf, seal } from '#src/platform/sealing/index.ts'

/** Bytes as they came, or as they are given out; one never opens in the place of the other. */
export type Stage = 'quarantine' | 'released'

export type Vault = {
  put(file: string, stage: Stage, key: DataKey, bytes: Buffer): Promise<void>
  get(file: string, stage: Stage, key: DataKey): Promise<Buffer>
  /** Removes one stage, or both; that there is nothing to remove is no error. */
  remove(file: string, stage?: Stage): Promise<void>
  /** Everything that lies there, with its age; drafts of writes that were cut off have no file. */
  list(): AsyncGenerator<{ path: string; file: string | undefined; stage: Stage | undefined; writtenAt: Date }>
}

/** The vault of an installation. */
export function openVault(home: string): Vault {
  const folder = join(home, 'files')
  const pathOf = (file: string, stage: Stage) => {
    if (!/^[0-9a-f-]{36}$/.test(file)) throw new Error('A file is named by its random id only.')
    return join(folder, file.slice(0, 2), file.slice(2, 4), `${file}.${stage}`)
  }
  const placed = (file: string, stage: Stage) => placeOf({ table: 'files', column: stage, row: file, keyVersion: 1 })
  return {
    put: (file, stage, key, bytes) => replaceWhole(pathOf(file, stage), seal(key, bytes, placed(file, stage))),
    get: async (file, stage, key) => open(key, await readFile(pathOf(file, stage)), placed(file, stage)),
    remove: async (file, stage) => {
      for (const one of stage ? [stage] : (['quarantine', 'released'] as const))
        await rm(pathOf(file, one), { force: true })
    },
    async *list() {
      const entries = await opendir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return []
        throw error
      })
      for await (const entry of entries) {
        if (!entry.isFile()) continue
        const path = join(entry.parentPath, entry.name)
        const [, file, stage] = /^([0-9a-f-]{36})\.(quarantine|released)$/.exec(entry.name) ?? []
        const written = await stat(path).catch(() => undefined)
        if (written) yield { path, file, stage: stage as Stage | undefined, writtenAt: written.mtime }
      }
    },
  }
}
