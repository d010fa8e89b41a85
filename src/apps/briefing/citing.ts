// SPDX-License-Identifier: Apache-2.0
// Sources as a brief cites them: who published, whom that quotes, when, and where it is to be read.
import type { Elshi } from '#src/apps/compose/index.ts'
import { listThings } from '#src/consular/journal/index.ts'
import type { SourceRecord } from '#src/consular/sources/index.ts'
import { linkOf, namedIn, sources } from '#src/consular/sources/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { sayWhen } from '#src/platform/texts/index.ts'
import type { Rest } from '#src/relations/briefs/index.ts'

export async function citing(
  { journal }: Pick<Elshi, 'journal'>,
  actor: Actor,
  language = 'en',
): Promise<(ids: readonly string[]) => readonly Rest[]> {
  const known = new Map((await listThings(journal, actor, sources)).map(({ id, state }) => [id, state]))
  return (ids) => ids.map((id) => restOn(id, known.get(id), language))
}

function restOn(id: string, source: SourceRecord | undefined, language: string): Rest {
  // The number of a paper stands where no source is recorded.
  if (!source) return { kind: 'source', id, words: id }
  const { title, published } = source
  const { publisher, quotes } = namedIn(source, language)
  const address = linkOf(source)
  const words = [quotes ? `${publisher} (${quotes})` : publisher, title, published && sayWhen(language, published)]
    .filter(Boolean)
    .join(', ')
  return { kind: 'source', id, words, ...(address && { address }) }
}
