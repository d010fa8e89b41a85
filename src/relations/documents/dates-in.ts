// SPDX-License-Identifier: Apache-2.0
// Days in a text, as the languages write them: 30 January 2019, January 30, 2019, 2019 жылғы 30 қаңтар, 2019년 1월 30일, 30.01.2019.
import { monthsIn } from './months.ts'
import type { Reading, Token } from './token.ts'
import { take } from './token.ts'

const two = (part: string | number) => String(part).padStart(2, '0')

function dayToken(said: string, year: string | undefined, month: string | number, day?: string): readonly Token[] {
  const isDay =
    Number(month) >= 1 && Number(month) <= 12 && (day === undefined || (Number(day) >= 1 && Number(day) <= 31))
  if (!isDay) return []
  const value = [year ?? '-', two(month), ...(day === undefined ? [] : [two(day)])].join('-')
  return [{ kind: 'date', value, said: said.trim() }]
}

export function datesIn(reading: Reading, language: string): Reading {
  return inWords(inHangul(inFigures(reading)), language)
}

function inFigures(reading: Reading): Reading {
  const iso = take(reading, /\b(\d{4})-(\d{2})-(\d{2})\b/g, ([said, year, month = '', day]) =>
    dayToken(said, year, month, day),
  )
  const dotted = take(iso, /(?<!\d)(\d{4})\. ?(\d{1,2})\. ?(\d{1,2})(?:\.|(?!\d))/g, ([said, year, month = '', day]) =>
    dayToken(said, year, month, day),
  )
  return take(dotted, /(?<![\d.])(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)/g, ([said, day, month = '', year]) =>
    dayToken(said, year, month, day),
  )
}

function inHangul(reading: Reading): Reading {
  const range = take(
    reading,
    /(\d{4})[년年]\s*(\d{1,2})[월月]\s*(\d{1,2})[일日]?\s*[-–~∼]\s*(\d{1,2})[일日]/g,
    ([said, year, month = '', from, until]) => [
      ...dayToken(said, year, month, from),
      ...dayToken(said, year, month, until),
    ],
  )
  const whole = take(
    range,
    /(\d{4})[년年]\s*(\d{1,2})[월月](?:\s*(\d{1,2})[일日])?/g,
    ([said, year, month = '', day]) => dayToken(said, year, month, day),
  )
  return take(whole, /(\d{1,2})[월月](?:\s*(\d{1,2})[일日])/g, ([said, month = '', day]) =>
    dayToken(said, undefined, month, day),
  )
}

const day = '(\\d{1,2})(?:st|nd|rd|th|-?(?:е|го|ого|ші|шы|і|ы|сы|сі))?'
const between = '\\s*[-–—]\\s*'
const year = '(\\d{4})'
const ofYear = '\\s*(?:жылғы|жылдың|жылы|ж\\.)?\\s*'

/** Orders in which a day is written; each says which of its groups is what. */
function inWords(reading: Reading, language: string): Reading {
  const { pattern, monthOf } = monthsIn(language)
  const month = `(?<!\\p{L})(${pattern})`
  const made = (said: string, told: { year?: string; month: string; days: readonly (string | undefined)[] }) => {
    const number = monthOf(told.month)
    if (number === undefined) return []
    return told.days.flatMap((one) => dayToken(said, told.year, number, one))
  }
  type Made = (found: RegExpExecArray) => readonly Token[]
  const told = (y: string | undefined) => (y === undefined ? {} : { year: y })
  const orders: readonly (readonly [string, Made])[] = [
    [
      `${day}${between}${day}\\s+${month}\\.?,?\\s+${year}`,
      ([s, a, b, m = '', y]) => made(s, { ...told(y), month: m, days: [a, b] }),
    ],
    [
      `${year}${ofYear}${day}${between}${day}\\s*${month}`,
      ([s, y, a, b, m = '']) => made(s, { ...told(y), month: m, days: [a, b] }),
    ],
    [
      `${month}\\.?\\s+${day}${between}${day},?\\s+${year}`,
      ([s, m = '', a, b, y]) => made(s, { ...told(y), month: m, days: [a, b] }),
    ],
    [
      `${day}\\s+(?:of\\s+)?${month}\\.?,?\\s+${year}`,
      ([s, d, m = '', y]) => made(s, { ...told(y), month: m, days: [d] }),
    ],
    [`${year}${ofYear}${day}\\s*${month}`, ([s, y, d, m = '']) => made(s, { ...told(y), month: m, days: [d] })],
    [`${month}\\.?\\s+${day},?\\s+${year}`, ([s, m = '', d, y]) => made(s, { ...told(y), month: m, days: [d] })],
    [`${year}${ofYear}${month}`, ([s, y, m = '']) => made(s, { ...told(y), month: m, days: [undefined] })],
    [`${month}\\.?\\s+${year}`, ([s, m = '', y]) => made(s, { ...told(y), month: m, days: [undefined] })],
    [`${day}\\s+(?:of\\s+)?${month}`, ([s, d, m = '']) => made(s, { month: m, days: [d] })],
    [`${month}\\.?\\s+${day}(?!\\d)`, ([s, m = '', d]) => made(s, { month: m, days: [d] })],
  ]
  return orders.reduce((rest, [order, make]) => take(rest, new RegExp(`(?<!\\d)${order}`, 'giu'), make), reading)
}
