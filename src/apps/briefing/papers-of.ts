// SPDX-License-Identifier: Apache-2.0
import type { PaperMaterial } from '#src/relations/briefs/index.ts'
import { listDocuments, stepOf } from '#src/relations/documents/index.ts'
import { calledIn, inWords } from '#src/relations/telling/index.ts'
import type { Gathering } from './gathering.ts'

/** The papers of a round in the partner’s file, each with where it stands; what was given up is left out. */
export async function papersOf(
  { elshi: { journal, texts }, actor, partner, language, markOf }: Gathering,
  round: string,
): Promise<readonly PaperMaterial[]> {
  const { things } = await listDocuments(journal, actor, { party: partner, within: round, most: 50 })
  return things
    .filter(({ state }) => state.dropped === undefined)
    .map(({ id, isDefined, state }) => ({
      id,
      ...markOf({ isDefined }),
      kind: state.kind,
      title:
        inWords(calledIn(state.paragraphs.find(({ form }) => form === 'title')), language) ||
        texts.say(language, `document.kind.${state.kind}`),
      stands: texts.say(language, `brief.paper.${stepOf(state)}`),
    }))
}
