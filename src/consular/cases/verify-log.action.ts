// SPDX-License-Identifier: Apache-2.0
// The whole log and the journal checked against themselves and against what was signed outside the database.
import { reference } from '#src/consular/history/index.ts'
import type { Books, ThingFault } from '#src/consular/journal/index.ts'
import { upkeep } from '#src/consular/journal/index.ts'
import type { ReadFault } from '#src/platform/audit/index.ts'
import { listReadBatches, verifyReads } from '#src/platform/audit/index.ts'
import type { Tx } from '#src/platform/database/index.ts'
import { asReader, connectionOf, systemActor } from '#src/platform/database/index.ts'
import type { Progress } from '#src/platform/progress/index.ts'
import type { ProofPlaces } from './seal-heads.action.ts'
import { overRanges } from './stored/range-threads.store.ts'
import { listCaseRanges } from './stored/ranges.store.ts'
import type { LogFault } from './verification/check-case.ts'
import type { ReadSeals, SealFault } from './verification/sealed-heads.store.ts'
import { readSeals } from './verification/sealed-heads.store.ts'
import { unseenIn } from './verification/sealed-index.ts'
import type { RangeVerdict } from './verification/verify-range.store.ts'
import { verifyRanges } from './verification/verify-range.store.ts'

export type LogVerdict = {
  readonly events: number
  /** Sealed facts that the log names, or that were found. */
  readonly facts: number
  /** Entries of the journal. */
  readonly entries: number
  readonly cases: readonly LogFault[]
  readonly things: readonly ThingFault[]
  readonly reads: readonly ReadFault[]
  readonly seals: readonly SealFault[]
  /** Nothing was found. */
  readonly sound: boolean
}

/**
 * Checks every event, every case, every seal and every batch of reads, and that the facts which the log names are there and those that
 * were erased are not; every entry of the journal, and what its books make of them. Names what was altered, removed, cut short or deleted. With the file of master keys it opens every fact as
 * well and compares it with its commitment, which takes longer.
 */
export async function verifyLog(
  places: Pick<ProofPlaces, 'db' | 'signer' | 'headsFolder'>,
  progress: Progress,
  { books, openWith }: { readonly books: Books; readonly openWith?: string },
): Promise<LogVerdict> {
  const reading = readSeals(places)
  const beside = reading.then((seals) =>
    Promise.all([seals.check(), asReader(places.db, systemActor, (tx) => verifyReadRecords(tx, seals.reads))]),
  )
  const passing = verifyCases(places, reading, progress, openWith)
  const [seals, [faults, reads], { verdicts, stage }] = await Promise.all([reading, beside, passing])
  stage.end()
  const deleted = unseenIn(seals.heads).map((key): LogFault => ({ kind: 'case-deleted', reference: reference(key) }))
  const cases = inOrder([...verdicts.flatMap(({ faults }) => faults), ...deleted])
  const [events, facts] = [sumOf(verdicts, 'events'), sumOf(verdicts, 'facts')]
  // In a pass of its own, when the threads that pass by the events have ended.
  const journal = await upkeep.verifyJournal(places.db, { books, sealed: seals.things }, progress)
  const sound = cases.length + reads.length + faults.length + journal.faults.length === 0
  return { events, facts, entries: journal.entries, cases, things: journal.faults, reads, seals: faults, sound }
}

/** All events by. The threads start beside the reading of the seals; what they compare with these they read afterwards. */
async function verifyCases(
  { db }: Pick<ProofPlaces, 'db'>,
  reading: Promise<ReadSeals>,
  progress: Progress,
  openWith: string | undefined,
): Promise<{ readonly verdicts: readonly RangeVerdict[]; readonly stage: ReturnType<Progress['begin']> }> {
  const { ranges, events: about } = await asReader(db, systemActor, listCaseRanges)
  const stage = progress.begin(
    openWith === undefined ? 'Verifying events' : 'Verifying events and opening facts',
    about,
  )
  const verdicts: RangeVerdict[] = []
  const given = reading.then(({ heads }) => ({ connection: connectionOf(db), sealed: heads, masterKeyFile: openWith }))
  const thread = new URL('./verification/verify-thread.store.ts', import.meta.url)
  await overRanges(ranges, { here: verifyRanges, thread, given }, (verdict) => {
    verdicts.push(verdict)
    stage.step(verdict.events)
  })
  return { verdicts, stage }
}

const sumOf = (verdicts: readonly RangeVerdict[], what: 'events' | 'facts') =>
  verdicts.reduce((sum, verdict) => sum + verdict[what], 0)

/** By case; a case that was deleted may have been missed in several places, and is named once. */
function inOrder(faults: readonly LogFault[]): readonly LogFault[] {
  const deleted = new Set<string>()
  return faults
    .filter(({ kind, reference: of }) => kind !== 'case-deleted' || (!deleted.has(of) && deleted.add(of)))
    .toSorted((one, other) => Number(one.reference > other.reference) - Number(one.reference < other.reference))
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
