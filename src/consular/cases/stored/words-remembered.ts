// SPDX-License-Identifier: Apache-2.0
// What was found out about a word of a name stays true for a while: that many bear it, or that it begins many others. That tells of
// nobody, and spares finding it out for each page.

const MILLISECONDS = 600_000
const MOST = 2000

export type WordsRemembered<T> = {
  /** What was known of it less than ten minutes before this moment, in milliseconds. */
  readonly find: (at: number, word: string, posts: readonly string[]) => T | undefined
  readonly keep: (at: number, word: string, posts: readonly string[], known: T) => void
}

/** A memory of ten minutes. */
export function wordsRemembered<T>(): WordsRemembered<T> {
  const memory = new Map<string, { readonly known: T; readonly until: number }>()
  const keyOf = (word: string, posts: readonly string[]) => `${word} ${posts.join()}`
  return {
    find: (at, word, posts) => {
      const found = memory.get(keyOf(word, posts))
      return found && at < found.until ? found.known : undefined
    },
    keep: (at, word, posts, known) => {
      if (memory.size >= MOST) memory.clear()
      memory.set(keyOf(word, posts), { known, until: at + MILLISECONDS })
    },
  }
}
