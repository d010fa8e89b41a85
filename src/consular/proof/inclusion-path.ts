// SPDX-License-Identifier: Apache-2.0
// The path from one entry to the root (RFC 9162, section 2.1.3.1), gathered while all entries pass by once.
import type { GrowingTree } from './growing-tree.ts'
import { growingTree } from './growing-tree.ts'

export type PathGatherer = {
  /** Takes the next entry; all of them pass in order. */
  readonly pass: (entry: Buffer) => void
  /** The path, once as many have passed as the tree has. */
  readonly path: () => readonly Buffer[]
}

type Range = { readonly from: number; readonly until: number }

/** Gathers the path of the entry at this index in a tree of this size. The bytes of an entry are not kept. */
export function gatherPath(index: number, size: number): PathGatherer {
  if (!(index >= 0 && index < size)) throw new RangeError(`A tree of ${size} entries has none at ${index}.`)
  const siblings = siblingsOf(index, { from: 0, until: size }).map((range) => ({ ...range, tree: growingTree() }))
  const inOrder = siblings.toSorted((one, other) => one.from - other.from)
  let at = 0
  let current = 0
  return {
    pass: (entry) => {
      while (inOrder[current] && at >= (inOrder[current] as Range).until) current++
      const range = inOrder[current]
      if (range && at >= range.from) range.tree.add(entry)
      at++
    },
    path: () => siblings.map(({ tree }: { tree: GrowingTree }) => tree.root()),
  }
}

/** Which entries stand under each node beside the way, from the entry up to the root. */
function siblingsOf(index: number, { from, until }: Range): readonly Range[] {
  if (until - from === 1) return []
  // The largest power of two that is smaller than the number of entries.
  const middle = from + 2 ** Math.floor(Math.log2(until - from - 1))
  return index < middle
    ? [...siblingsOf(index, { from, until: middle }), { from: middle, until }]
    : [...siblingsOf(index, { from: middle, until }), { from, until: middle }]
}
