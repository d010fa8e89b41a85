// SPDX-License-Identifier: Apache-2.0
import { foldCase } from '#src/consular/history/index.ts'
import { asDisposal, systemActor } from '#src/platform/database/index.ts'
import { pinnedService } from './case-context.ts'
import type { Engine } from './engine.ts'
import { carryOut } from './erase-facts.action.ts'
import { eraseLeftBehind } from './erase-without-case.action.ts'
import type { ErasureEntry } from './stored/erasures.store.ts'
import { enterErasure, eraseAgain } from './stored/erasures.store.ts'
import { loadCase } from './stored/load-case.store.ts'
import { digestOfCommand } from './stored/receipts.store.ts'

/**
 * After a restore: erases again what was erased since the backup, whatever stage the case is at now, people and accounts that the
 * ledger names included. A case that the backup does not hold at all, or none, is only entered in the ledger. Whom earlier versions left goes last.
 */
export async function replayErasures(engine: Engine, entries: readonly ErasureEntry[]): Promise<void> {
  for (const entry of entries) {
    const files = await asDisposal(engine.db, systemActor, async (tx) => {
      const stored = await loadCase(tx, entry)
      const [first] = stored.events
      if (!first) {
        await enterErasure(tx, entry, engine.clock.now())
        return await eraseAgain(tx, entry)
      }
      const state = foldCase(stored.events, pinnedService(engine.catalogue, stored.events))
      const digest = digestOfCommand(engine.keyring, { commandId: entry.id })
      const done = await carryOut(engine, tx, stored, { entry, digest, state })
      return [...done.files, ...(await eraseAgain(tx, entry))]
    })
    await engine.files.discard(files)
  }
  await eraseLeftBehind(engine)
}
