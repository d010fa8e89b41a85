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
const LEFT = 1
const RIGHT = LEFT + HASH
const EMPTY = hash('sha256', Buffer.alloc(0), 'buffer')

/** An empty tree, or one that grows on from a kept frontier. */
export function growingTree(kept?: { readonly size: number; readonly frontier: Buffer }): GrowingTree {
  let size = kept?.size ?? 0
  if ((kept?.frontier.length ?? 0) !== heightsIn(size).length * HASH)
    throw new RangeError(`A tree of ${size} entries has no such frontier.`)
  /** By height: the left one of two subtrees, which waits for the right one where the size says so. */
  const pairs: Buffer[] = []
  const pairAt = (height: number) => {
    pairs[height] ??= Buffer.alloc(1 + 2 * HASH, 1)
    return pairs[height]
  }
  for (const [place, height] of heightsIn(size).entries())
    kept?.frontier.copy(pairAt(height), LEFT, place * HASH, (place + 1) * HASH)
  const lefts = (): Buffer[] => heightsIn(size).map((height) => Buffer.from(pairAt(height).subarray(LEFT, RIGHT)))
  return {
    get size() {
      return size
    },
    add: (bytes, from = 0, until = bytes.length) => {
      let hashed = hash('sha256', leafOf(bytes, from, until), 'binary')
      let height = 0
      // As in a binary counter, each carried one joins two subtrees of equal size.
      for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) {
        const pair = pairAt(height++)
        writeHash(hashed, pair, RIGHT)
        hashed = hash('sha256', pair, 'binary')
      }
      writeHash(hashed, pairAt(height), LEFT)
      size++
    },
    root: () => (size === 0 ? EMPTY : lefts().reduceRight((right, left) => hashNode(left, right))),
    frontier: () => Buffer.concat(lefts()),
  }
}

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

/** From text of one byte a letter, because a buffer of its own for each hash costs as much as the hash. */
function writeHash(hashed: string, into: Buffer, place: number): void {
  for (let index = 0; index < HASH; index++) into[place + index] = hashed.charCodeAt(index)
}

/** How high the complete subtrees of so many entries are, from the left: one for each binary digit that is 1. */
function heightsIn(size: number): number[] {
  const heights: number[] = []
  for (let rest = size, height = 0; rest > 0; rest = Math.floor(rest / 2), height++)
    if (rest % 2 === 1) heights.unshift(height)
  return heights
}
