// SPDX-License-Identifier: Apache-2.0
import type { Elshi } from '#src/apps/compose/index.ts'
import { writeDocx } from '#src/apps/papers/index.ts'
import { sayDate } from '#src/platform/texts/index.ts'
import type { Paper } from '#src/relations/papers/index.ts'
import { ministryIn, partyName } from '#src/relations/parties/index.ts'
import type { NoteVerbale, Release } from '#src/relations/releases/index.ts'
import { notesVerbales } from '#src/relations/releases/index.ts'
import { inWords } from '#src/relations/telling/index.ts'

/** The package as a document that goes out under its note. */
export const writePackage = (elshi: Elshi, note: NoteVerbale, releases: readonly Release[]) =>
  writeDocx(paperOf(elshi, note, releases))

/** The same as a paper, in the language of the note. */
function paperOf({ texts, between, demonstration }: Elshi, note: NoteVerbale, releases: readonly Release[]): Paper {
  const { language, party } = note
  const ministry = (code: string) => ministryIn(between.ministries ?? [], code, language)
  return notesVerbales.paper(
    {
      note,
      home: partyName(between.partners, between.home, language),
      from: ministry(between.home),
      to: ministry(party),
      releases,
      isDemonstration: demonstration,
    },
    {
      say: (key, details) => texts.say(language, key, details),
      day: (day) => sayDate(language, day),
      words: (words) => inWords(words, language),
    },
  )
}
