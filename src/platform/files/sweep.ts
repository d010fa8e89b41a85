// SPDX-License-Identifier: Apache-2.0
import { rm } from 'node:fs/promises'
import type { Database } from '#src/platform/database/index.ts'
import { asDisposal, asReader, systemActor } from '#src/platform/database/index.ts'
import type { FileState } from './files.store.ts'
import { eraseUntaken, listStates, listUnsettled } from './files.store.ts'
import type { Vault } from './vault.ts'

type Sweep = { db: Database; vault: Vault; now: Date; examine(file: string): Promise<void> }

const minutes = (count: number) => count * 60_000
// An upload takes seconds; what is older and unsettled was cut off.
const cutOffAfter = minutes(2)
// No act sets a term for what nobody took as evidence. Settled here: longer than any draft is kept, and than an upload needs to be handed in.
const untakenFor = minutes(60 * 24 * 30)
// Bytes are written before their record; younger ones may be about to get it.
const orphanedAfter = minutes(60)

/** Examines again what got no verdict, and removes what nobody needs: abandoned uploads, and bytes without a record. */
export async function sweep({ db, vault, now, examine }: Sweep): Promise<{ examined: number; removed: number }> {
  const before = (age: number) => new Date(now.getTime() - age)
  const unsettled = await asReader(db, systemActor, (tx) => listUnsettled(tx, before(cutOffAfter), 100))
  for (const file of unsettled) await examine(file)
  const abandoned = await asDisposal(db, systemActor, (tx) => eraseUntaken(tx, before(untakenFor)))
  for (const file of abandoned) await vault.remove(file)
  const orphans = await removeOrphans(db, vault, before(orphanedAfter))
  return { examined: unsettled.length, removed: abandoned.length + orphans }
}

type Lying = { path: string; file: string | undefined; stage: string | undefined }

async function removeOrphans(db: Database, vault: Vault, before: Date): Promise<number> {
  let removed = 0
  let batch: Lying[] = []
  const settle = async () => {
    const ids = batch.flatMap(({ file }) => file ?? [])
    const states = await asReader(db, systemActor, (tx) => listStates(tx, ids))
    for (const lying of batch) {
      if (isNeeded(lying, states)) continue
      await rm(lying.path, { force: true })
      removed += 1
    }
    batch = []
  }
  for await (const lying of vault.list()) {
    if (lying.writtenAt < before) batch.push(lying)
    if (batch.length >= 1000) await settle()
  }
  if (batch.length > 0) await settle()
  return removed
}

function isNeeded({ file, stage }: Lying, states: ReadonlyMap<string, FileState>): boolean {
  const state = file === undefined ? undefined : states.get(file)
  if (state === undefined) return false
  return stage === 'released' ? state === 'clean' : state === 'pending' || state === 'error'
}
