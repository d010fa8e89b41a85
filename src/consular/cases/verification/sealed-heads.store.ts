// SPDX-License-Identifier: Apache-2.0
// What was signed, read back: every note must open, and the lines must come to the root that it signs.
import type { Checkpoint } from '#src/consular/proof/index.ts'
import { growingTree, openNote } from '#src/consular/proof/index.ts'
import { asReader, systemActor } from '#src/platform/database/index.ts'
import { verifyWith } from '#src/platform/signing/index.ts'
import type { ProofPlaces } from '../seal-heads.action.ts'
import { findLastSeal, listLines, listNotes, logOrigin, readsIn } from '../stored/heads.store.ts'
import { headsFolder } from '../stored/heads-folder.store.ts'
import type { SealedIndex } from './sealed-index.ts'
import { collectHeads } from './sealed-index.ts'

/** What is wrong with the seals themselves: the text key is `fault.<kind>`. */
export type SealFault = {
  readonly kind: 'heads-missing' | 'note-not-ours' | 'lines-altered' | 'database-behind' | 'database-differs'
  /** How many lines the note was about. */
  readonly size: number
}

export type ReadSeals = {
  readonly heads: SealedIndex
  /** Batches of reads and their hashes, in hexadecimal. */
  readonly reads: Map<string, string>
  readonly faults: readonly SealFault[]
}

/** Reads the signed heads outside the database; those inside it only if the others are lost, which is a fault of its own. */
export async function readSeals({
  db,
  signer,
  headsFolder: path,
}: Pick<ProofPlaces, 'db' | 'signer' | 'headsFolder'>): Promise<ReadSeals> {
  const folder = headsFolder(path)
  const faults: SealFault[] = []
  const { origin, last, inside } = await asReader(db, systemActor, async (tx) => ({
    origin: await logOrigin(tx),
    last: await findLastSeal(tx),
    inside: await listNotes(tx, 0),
  }))
  const keys = signer.publicKeys().map(({ pem }) => ({ name: origin, pem }))
  const outside = await folder.notes()
  const isLost = outside.length === 0 && last !== undefined
  if (isLost) faults.push({ kind: 'heads-missing', size: 0 })
  const expected = checkpointsIn(isLost ? inside : outside, keys, faults)
  if (last)
    expected.set(last.size, [...(expected.get(last.size) ?? []), { root: last.root, fault: 'database-differs' }])

  const tree = growingTree()
  const heads = collectHeads()
  const reads = new Map<string, string>()
  const pass = (line: Buffer) => {
    tree.add(line)
    heads.add(line)
    const batch = readsIn(line)
    if (batch) reads.set(batch.batch, batch.hash)
    for (const { root, fault } of expected.get(tree.size) ?? [])
      if (!root.equals(tree.root())) faults.push({ kind: fault, size: tree.size })
    expected.delete(tree.size)
  }
  if (isLost) await passInside(db, pass)
  else await folder.eachLine(pass)
  // A seal that the database has and the files lack was cut off before it was written; the next one writes it.
  for (const [size, missing] of expected)
    if (missing.some(({ fault }) => fault === 'lines-altered')) faults.push({ kind: 'lines-altered', size })
  if (!isLost && (last?.size ?? 0) < tree.size) faults.push({ kind: 'database-behind', size: last?.size ?? 0 })
  return { heads: heads.index(), reads, faults }
}

type Expected = { readonly root: Buffer; readonly fault: SealFault['kind'] }

function checkpointsIn(
  notes: readonly string[],
  keys: Parameters<typeof openNote>[1],
  faults: SealFault[],
): Map<number, readonly Expected[]> {
  const expected = new Map<number, readonly Expected[]>()
  for (const note of notes) {
    const checkpoint: Checkpoint | undefined = openNote(note, keys, verifyWith)
    if (checkpoint) expected.set(checkpoint.size, [{ root: checkpoint.root, fault: 'lines-altered' }])
    else faults.push({ kind: 'note-not-ours', size: Number(note.split('\n')[1]) || 0 })
  }
  return expected
}

async function passInside(db: ProofPlaces['db'], pass: (line: Buffer) => void): Promise<void> {
  await asReader(db, systemActor, async (tx) => {
    for (let at = 0; ; ) {
      const lines = await listLines(tx, at, 20_000)
      if (lines.length === 0) return
      for (const line of lines) pass(Buffer.from(line))
      at += lines.length
    }
  })
}
