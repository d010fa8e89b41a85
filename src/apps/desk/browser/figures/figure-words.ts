// SPDX-License-Identifier: Apache-2.0
import type { FigurePeriod } from '#src/relations/figures/index.ts'
import type { Key, Speech } from '../language/language.tsx'
import { useSpeech } from '../language/language.tsx'
import { numberIn } from '../language/numbers.ts'
import { shortNumberIn } from './short-number.ts'

const counted = ['people', 'visas', 'firms', 'projects'] as const

/** Times and values of figures, in the reader’s language. */
export function useFigureWords() {
  const speech = useSpeech()
  return {
    period: (period: FigurePeriod) => periodIn(speech, period),
    value: (value: number | null, unit: string, bound?: string) => valueIn(speech, { value, unit, bound }),
    unit: (unit: string) => (unit === 'percent' ? '%' : unitIn(speech.say, unit)),
    /** A number beside a point: as short as it goes. */
    short: (value: number) => shortNumberIn(speech.language, value, 'short'),
    percent: (share: number) => percentIn(speech.language, share * 100),
  }
}

function periodIn({ say, sayWhen }: Speech, period: FigurePeriod): string {
  switch (period.kind) {
    case 'year':
      return sayWhen(String(period.year))
    case 'quarter':
      return say('figures.quarter', { quarter: period.quarter, year: String(period.year) })
    case 'month':
      return sayWhen(`${period.year}-${String(period.month).padStart(2, '0')}`)
    case 'cumulative':
      return period.from === undefined
        ? say('figures.until', { to: sayWhen(period.to) })
        : say('figures.from-until', { from: sayWhen(period.from), to: sayWhen(period.to) })
    case 'as-of':
      return sayWhen(period.at)
  }
}

function valueIn(
  { say, language }: Speech,
  { value, unit, bound }: { readonly value: number | null; readonly unit: string; readonly bound?: string | undefined },
): string {
  if (value === null) return say('figures.hidden')
  const isLong = Math.abs(value) >= 10_000_000
  const number = isLong ? shortNumberIn(language, value, 'long') : numberIn(language, value)
  // Korean counts with a word of its own for each kind of thing, which stands at the number.
  const gap = language === 'ko' && (counted as readonly string[]).includes(unit) ? '' : '\u00a0'
  const said = unit === 'percent' ? percentIn(language, value) : `${number}${gap}${unitIn(say, unit)}`
  return bound ? say(`figures.bound.${bound}` as Key, { value: said }) : said
}

function unitIn(say: Speech['say'], unit: string): string {
  return (counted as readonly string[]).includes(unit) ? say(`figures.unit.${unit}` as Key) : unit
}

// A browser may lack Kazakh numbers; they are written as Russian ones are, with a comma.
const percentIn = (language: string, value: number) =>
  `${numberIn(language === 'kk' ? 'ru' : language, value, { maximumFractionDigits: 2 })}${language === 'kk' || language === 'ru' ? '\u00a0' : ''}%`
