// SPDX-License-Identifier: Apache-2.0
/** Long work done a portion at a time, in order: between two of them everybody else has their turn. */
export async function inPortions<T>(
  all: readonly T[],
  size: number,
  work: (portion: readonly T[]) => Promise<void>,
): Promise<void> {
  for (let begun = 0; begun < all.length; begun += size) {
    await work(all.slice(begun, begun + size))
    await new Promise((turn) => setImmediate(turn))
  }
}
