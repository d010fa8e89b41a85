// SPDX-License-Identifier: Apache-2.0
// A Merkle tree (RFC 9162) that only grows and remembers no more than its complete subtrees: enough for the next root.
import { hash } from 'node:crypto'
import { hashLeaf, hashNode } from './merkle.ts'

export type GrowingTree = {
  readonly size: number
  readonly add: (entry: Buffer) => void
  readonly root: () => Buffer
  /** The complete subtrees from the left, 32 bytes each: what to keep until the tree grows on. */
  readonly frontier: () => Buffer
}

/** An empty tree, or one that grows on from a kept frontier. */
export function growingTree(kept?: { readonly size: number; readonly frontier: Buffer }): GrowingTree {
  let size = kept?.size ?? 0
  const subtrees: Buffer[] = []
  for (let at = 0; at < (kept?.frontier.length ?? 0); at += 32)
    subtrees.push(Buffer.from(kept?.frontier.subarray(at, at + 32) ?? []))
  if (subtrees.length !== ones(size)) throw new RangeError(`A tree of ${size} entries has no such frontier.`)
  return {
    get size() {
      return size
    },
    add: (entry) => {
      let node = hashLeaf(entry)
      // As in a binary counter, each carried one joins two subtrees of equal size.
      for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) {
        const left = subtrees.pop()
        if (left) node = hashNode(left, node)
      }
      subtrees.push(node)
      size++
    },
    root: () => {
      const [last, ...others] = subtrees.toReversed()
      if (!last) return hash('sha256', Buffer.alloc(0), 'buffer')
      return others.reduce((right, left) => hashNode(left, right), last)
    },
    frontier: () => Buffer.concat(subtrees),
  }
}

function ones(size: number): number {
  let count = 0
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2
  return count
}
