// SPDX-License-Identifier: Apache-2.0
// A Merkle tree (RFC 9162) that only grows and remembers no more than its complete subtrees: enough for the next root.
import { hash } from 'node:crypto'
import { hashNode } from './merkle.ts'

export type GrowingTree = {
  readonly size: number
  /** Adds an entry: all of the bytes, or those from one place up to another. */
  readonly add: (bytes: Buffer, from?: number, until?: number) => void
  readonly root: () => Buffer
  /** The complete subtrees from the left, 32 bytes each: what to keep until the tree grows on. */
  readonly frontier: () => Buffer
}

const HASH = 32

/** An empty tree, or one that grows on from a kept frontier. */
export function growingTree(kept?: { readonly size: number; readonly frontier: Buffer }): GrowingTree {
  let size = kept?.size ?? 0
  // The complete subtrees stand side by side; a tree of 2^53 entries has 53 of them, and one more while an entry is added.
  const subtrees = Buffer.alloc(54 * HASH)
  let depth = (kept?.frontier.length ?? 0) / HASH
  if (depth !== ones(size)) throw new RangeError(`A tree of ${size} entries has no such frontier.`)
  kept?.frontier.copy(subtrees)
  return {
    get size() {
      return size
    },
    add: (bytes, from = 0, until = bytes.length) => {
      writeHash(leafOf(bytes, from, until), subtrees, depth++ * HASH)
      // As in a binary counter, each carried one joins two subtrees of equal size.
      for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) {
        depth--
        subtrees.copy(node, 1, (depth - 1) * HASH, (depth + 1) * HASH)
        writeHash(node, subtrees, (depth - 1) * HASH)
      }
      size++
    },
    root: () => {
      if (depth === 0) return hash('sha256', Buffer.alloc(0), 'buffer')
      const at = (place: number) => Buffer.from(subtrees.subarray(place * HASH, (place + 1) * HASH))
      let right: Buffer = at(depth - 1)
      for (let place = depth - 2; place >= 0; place--) right = hashNode(at(place), right)
      return right
    },
    frontier: () => Buffer.from(subtrees.subarray(0, depth * HASH)),
  }
}

const node = Buffer.alloc(1 + 2 * HASH, 1)
const leaf = Buffer.alloc(1024)
const leaves = new Array<Buffer | undefined>(leaf.length + 1)

/** The bytes that are hashed for an entry, used again for the next. */
function leafOf(bytes: Buffer, from: number, until: number): Buffer {
  const length = until - from + 1
  if (length > leaf.length) return Buffer.concat([leaf.subarray(0, 1), bytes.subarray(from, until)])
  bytes.copy(leaf, 1, from, until)
  const known = leaves[length] ?? leaf.subarray(0, length)
  leaves[length] = known
  return known
}

/** As text of one byte a letter, because a buffer of its own for each hash costs as much as the hash. */
function writeHash(bytes: Buffer, into: Buffer, place: number): void {
  const hashed = hash('sha256', bytes, 'binary')
  for (let index = 0; index < HASH; index++) into[place + index] = hashed.charCodeAt(index)
}

function ones(size: number): number {
  let count = 0
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2
  return count
}
