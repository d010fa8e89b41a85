// SPDX-License-Identifier: Apache-2.0
// What two versions of a paragraph must share whatever the language: days, times, articles, registry numbers, amounts, items of lists.
import { datesIn } from './dates-in.ts'
import { numbersIn } from './numbers-in.ts'
import type { Reading, Token } from './token.ts'
import { take } from './token.ts'

export function tokensIn(text: string, language: string): readonly Token[] {
  const plain = text.normalize('NFKC').replaceAll(/[\u00a0\u2009\u202f]/g, ' ')
  const begun: Reading = { rest: plain, found: [] }
  const steps = [
    (reading: Reading) => datesIn(reading, language),
    timesIn,
    listsIn,
    articlesIn,
    registryIn,
    (reading: Reading) => numbersIn(reading, language),
  ]
  return steps.reduce((reading, step) => step(reading), begun).found
}

const half: Readonly<Record<string, number>> = { a: 0, p: 12, 오전: 0, 오후: 12 }
const clock = (hour: number, minute = '0') => `${String(hour).padStart(2, '0')}:${minute.padStart(2, '0')}`
const within = (hour: string, mark: string | undefined) =>
  mark === undefined ? Number(hour) : (Number(hour) % 12) + (half[mark.toLowerCase()] ?? 0)

function timesIn(reading: Reading): Reading {
  const hangul = take(reading, /(오전|오후)?\s*(\d{1,2})시(?:\s*(\d{1,2})분)?/g, ([said, mark, hour = '', minute]) => [
    { kind: 'time', value: clock(within(hour, mark), minute), said: said.trim() },
  ])
  const halves = take(hangul, /\b(\d{1,2})(?::(\d{2}))?\s*([ap])\.?\s?m\b\.?/gi, ([said, hour = '', minute, mark]) => [
    { kind: 'time', value: clock(within(hour, mark), minute), said },
  ])
  return take(halves, /\b(\d{1,2}):(\d{2})\b/g, ([said, hour = '', minute]) => [
    { kind: 'time', value: clock(Number(hour), minute), said },
  ])
}

/** Items of lists by their place: one language counts a, b, c, another а, ә, б, a third 가, 나, 다. */
function listsIn(reading: Reading): Reading {
  let place = 0
  const marker = /^[ \t]*(?:\(?(?:\p{Ll}|[가-힣]|\d{1,2})[).](?=\s)|[–—•*-](?=\s))/gmu
  return take(reading, marker, ([said]) => {
    place += 1
    return [{ kind: 'list', value: String(place), said: said.trim() }]
  })
}

const articles = [
  /\b(?:articles?|arts?\.)\s*(\d+)/gi,
  /(?:стать(?:я|и|е|ю|ёй|ей|ям|ях|ями)|(?<!\p{L})ст\.)\s*(\d+)/giu,
  /(\d+)\s*[-–]?\s*ба[пб]\p{L}*/giu,
  /제\s?(\d+)조/g,
  /第\s?(\d+)条/g,
]

function articlesIn(reading: Reading): Reading {
  return articles.reduce(
    (rest, pattern) => take(rest, pattern, ([said, value = '']) => [{ kind: 'article', value, said }]),
    reading,
  )
}

// Cyrillic capitals that look like Latin ones: a clerk types either.
const alike: Readonly<Record<string, string>> = Object.fromEntries(
  [...'АВЕКМНОРСТХ'].map((letter, at) => [letter, 'ABEKMHOPCTX'[at] ?? letter]),
)

function registryIn(reading: Reading): Reading {
  return take(
    reading,
    /[\p{Script=Latin}\p{Script=Cyrillic}\d]+(?:[-/][\p{Script=Latin}\p{Script=Cyrillic}\d]+)+/gu,
    ([said]) => {
      const parts = said.split(/[-/]/)
      const hasCapitals = parts.some((part) => /^\d*\p{Lu}+\d*$/u.test(part))
      const isNumber = /\d/.test(said) && (said.includes('/') || hasCapitals || parts.length > 2)
      if (!isNumber) return []
      const value = [...said.toUpperCase()].map((letter) => alike[letter] ?? letter).join('')
      return [{ kind: 'registry', value, said }]
    },
  )
}
