// SPDX-License-Identifier: Apache-2.0
import type { Elshi } from '#src/apps/compose/index.ts'
import { sayNumber, sayWhen } from '#src/platform/texts/index.ts'
import { partyName } from '#src/relations/parties/index.ts'
import type { Speaker } from '#src/relations/releases/index.ts'

/** Every language of the installation: what is released is frozen in all of them. */
export function speakersOf({ texts, languages, between }: Pick<Elshi, 'texts' | 'languages' | 'between'>): Speaker[] {
  return languages.map((language) => ({
    language,
    say: (key, details) => texts.say(language, key, details),
    day: (day) => sayWhen(language, day),
    number: (value) => sayNumber(language, value),
    party: (code) => partyName(between.partners, code, language),
  }))
}
