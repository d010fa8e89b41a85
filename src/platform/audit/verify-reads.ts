// SPDX-License-Identifier: Apache-2.0
import type { Tx } from '#src/platform/database/index.ts'
import { disposedUpTo } from './dispose-reads.store.ts'
import { noPredecessor, storedBatchHash } from './read-record.ts'
import type { WholeBatch } from './reads.store.ts'
import { listWholeBatches } from './reads.store.ts'

/** What does not fit in the record of reads: which batch, and how. */
export type ReadFault = { batch: string; fault: 'altered' | 'entries-missing' | 'predecessor-missing' }

/** Recomputes every batch whose term is not over, and follows each writer's chain. A chain's cut end shows against the signed heads, which the sealer keeps. */
export async function verifyReads(
  tx: Tx,
  onProgress?: (batches: number) => void,
): Promise<{ batches: number; entries: number; faults: readonly ReadFault[] }> {
  const chains = new Chains(await disposedUpTo(tx))
  const seen = { batches: 0, entries: 0 }
  let after: string | undefined = '0'
  while (after !== undefined) {
    const batches = await listWholeBatches(tx, after, 1000)
    for (const batch of batches) {
      chains.follow(batch)
      seen.entries += batch.count
    }
    seen.batches += batches.length
    onProgress?.(seen.batches)
    after = batches.at(-1)?.batch
  }
  return { ...seen, faults: chains.faults }
}

/** The end of every writer's chain so far, and what did not fit. */
class Chains {
  readonly faults: ReadFault[] = []
  readonly #ends = new Map<string, { sequence: number; hash: string }>()
  readonly #disposed: bigint

  constructor(disposed: bigint) {
    this.#disposed = disposed
  }

  follow({ batch, writer, sequence, previous, hash, count, entries, found }: WholeBatch): void {
    // A batch that was disposed of keeps its place in the chain by its hash.
    const isDisposed = found === 0 && BigInt(batch) <= this.#disposed
    if (found !== count && !isDisposed) this.faults.push({ batch, fault: 'entries-missing' })
    else if (!isDisposed && storedBatchHash({ writer, sequence, previous }, entries).toString('hex') !== hash)
      this.faults.push({ batch, fault: 'altered' })
    const end = this.#ends.get(writer) ?? { sequence: 0, hash: noPredecessor.toString('hex') }
    if (sequence !== end.sequence + 1 || previous !== end.hash)
      this.faults.push({ batch, fault: 'predecessor-missing' })
    this.#ends.set(writer, { sequence, hash })
  }
}
