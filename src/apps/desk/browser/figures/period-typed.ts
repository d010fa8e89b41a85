// SPDX-License-Identifier: Apache-2.0
import type { FigurePeriod } from '#src/relations/figures/index.ts'

/**
 * A time as an officer types it: `2022`, `2022 Q1`, `2022-03`, `2017-03-31` for a stock on a day, `–2023-06` for all until then.
 * Undefined where it is none of them: then the figure is refused with a sentence.
 */
export function periodTyped(text: string): FigurePeriod | undefined {
  const typed = text.trim().toUpperCase()
  const year = Number(typed.slice(0, 4))
  if (/^\d{4}$/.test(typed)) return { kind: 'year', year }
  const quarter = /^\d{4}[ -]?(?:Q|К|КВ|T)?\s?([1-4])$/.exec(typed)?.[1]
  if (quarter && !/^\d{5}$/.test(typed)) return { kind: 'quarter', year, quarter: Number(quarter) as 1 | 2 | 3 | 4 }
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.exec(typed)?.[1]
  if (month) return { kind: 'month', year, month: Number(month) }
  if (/^\d{4}-\d{2}-\d{2}$/.test(typed)) return { kind: 'as-of', at: typed }
  const to = /^[-–—]\s?(\d{4}(?:-\d{2}){0,2})$/.exec(typed)?.[1]
  if (to) return { kind: 'cumulative', to }
  const span = /^(\d{4}(?:-\d{2})?)\s?[–—]\s?(\d{4}(?:-\d{2})?)$/.exec(typed)
  return span?.[1] && span[2] ? { kind: 'cumulative', from: span[1], to: span[2] } : undefined
}
