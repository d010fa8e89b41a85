// SPDX-License-Identifier: Apache-2.0
import type { Book } from '#src/consular/journal/index.ts'
import type { SourceRecord } from './source.ts'

export type SourceBody = { readonly what: 'defined' | 'recorded'; readonly source: SourceRecord }

/** Sources, each a thing of its own, so that a statement names it and “what does this rest on?” is one step away. */
export const sources: Book<SourceRecord, SourceBody> = {
  kind: 'source',
  fold: 1,
  evolve: (_, { body }) => body.source,
  line: ({ publisher, quotes, title, knownAs }) => ({
    compartment: 'relations',
    about: [],
    isOpen: true,
    words: [publisher, quotes, title, ...wordsOf(knownAs?.publisher), ...wordsOf(knownAs?.quotes)]
      .filter(Boolean)
      .join(' '),
  }),
}

const wordsOf = (words: Readonly<Record<string, string>> = {}) => Object.values(words)
