// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod'
import type { InstrumentWording } from '#src/apps/wording/index.ts'
import { inLanguage, languageOf } from '#src/apps/wording/index.ts'
import type { InstrumentProvision } from '#src/consular/rulebook/index.ts'

const words = {
  article: z.string().optional(),
  says: z.string(),
  /** In which language, where it is not the reader’s. */
  saysIn: z.string().optional(),
}
export const provisionTold = z.object({
  ...words,
  sources: z.array(z.string()),
  confidence: z.string(),
  /** Which of those that officers added, for whoever corrects it; absent where a definition tells it. */
  added: z.int().optional(),
  /** What was recorded before it was corrected, the oldest first. */
  former: z.array(z.object({ ...words, until: z.string(), correctedBy: z.string(), reason: z.string() })).optional(),
})

type Asked = {
  /** How many of them officers added: the last ones. */
  readonly added: number
  readonly officerName: (account: string) => string
}

/** The provisions of an instrument in the words of a language. */
export function provisionsTold(
  provisions: readonly InstrumentProvision[],
  wording: InstrumentWording,
  { added, officerName }: Asked,
): z.infer<typeof provisionTold>[] {
  const first = provisions.length - added
  return provisions.map(({ article, says, sources, confidence, former = [] }, at) => ({
    ...(article && { article }),
    says: inLanguage(says, wording),
    ...(says[wording.language] === undefined && { saysIn: languageOf(says, wording) }),
    sources: [...sources],
    confidence,
    ...(at >= first && { added: at - first }),
    ...(former.length > 0 && {
      former: former.map((was) => ({
        ...(was.article && { article: was.article }),
        says: inLanguage(was.says, wording),
        until: was.until,
        correctedBy: officerName(was.correctedBy),
        reason: was.reason,
      })),
    }),
  }))
}
