// SPDX-License-Identifier: Apache-2.0
// The whole log checked against itself and against what was signed outside the database.
import { reference } from '#src/consular/history/index.ts'
import type { ReadFault } from '#src/platform/audit/index.ts'
import { listReadBatches, verifyReads } from '#src/platform/audit/index.ts'
import type { Tx } from '#src/platform/database/index.ts'
import { asReader, connectionOf, systemActor } from '#src/platform/database/index.ts'
import type { Progress } from '#src/platform/progress/index.ts'
import type { ProofPlaces } from './seal-heads.action.ts'
import { overRanges } from './stored/range-threads.store.ts'
import { listCaseRanges } from './stored/ranges.store.ts'
import type { LogFault } from './verification/check-case.ts'
import type { SealFault } from './verification/sealed-heads.store.ts'
import { readSeals } from './verification/sealed-heads.store.ts'
import { unseenIn } from './verification/sealed-index.ts'
import type { RangeVerdict } from './verification/verify-range.store.ts'
import { verifyRanges } from './verification/verify-range.store.ts'

export type LogVerdict = {
  readonly events: number
  readonly cases: readonly LogFault[]
  readonly reads: readonly ReadFault[]
  readonly seals: readonly SealFault[]
  /** Nothing was found. */
  readonly sound: boolean
}

/** Checks every event, every case, every seal and every batch of reads; names what was altered, removed, cut short or deleted. */
export async function verifyLog(
  places: Pick<ProofPlaces, 'db' | 'signer' | 'headsFolder'>,
  progress: Progress,
): Promise<LogVerdict> {
  const seals = await readSeals(places)
  const { ranges, events: about } = await asReader(places.db, systemActor, listCaseRanges)
  const stage = progress.begin('Verifying events', about)
  const verdicts: RangeVerdict[] = []
  const given = { connection: connectionOf(places.db), sealed: seals.heads }
  const thread = new URL('./verification/verify-thread.store.ts', import.meta.url)
  await overRanges(ranges, { here: verifyRanges, thread, given }, (verdict) => {
    verdicts.push(verdict)
    stage.step(verdict.events)
  })
  stage.end()
  const deleted = unseenIn(seals.heads).map((key): LogFault => ({ kind: 'case-deleted', reference: reference(key) }))
  const cases = [...verdicts.flatMap(({ faults }) => faults), ...deleted].sort((one, other) =>
    one.reference < other.reference ? -1 : 1,
  )
  const reads = await asReader(places.db, systemActor, (tx) => verifyReadRecords(tx, seals.reads))
  const events = verdicts.reduce((sum, verdict) => sum + verdict.events, 0)
  const sound = cases.length + reads.length + seals.faults.length === 0
  return { events, cases, reads, seals: seals.faults, sound }
}

/** The chains of the record of reads, and each batch that was sealed. */
async function verifyReadRecords(tx: Tx, sealed: Map<string, string>): Promise<readonly ReadFault[]> {
  const { faults } = await verifyReads(tx)
  const found: ReadFault[] = [...faults]
  for (let after: Parameters<typeof listReadBatches>[1]; ; ) {
    const batches = await listReadBatches(tx, after, 10_000)
    for (const { batch, hash } of batches) {
      const expected = sealed.get(batch)
      sealed.delete(batch)
      if (expected !== undefined && expected !== hash.toString('hex')) found.push({ batch, fault: 'altered' })
    }
    after = batches.at(-1)
    if (!after) break
  }
  for (const batch of sealed.keys()) found.push({ batch, fault: 'entries-missing' })
  return found
}
