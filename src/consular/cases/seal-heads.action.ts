// SPDX-License-Identifier: Apache-2.0
// The sealer: at intervals, a signed root over the heads of all cases, the batches of reads and the heads of the journal, written outside
// the database.
// Nothing global is chained while people wait; what is not yet sealed is guarded by the chain of its own case or thing.
import { upkeep } from '#src/consular/journal/index.ts'
import { checkpointText, growingTree, openNote, signedNote } from '#src/consular/proof/index.ts'
import { listReadBatches } from '#src/platform/audit/index.ts'
import type { Clock } from '#src/platform/clock/index.ts'
import type { Database, Tx } from '#src/platform/database/index.ts'
import { asActor, asReader, systemActor } from '#src/platform/database/index.ts'
import { PlainError } from '#src/platform/logging/index.ts'
import type { Signer } from '#src/platform/signing/index.ts'
import { verifyWith } from '#src/platform/signing/index.ts'
import type { LogPosition } from './stored/followers.store.ts'
import { findFollower, LOG_START, moveFollower } from './stored/followers.store.ts'
import {
  addSeal,
  findLastSeal,
  headLine,
  listLines,
  listMovedHeads,
  listNotes,
  logOrigin,
  readLine,
  sealAlone,
} from './stored/heads.store.ts'
import { headsFolder } from './stored/heads-folder.store.ts'

export type ProofPlaces = {
  readonly db: Database
  readonly signer: Signer
  readonly clock: Clock
  /** Where the signed heads go: best on another machine. */
  readonly headsFolder: string
}

const AT_ONCE = 20_000
const CASES = 'sealer of cases'
const READS = 'sealer of reads'
const JOURNAL = 'sealer of the journal'

/** Seals what has happened since the last seal; answers with the number of heads sealed. */
export async function sealHeads(places: ProofPlaces): Promise<{ readonly sealed: number }> {
  let sealed = 0
  for (;;) {
    const added = await asActor(places.db, systemActor, (tx) => sealSome(places, tx))
    sealed += added
    if (added === 0) break
  }
  await writeOutside(places)
  return { sealed }
}

async function sealSome({ signer, clock }: ProofPlaces, tx: Tx): Promise<number> {
  await sealAlone(tx)
  const cases = await listMovedHeads(tx, await findFollower(tx, CASES), AT_ONCE)
  const readsAfter = await findFollower(tx, READS)
  const batches = await listReadBatches(tx, batchPosition(readsAfter), AT_ONCE)
  const things = await upkeep.listMovedThings(tx, await findFollower(tx, JOURNAL), AT_ONCE)
  const lines = [...cases.heads.map(headLine), ...batches.map(readLine), ...things.lines]
  if (lines.length === 0) return 0
  const last = await findLastSeal(tx)
  const tree = growingTree(last)
  for (const line of lines) tree.add(Buffer.from(line))
  const origin = await logOrigin(tx)
  const root = tree.root()
  const text = checkpointText({ origin, size: tree.size, root, more: [`sealed ${clock.now().toISOString()}`] })
  const pem = signer.publicKeys().find(({ keyId }) => keyId === signer.keyId)?.pem ?? ''
  const note = signedNote(text, { name: origin, pem }, signer.sign(Buffer.from(text)))
  await addSeal(tx, { size: tree.size, root, frontier: tree.frontier(), note, lines })
  if (cases.upTo) await moveFollower(tx, CASES, cases.upTo)
  if (things.upTo) await moveFollower(tx, JOURNAL, things.upTo)
  const batch = batches.at(-1)
  if (batch) await moveFollower(tx, READS, { transaction: batch.transaction, position: batch.batch })
  return lines.length
}

/** Brings the files up to the database. Files that know more than the database mean that it was put back to an earlier day. */
async function writeOutside({ db, signer, headsFolder: path }: ProofPlaces): Promise<void> {
  const folder = headsFolder(path)
  const origin = await asReader(db, systemActor, logOrigin)
  const keys = signer.publicKeys().map(({ pem }) => ({ name: origin, pem }))
  await asActor(db, systemActor, async (tx) => {
    await sealAlone(tx)
    const written = await folder.count()
    const lastNote = (await folder.notes()).at(-1)
    const noted = lastNote === undefined ? 0 : (openNote(lastNote, keys, verifyWith)?.size ?? 0)
    const size = (await findLastSeal(tx))?.size ?? 0
    const [atEnd] = written === 0 ? [undefined] : await listLines(tx, written - 1, 1)
    if (written > size || atEnd !== (await folder.lastLine())) throw databaseIsBehind(path)
    for (let at = written; at < size; ) {
      const lines = await listLines(tx, at, AT_ONCE)
      await folder.addLines(lines)
      at += lines.length
      if (lines.length === 0) break
    }
    await folder.addNotes(await listNotes(tx, noted))
  })
}

function databaseIsBehind(path: string): PlainError {
  return new PlainError(
    `The signed heads in ${path} do not go before those in the database: it was put back to an earlier day, or altered. Run "elshi audit verify" to see which cases are concerned.`,
  )
}

/** After a restore that lost the latest cases: puts the old files aside, as evidence, and writes those of this database. */
export async function beginHeadsAnew(places: ProofPlaces): Promise<void> {
  const ending = `until-${places.clock.now().toISOString().replace(/[:.]/g, '-')}`
  await headsFolder(places.headsFolder).putAside(ending)
  await writeOutside(places)
}

function batchPosition({ transaction, position }: LogPosition) {
  return transaction === LOG_START.transaction ? undefined : { transaction, batch: position }
}
