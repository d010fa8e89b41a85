// SPDX-License-Identifier: Apache-2.0
// The cases of a range by their places. Whatever is read of them comes in their order, so the next one asked for is mostly the next one.
import type { CaseKey } from '#src/consular/history/index.ts'
import type { Row } from '../stored/binary-row.ts'
import { isText, numberIn, textIn } from '../stored/binary-row.ts'

export type CasesInOrder = {
  /** Adds a case; answers with its place. */
  readonly add: (post: string, number: number) => number
  /** The place of a case; -1 when it was not added. */
  readonly placeOf: (key: CaseKey) => number
  /** The place of the case whose post and number are the first two fields of a row. */
  readonly placeOfRow: (row: Row) => number
  readonly keyAt: (place: number) => CaseKey
}

const NEAR = 3

export function casesInOrder(): CasesInOrder {
  const posts: string[] = []
  const numbers: number[] = []
  let near = 0
  let known: Map<string, Map<number, number>> | undefined

  function search(post: string, number: number): number {
    known ??= mapped(posts, numbers)
    const place = known.get(post)?.get(number) ?? -1
    if (place >= 0) near = place
    return place
  }

  return {
    add: (post, number) => {
      known = undefined
      numbers.push(number)
      return posts.push(post) - 1
    },
    placeOf: ({ post, number }) => {
      for (let at = near; at < near + NEAR; at++) {
        if (numbers[at] !== number || posts[at] !== post) continue
        near = at
        return at
      }
      return search(post, number)
    },
    placeOfRow: (row) => {
      const number = numberIn(row, 1)
      for (let at = near; at < near + NEAR; at++) {
        if (numbers[at] !== number || !isText(row, 0, posts[at] as string)) continue
        near = at
        return at
      }
      return search(textIn(row, 0), number)
    },
    keyAt: (place) => ({ post: posts[place] as string, number: numbers[place] as number }),
  }
}

function mapped(posts: readonly string[], numbers: readonly number[]): Map<string, Map<number, number>> {
  const byPost = new Map<string, Map<number, number>>()
  for (const [place, post] of posts.entries()) {
    const places = byPost.get(post) ?? new Map<number, number>()
    byPost.set(post, places)
    places.set(numbers[place] as number, place)
  }
  return byPost
}
