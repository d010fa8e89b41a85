// SPDX-License-Identifier: Apache-2.0
// What the text, the title and the provisions of an instrument are in each language.
import { z } from 'zod'
import type { InstrumentWording } from '#src/apps/wording/index.ts'
import type { InstrumentOn } from '#src/consular/rulebook/index.ts'
import { translations } from '#src/consular/rulebook/index.ts'

const worth = z.object({ code: z.string(), words: z.string(), source: z.string().optional() })
export const languageTold = z.object({
  code: z.string(),
  text: worth,
  /** With the title itself, where there is one in this language. */
  title: worth.extend({ title: z.string().optional() }),
  /** How many of its provisions are told in this language, each in words of one’s own, and how many there are. */
  provisions: z.object({ told: z.int(), all: z.int() }),
})

/** In the languages in which it is told of, and in those in which the program speaks. */
export function languagesTold(
  definition: InstrumentOn['definition'],
  { say }: Pick<InstrumentWording, 'say'>,
  read: readonly string[],
): z.infer<typeof languageTold>[] {
  const { titles, provisions = [] } = definition
  return translations.languagesOf(definition, read).map((code) => {
    const [text, title] = [translations.textIn(definition, code), translations.titleIn(definition, code)]
    const own = titles[code]
    return {
      code,
      text: { code: text.is, words: say(`rulebook.text.${text.is}`), ...(text.source && { source: text.source }) },
      title: {
        code: title.is,
        words: say(`rulebook.title.${title.is}`),
        ...(title.source && { source: title.source }),
        ...(own && { title: own }),
      },
      provisions: { told: provisions.filter(({ says }) => says[code] !== undefined).length, all: provisions.length },
    }
  })
}
