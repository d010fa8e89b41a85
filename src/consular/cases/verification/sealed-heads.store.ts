// SPDX-License-Identifier: Apache-2.0
// What was signed, read back: every note must open, and the lines must come to the root that it signs.
import { createHash } from 'node:crypto'
import type { SealedThing } from '#src/consular/journal/index.ts'
import { upkeep } from '#src/consular/journal/index.ts'
import type { Checkpoint } from '#src/consular/proof/index.ts'
import { growingTree, openNote } from '#src/consular/proof/index.ts'
import { asReader, systemActor } from '#src/platform/database/index.ts'
import { verifyWith } from '#src/platform/signing/index.ts'
import type { ProofPlaces } from '../seal-heads.action.ts'
import { findLastSeal, listLines, listNotes, logOrigin, readsIn } from '../stored/heads.store.ts'
import { headsFolder, LINE_WIDTH, lineEnd } from '../stored/heads-folder.store.ts'
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
  /** Things of the journal by kind and id. */
  readonly things: ReadonlyMap<string, SealedThing>
  /** Whether the lines come to the signed roots: long work, that something else can be done beside. */
  readonly check: () => Promise<readonly SealFault[]>
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
  const roots = rootsAt(expected)
  const lines = collectLines()
  if (isLost) {
    await passInside(db, (line) => {
      lines.add(line, 0, line.length)
      roots.add(line, 0, line.length)
    })
    return { ...lines.all(), check: async () => [...faults, ...roots.end()] }
  }
  const first = await passFile(folder, lines.add)
  const check = async () => {
    const again = await passFile(folder, roots.add, first.size)
    const behind: SealFault = { kind: 'database-behind', size: last?.size ?? 0 }
    return [
      ...faults,
      // What was read first, beside the events, must be what comes to the root.
      ...(again.digest === first.digest ? [] : [{ kind: 'lines-altered', size: first.size } as const]),
      ...roots.end(),
      ...(behind.size < first.size ? [behind] : []),
    ]
  }
  return { ...lines.all(), check }
}

type PassLine = (bytes: Buffer, from: number, until: number) => void

/** Passes by the lines of the file, or so many of them; answers with their number and a digest over all of them. */
async function passFile(
  folder: ReturnType<typeof headsFolder>,
  pass: PassLine,
  most?: number,
): Promise<{ readonly size: number; readonly digest: string }> {
  const digest = createHash('sha256')
  let size = 0
  await folder.manyLines((lines) => {
    digest.update(lines)
    size += lines.length / LINE_WIDTH
    for (let at = 0; at < lines.length; at += LINE_WIDTH) pass(lines, at, lineEnd(lines, at))
  }, most)
  return { size, digest: digest.digest('hex') }
}

function collectLines() {
  const heads = collectHeads()
  const reads = new Map<string, string>()
  const things = upkeep.collectThings()
  return {
    add: (bytes: Buffer, from: number, until: number) => {
      heads.add(bytes, from, until)
      things.add(bytes, from, until)
      const batch = bytes[from] === READS ? readsIn(bytes.subarray(from, until)) : undefined
      if (batch) reads.set(batch.batch, batch.hash)
    },
    all: () => ({ heads: heads.index(), reads, things: things.all() }),
  }
}

const READS = 0x72

/** Compares the roots that the lines come to with those expected at some sizes. */
function rootsAt(expected: Map<number, readonly Expected[]>) {
  const tree = growingTree()
  const faults: SealFault[] = []
  const sizes = [...expected.keys()].sort((one, other) => one - other)
  let next = 0
  const judge = () => {
    for (; (sizes[next] ?? Number.POSITIVE_INFINITY) <= tree.size; next++) {
      const size = sizes[next] as number
      if (size !== tree.size) continue
      for (const { root, fault } of expected.get(size) ?? [])
        if (!root.equals(tree.root())) faults.push({ kind: fault, size })
      expected.delete(size)
    }
  }
  return {
    add: (bytes: Buffer, from: number, until: number) => {
      tree.add(bytes, from, until)
      if (tree.size >= (sizes[next] ?? Number.POSITIVE_INFINITY)) judge()
    },
    /** All faults; the sizes that the lines did not come to are some. */
    end: (): readonly SealFault[] => {
      // A seal that the database has and the files lack was cut off before it was written; the next one writes it.
      const missing = [...expected].filter(([, at]) => at.some(({ fault }) => fault === 'lines-altered'))
      return [...faults, ...missing.map(([size]) => ({ kind: 'lines-altered', size }) as const)]
    },
  }
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
