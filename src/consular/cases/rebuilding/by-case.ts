// SPDX-License-Identifier: Apache-2.0
import type { CaseKey } from '#src/consular/history/index.ts'

/** Something of cases, by post and number. */
export function byCase<Kept>() {
  const posts = new Map<string, Map<number, Kept>>()
  return {
    of: (post: string) => {
      const known = posts.get(post) ?? new Map<number, Kept>()
      posts.set(post, known)
      return known
    },
    take: ({ post, number }: CaseKey) => {
      const cases = posts.get(post)
      const kept = cases?.get(number)
      if (kept !== undefined) cases?.delete(number)
      return kept
    },
    left: () => [...posts].flatMap(([post, cases]) => [...cases.keys()].map((number) => `${post}\t${number}\n`)),
  }
}
