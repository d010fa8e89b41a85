// SPDX-License-Identifier: Apache-2.0
// The newest sealed head of each case, in memory that several threads share: 41 bytes a case.
import type { CaseKey } from '#src/consular/history/index.ts'

type Head = CaseKey & { readonly sequence: number; readonly hash: Buffer }

/** Plain data, so that it travels to another thread as it is. */
export type SealedIndex = {
  /** Where the cases of each post begin and end. */
  readonly posts: ReadonlyMap<string, { readonly from: number; readonly until: number }>
  /** In order within each post. */
  readonly numbers: Int32Array<SharedArrayBuffer>
  readonly sequences: Int32Array<SharedArrayBuffer>
  readonly hashes: Uint8Array<SharedArrayBuffer>
  /** 1 once the case was met in the log. */
  readonly seen: Uint8Array<SharedArrayBuffer>
}

/** Collects heads as they were sealed; a later one of a case takes the place of an earlier one. */
export function collectHeads(): { readonly add: (head: Head) => void; readonly index: () => SealedIndex } {
  const byPost = new Map<string, Map<number, Head>>()
  return {
    add: (head) => {
      const cases = byPost.get(head.post) ?? new Map<number, Head>()
      byPost.set(head.post, cases)
      cases.set(head.number, head)
    },
    index: () => {
      const total = [...byPost.values()].reduce((sum, cases) => sum + cases.size, 0)
      const posts = new Map<string, { from: number; until: number }>()
      const shared = (bytes: number) => new SharedArrayBuffer(total * bytes)
      const numbers = new Int32Array(shared(4))
      const sequences = new Int32Array(shared(4))
      const hashes = new Uint8Array(shared(32))
      let at = 0
      for (const [post, cases] of byPost) {
        posts.set(post, { from: at, until: at + cases.size })
        for (const head of [...cases.values()].sort((one, other) => one.number - other.number)) {
          numbers[at] = head.number
          sequences[at] = head.sequence
          hashes.set(head.hash, at * 32)
          at++
        }
      }
      return { posts, numbers, sequences, hashes, seen: new Uint8Array(shared(1)) }
    },
  }
}

/** Where a case stands in the index; -1 when it was never sealed. */
export function placeIn({ posts, numbers }: SealedIndex, { post, number }: CaseKey): number {
  const range = posts.get(post)
  if (!range) return -1
  let { from, until } = range
  while (from < until) {
    const middle = (from + until) >> 1
    if ((numbers[middle] as number) < number) from = middle + 1
    else until = middle
  }
  return from < range.until && numbers[from] === number ? from : -1
}

/** Sealed cases that were not met. */
export function unseenIn({ posts, numbers, seen }: SealedIndex): CaseKey[] {
  const unseen: CaseKey[] = []
  for (const [post, { from, until }] of posts)
    for (let at = from; at < until; at++) if (seen[at] !== 1) unseen.push({ post, number: numbers[at] as number })
  return unseen
}
