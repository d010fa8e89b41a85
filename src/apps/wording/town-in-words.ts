// SPDX-License-Identifier: Apache-2.0
import type { Elshi } from '#src/apps/compose/index.ts'
import type { CaseFile } from '#src/consular/cases/index.ts'
import type { Answers } from '#src/consular/catalogue/index.ts'
import { townCalled } from '#src/consular/posts/index.ts'

/** By what an applicant typed as their town, what it is called in the reader's language; nothing for any other words. */
export function townsInWords(
  { network, placeIn }: Pick<Elshi, 'network' | 'placeIn'>,
  language: string,
  answers: Answers,
): (typed: unknown) => string | undefined {
  const place = placeIn(answers)
  const name = place?.town === undefined ? undefined : townCalled(network, place)?.[language]
  return (typed) => (typed === place?.town ? name : undefined)
}

/** The answers of a case that its reader may read, as they were given. */
export function shownAnswers({ sections }: Pick<CaseFile, 'sections'>): Answers {
  const answers: Record<string, Record<string, unknown>> = {}
  for (const { answers: all } of sections)
    for (const answer of all)
      if (answer.shown) {
        const own = answers[answer.subject] ?? {}
        own[answer.question] = answer.value
        answers[answer.subject] = own
      }
  return answers as Answers
}
