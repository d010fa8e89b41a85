// SPDX-License-Identifier: Apache-2.0
// How what is released says names, days and numbers: in each language of the installation.
import type { FigurePeriod } from '#src/relations/figures/index.ts'
import type { PartialDay, Words } from '#src/relations/telling/index.ts'

/** One language. */
export type Speaker = {
  readonly language: string
  say(key: string, details?: Readonly<Record<string, string | number>>): string
  day(day: PartialDay): string
  number(value: number): string
  party(code: string): string
}

/** The same in every language. */
export const inEach = (speakers: readonly Speaker[], say: (speaker: Speaker) => string): Words =>
  Object.fromEntries(speakers.map((speaker) => [speaker.language, say(speaker)]))

/** A fact beside the words of a clause. */
export const fact = (speakers: readonly Speaker[], label: string, value: (speaker: Speaker) => string) => ({
  label: inEach(speakers, ({ say }) => say(`release.fact.${label}`)),
  value: inEach(speakers, value),
})

/** Sides in a row, as people list them. */
export const sidesIn = ({ party }: Speaker, sides: readonly string[]) => sides.map(party).join(', ')

export function periodIn({ say, day }: Speaker, period: FigurePeriod): string {
  switch (period.kind) {
    case 'year':
      return day(String(period.year))
    case 'quarter':
      return say('release.period.quarter', { quarter: period.quarter, year: String(period.year) })
    case 'month':
      return day(`${period.year}-${String(period.month).padStart(2, '0')}`)
    case 'cumulative':
      return period.from === undefined
        ? say('release.period.until', { to: day(period.to) })
        : say('release.period.from-until', { from: day(period.from), to: day(period.to) })
    case 'as-of':
      return day(period.at)
  }
}
