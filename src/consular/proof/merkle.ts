// SPDX-License-Identifier: Apache-2.0
// Merkle trees of RFC 9162, section 2.1: SHA-256, leaves prefixed with 0x00, nodes with 0x01.
import { hash } from 'node:crypto'

const LEAF = Buffer.from([0])
const EMPTY = hash('sha256', Buffer.alloc(0), 'buffer')

export type MerkleTree = {
  readonly size: number
  readonly root: Buffer
  /** The path from a leaf to the root, section 2.1.3.1. */
  readonly inclusionOf: (index: number) => readonly Buffer[]
  /** That the first so many leaves are unchanged, section 2.1.4.1. */
  readonly consistencyWith: (size: number) => readonly Buffer[]
}

/**
 * The tree over these entries. Each level pairs the one below and a last odd node moves up unchanged, which is the
 * same tree as the recursive definition: node i of level l covers the leaves from i·2^l on.
 */
export function merkleTree(entries: Iterable<Buffer>): MerkleTree {
  const levels: Buffer[][] = [Array.from(entries, hashLeaf)]
  for (let level = levels[0] ?? []; level.length > 1; levels.push(level)) level = pairUp(level)
  const size = levels[0]?.length ?? 0
  return {
    size,
    root: levels.at(-1)?.[0] ?? EMPTY,
    inclusionOf: (index) => inclusionPath(levels, within(index, 0, size - 1, 'an entry')),
    consistencyWith: (earlier) => {
      const proof: Buffer[] = []
      subproof(levels, { first: within(earlier, 1, size, 'an earlier size'), from: 0, until: size, whole: true, proof })
      return proof
    },
  }
}

/** Whether an entry stands at this index of the tree with this root, section 2.1.3.2. */
export function isIncluded(claim: {
  readonly entry: Buffer
  readonly index: number
  readonly size: number
  readonly root: Buffer
  readonly proof: readonly Buffer[]
}): boolean {
  if (!(claim.index >= 0 && claim.index < claim.size)) return false
  let node = hashLeaf(claim.entry)
  const arrived = climb(claim.index, claim.size - 1, claim.proof, (sibling, isLeft) => {
    node = isLeft ? hashNode(sibling, node) : hashNode(node, sibling)
  })
  return arrived && node.equals(claim.root)
}

/** Whether the later tree only added to the earlier one, section 2.1.4.2. */
export function isConsistent(claim: {
  readonly earlier: { readonly size: number; readonly root: Buffer }
  readonly later: { readonly size: number; readonly root: Buffer }
  readonly proof: readonly Buffer[]
}): boolean {
  const { earlier, later, proof } = claim
  if (!(earlier.size >= 1 && earlier.size <= later.size)) return false
  if (earlier.size === later.size) return proof.length === 0 && earlier.root.equals(later.root)
  const path = Number.isInteger(Math.log2(earlier.size)) ? [earlier.root, ...proof] : [...proof]
  let index = earlier.size - 1
  let last = later.size - 1
  while (index % 2 === 1) {
    index = half(index)
    last = half(last)
  }
  const start = path.shift()
  if (start === undefined) return false
  let first = start
  let second = start
  const arrived = climb(index, last, path, (node, isLeft) => {
    if (isLeft) first = hashNode(node, first)
    second = isLeft ? hashNode(node, second) : hashNode(second, node)
  })
  return arrived && first.equals(earlier.root) && second.equals(later.root)
}

/** Walks from a node to the root past the siblings of a proof; false when the proof is too long or too short. */
function climb(
  from: number,
  until: number,
  siblings: readonly Buffer[],
  pass: (sibling: Buffer, isLeft: boolean) => void,
): boolean {
  let index = from
  let last = until
  for (const sibling of siblings) {
    if (last === 0) return false
    const isLeft = index % 2 === 1 || index === last
    pass(sibling, isLeft)
    while (isLeft && index % 2 === 0 && index !== 0) {
      index = half(index)
      last = half(last)
    }
    index = half(index)
    last = half(last)
  }
  return last === 0
}

function hashLeaf(entry: Buffer): Buffer {
  return hash('sha256', Buffer.concat([LEAF, entry]), 'buffer')
}

const pair = Buffer.alloc(65, 1)

/** The bytes are hashed before the next pair overwrites them. */
export function hashNode(left: Buffer, right: Buffer): Buffer {
  left.copy(pair, 1)
  right.copy(pair, 33)
  return hash('sha256', pair, 'buffer')
}

function pairUp(level: readonly Buffer[]): Buffer[] {
  const above: Buffer[] = []
  for (let index = 0; index < level.length; index += 2) {
    const left = level[index]
    const right = level[index + 1]
    if (left) above.push(right ? hashNode(left, right) : left)
  }
  return above
}

function inclusionPath(levels: readonly (readonly Buffer[])[], leaf: number): Buffer[] {
  const path: Buffer[] = []
  let index = leaf
  for (const level of levels) {
    const sibling = level[index % 2 === 0 ? index + 1 : index - 1]
    if (sibling) path.push(sibling)
    index = half(index)
  }
  return path
}

type Part = { first: number; from: number; until: number; whole: boolean; proof: Buffer[] }

/** SUBPROOF of section 2.1.4.1 over the leaves [from, until); `first` counts from `from`. */
function subproof(levels: readonly (readonly Buffer[])[], part: Part): void {
  const { first, from, until, whole, proof } = part
  const size = until - from
  if (first === size) {
    if (!whole) proof.push(nodeOver(levels, from, until))
    return
  }
  const split = 2 ** Math.floor(Math.log2(size - 1))
  if (first <= split) {
    subproof(levels, { first, from, until: from + split, whole, proof })
    proof.push(nodeOver(levels, from + split, until))
  } else {
    subproof(levels, { first: first - split, from: from + split, until, whole: false, proof })
    proof.push(nodeOver(levels, from, from + split))
  }
}

function nodeOver(levels: readonly (readonly Buffer[])[], from: number, until: number): Buffer {
  const level = until - from === 1 ? 0 : Math.ceil(Math.log2(until - from))
  const node = levels[level]?.[from / 2 ** level]
  if (!node) throw new Error('This range of leaves is not a node of the tree.')
  return node
}

function half(number: number): number {
  return Math.floor(number / 2)
}

function within(number: number, least: number, most: number, what: string): number {
  if (Number.isInteger(number) && number >= least && number <= most) return number
  throw new RangeError(`${number} is not ${what} of this tree; give a whole number from ${least} to ${most}.`)
}
