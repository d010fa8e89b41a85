// SPDX-License-Identifier: Apache-2.0
// Words of sources as answers give them: of each source together no more than its publisher allows, or the reason why none.
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { readThings } from '#src/consular/journal/index.ts'
import { quotesOfPage, sources } from '#src/consular/sources/index.ts'
import type { Actor } from '#src/platform/database/index.ts'

/** Quoted words as far as they may be shown; without text, why they may not. */
export const quoted = z.object({
  language: z.string(),
  text: z.string().optional(),
  isCut: z.boolean(),
  withheld: z.enum(['no-link', 'length-unknown', 'nothing-left', 'source-unknown']).optional(),
})
type Quoted = z.infer<typeof quoted>

type Quoting = {
  readonly id: string
  readonly state: {
    readonly quoted?: { readonly language: string; readonly text: string }
    readonly basis: { readonly sources: readonly string[] }
  }
}

/** What may be shown of the quotes on one page, by the id of what quotes. What an officer wrote down of the table itself has no publisher. */
export async function quotesIn(
  { journal }: Pick<Elshi, 'journal'>,
  actor: Actor,
  quoting: readonly Quoting[],
): Promise<ReadonlyMap<string, Quoted>> {
  const quotes = quoting.flatMap(({ id, state }) =>
    state.quoted ? [{ key: id, source: state.basis.sources[0], words: state.quoted.text, said: state.quoted }] : [],
  )
  const named = quotes.flatMap(({ source }) => source ?? [])
  const found = named.length === 0 ? [] : await readThings(journal, actor, sources, named)
  const shown = quotesOfPage(new Map(found.map(({ id, state }) => [id, state])), quotes)
  return new Map(
    quotes.map(({ key, source, said }): [string, Quoted] => {
      const { language, text } = said
      if (source === undefined) return [key, { language, text, isCut: false }]
      const quote = shown.get(key)
      if (!quote?.shown) return [key, { language, isCut: false, withheld: quote?.reason ?? 'source-unknown' }]
      return [key, { language, text: quote.words, isCut: quote.isCut }]
    }),
  )
}
