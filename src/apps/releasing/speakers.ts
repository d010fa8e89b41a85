// SPDX-License-Identifier: Apache-2.0
import type { Elshi } from '#src/apps/compose/index.ts'
import { sayDate, sayNumber } from '#src/platform/texts/index.ts'
import { partyName } from '#src/relations/parties/index.ts'
import type { Speaker } from '#src/relations/releases/index.ts'
import type { PartialDay } from '#src/relations/telling/index.ts'
import { firstDayOf } from '#src/relations/telling/index.ts'

/** Every language of the installation: what is released is frozen in all of them. */
export function speakersOf({ texts, languages, between }: Pick<Elshi, 'texts' | 'languages' | 'between'>): Speaker[] {
  return languages.map((language) => ({
    language,
    say: (key, details) => texts.say(language, key, details),
    day: (day) => dayIn(language, day),
    number: (value) => sayNumber(language, value),
    party: (code) => partyName(between.partners, code, language),
  }))
}

/** A day, a month or a year, as exactly as it is known. */
function dayIn(language: string, day: PartialDay): string {
  const first = firstDayOf(day)
  if (day.length === 4) return day
  if (day.length === 10) return sayDate(language, first)
  return new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${first}T00:00:00Z`),
  )
}
