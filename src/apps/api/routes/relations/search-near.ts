// SPDX-License-Identifier: Apache-2.0
// Words to look for instead, where what was typed finds nothing.
import type { FastifyRequest } from 'fastify'
import type { Elshi } from '#src/apps/compose/index.ts'
import { byWords } from '#src/consular/journal/index.ts'
import { comparable, nearest } from '#src/standards/spelling/index.ts'
import { partnersNamed, partnerWords } from './partners-named.ts'

type Sought = {
  readonly words: readonly string[]
  readonly kinds: readonly string[]
  readonly finds: (words: readonly string[]) => Promise<boolean>
}

/** Longer questions are hardly one slip away from an answer. */
const MOST_WORDS = 4
const MOST = 3

/** The same words with others in place of the one that begins no word of what the officer may see; each of these finds something. */
export async function askInstead(
  elshi: Elshi,
  { visitor }: Pick<FastifyRequest, 'visitor'>,
  { words, kinds, finds }: Sought,
): Promise<readonly string[]> {
  if (words.length > MOST_WORDS) return []
  const { journal } = elshi
  const { actor } = visitor
  const named = partnersNamed(elshi, words)
  const isKnown = async (word: string) =>
    named.has(word) || (await byWords.find(journal, actor, { words: [word], kinds, most: 1 })).length > 0
  const known = words.length === 1 ? [false] : await Promise.all(words.map(isKnown))
  const unknown = words.filter((_, place) => !known[place])
  const [word] = unknown
  if (word === undefined || unknown.length > 1) return []
  const names = partnerWords(elshi).flatMap(({ words: all }) => all)
  const kept = await byWords.near(journal, actor, { word, kinds })
  const meant = nearest(word, comparable([...names, ...kept]), MOST)
  const instead = meant.map((other) => words.map((one) => (one === word ? other : one)))
  const answered = await Promise.all(
    instead.map((others) => (others.length === 1 && kept.includes(others[0] ?? '')) || finds(others)),
  )
  return instead.filter((_, place) => answered[place]).map((others) => others.join(' '))
}
