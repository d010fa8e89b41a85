// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { isConsistent, isIncluded, merkleTree } from './merkle.ts'

// Many cases are tried, and a busy machine needs time for them.
vi.setConfig({ testTimeout: 30_000 })

const hex = (text: string) => Buffer.from(text, 'hex')
const entries = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map(hex)

// The roots of Certificate Transparency's reference implementation over these eight entries.
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

test.each(roots.map((root, size) => [size, root] as const))('the root over %i entries is %s', (size, root) => {
  expect(merkleTree(entries.slice(0, size)).root.toString('hex')).toBe(root)
})

// RFC 9162, section 2.1.5: the tree of seven leaves, its named nodes and its proofs.
describe('the example of RFC 9162, section 2.1.5', () => {
  const seven = merkleTree(entries.slice(0, 7))
  const root = (from: number, until: number) => merkleTree(entries.slice(from, until)).root
  const [b, c, f, j] = [root(1, 2), root(2, 3), root(5, 6), root(6, 7)]
  const [g, h, i] = [root(0, 2), root(2, 4), root(4, 6)]
  const [k, l, d] = [root(0, 4), Buffer.from(root(4, 7)), root(3, 4)]

  test('inclusion of d0 is [b, h, l], of d3 [c, g, l], of d4 [f, j, k], of d6 [i, k]', () => {
    expect(seven.inclusionOf(0)).toEqual([b, h, l])
    expect(seven.inclusionOf(3)).toEqual([c, g, l])
    expect(seven.inclusionOf(4)).toEqual([f, j, k])
    expect(seven.inclusionOf(6)).toEqual([i, k])
  })

  test('consistency with hash0 is [c, d, g, l], with hash1 [l], with hash2 [i, j, k]', () => {
    expect(seven.consistencyWith(3)).toEqual([c, d, g, l])
    expect(seven.consistencyWith(4)).toEqual([l])
    expect(seven.consistencyWith(6)).toEqual([i, j, k])
  })
})

const sizes = fc.integer({ min: 1, max: 70 })
const listOf = (size: number) => Array.from({ length: size }, (_, index) => Buffer.from(`entry ${index}`))

test('every entry of every tree is proved to be in it, and no other entry, place or root is', () => {
  fc.assert(
    fc.property(sizes, fc.nat(), (size, pick) => {
      const index = pick % size
      const list = listOf(size)
      const tree = merkleTree(list)
      const proof = tree.inclusionOf(index)
      const claim = { entry: list[index] ?? Buffer.alloc(0), index, size, root: tree.root, proof }
      expect(isIncluded(claim)).toBe(true)
      expect(isIncluded({ ...claim, entry: Buffer.from('another') })).toBe(false)
      expect(isIncluded({ ...claim, index: index + 1 })).toBe(false)
      expect(isIncluded({ ...claim, root: Buffer.alloc(32) })).toBe(false)
      expect(isIncluded({ ...claim, proof: [...proof, Buffer.alloc(32)] })).toBe(false)
      expect(size === 1 || !isIncluded({ ...claim, proof: proof.slice(1) })).toBe(true)
    }),
  )
})

test('a tree that only grew is consistent with itself; one whose past was changed is not', () => {
  fc.assert(
    fc.property(sizes, fc.nat(), (size, pick) => {
      const first = (pick % size) + 1
      const list = listOf(size)
      const [earlier, later] = [merkleTree(list.slice(0, first)), merkleTree(list)]
      const claim = { earlier, later, proof: later.consistencyWith(first) }
      expect(isConsistent(claim)).toBe(true)
      const forged = merkleTree([Buffer.from('forged'), ...list.slice(1)])
      expect(isConsistent({ ...claim, later: forged, proof: forged.consistencyWith(first) })).toBe(false)
      expect(isConsistent({ ...claim, proof: [...claim.proof, Buffer.alloc(32)] })).toBe(false)
    }),
  )
})

test('a proof outside the tree is refused with a sentence', () => {
  expect(() => merkleTree(entries).inclusionOf(8)).toThrow('8 is not an entry of this tree')
  expect(() => merkleTree(entries).consistencyWith(9)).toThrow('9 is not an earlier size of this tree')
})
