// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { growingTree } from './growing-tree.ts'
import { merkleTree } from './merkle.ts'

const entries = Array.from({ length: 70 }, (_, index) => Buffer.from(`entry ${index}`))

test('a tree that grows has at every size the root of the whole tree', () => {
  const tree = growingTree()
  expect(tree.root()).toEqual(merkleTree([]).root)
  for (const [index, entry] of entries.entries()) {
    tree.add(entry)
    expect(tree.root()).toEqual(merkleTree(entries.slice(0, index + 1)).root)
  }
})

test('a tree grows on from its kept frontier', () => {
  for (let size = 0; size < entries.length; size++) {
    const before = growingTree()
    for (const entry of entries.slice(0, size)) before.add(entry)
    const after = growingTree({ size, frontier: before.frontier() })
    for (const entry of entries.slice(size)) after.add(entry)
    expect(after.root()).toEqual(merkleTree(entries).root)
  }
})

test('a frontier of another size is refused', () => {
  expect(() => growingTree({ size: 3, frontier: Buffer.alloc(32) })).toThrow('no such frontier')
})
