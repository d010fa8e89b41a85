// SPDX-License-Identifier: Apache-2.0
// Numbers and amounts: 1,234.5 and 1 234,5 are one number, and so are 3.2 billion, 3,2 млрд and 32억.
import type { Reading, Token } from './token.ts'
import { take } from './token.ts'

const scales: readonly (readonly [RegExp, number])[] = [
  [/^(?:thousand|тыс|мың)/i, 1e3],
  [/^(?:million|mln|млн|миллион)/i, 1e6],
  [/^(?:billion|bn|bln|млрд|миллиард)/i, 1e9],
  [/^(?:trillion|трлн|триллион)/i, 1e12],
  [/^천/, 1e3],
  [/^만/, 1e4],
  [/^억/, 1e8],
  [/^조/, 1e12],
]
const digits = '\\d+(?:[ .,]\\d+)*'
const scaled = `(?:\\s?[천만억조]|\\s(?:thousand|тыс|мың|million|mln|млн|миллион|billion|bn|bln|млрд|миллиард|trillion|трлн|триллион))`
// 1억 5000만 is one amount.
const amount = new RegExp(`${digits}(?:${scaled}(?:\\s?\\d[\\d,.]*\\s?[천만억])*)?`, 'gi')
const piece = new RegExp(`(${digits})\\s?(\\p{L}+)?`, 'gu')

const pointLanguages: ReadonlySet<string> = new Set(['en', 'ko', 'zh', 'ja'])

export function numbersIn(reading: Reading, language: string): Reading {
  return take(reading, amount, ([said]) => read(said.trim(), language))
}

function read(said: string, language: string): readonly Token[] {
  const pieces = [...said.matchAll(piece)].map(([, number = '', scale = '']) => ({
    values: valuesOf(number, language),
    scale: scales.find(([pattern]) => pattern.test(scale))?.[1] ?? 1,
  }))
  const isScaled = pieces.some(({ scale }) => scale > 1)
  if (!isScaled)
    return pieces.flatMap(({ values }) => values.map((value) => token(value, values.length > 1 ? text(value) : said)))
  const before = pieces.flatMap(({ values }) => values.slice(0, -1))
  const sum = pieces.reduce((all, { values, scale }) => all + (values.at(-1) ?? 0) * scale, 0)
  return [...before.map((value) => token(value, text(value))), token(sum, said)]
}

const text = (value: number) => String(Number(value.toPrecision(15)))
const token = (value: number, said: string): Token => ({ kind: 'number', value: text(value), said })

/** One number, or several that only stand beside each other: thousands have three figures, whatever parts them. */
function valuesOf(written: string, language: string): readonly number[] {
  const point = pointLanguages.has(language) ? '.' : ','
  const [first = '', ...rest] = written.split(/([ .,])/)
  const values: string[] = [first]
  // Whether the number may still grow by three figures, or by what stands behind its point.
  let grows = first.length <= 3
  let hasPoint = false
  for (let at = 0; at < rest.length; at += 2) {
    const [mark, group = ''] = [rest[at], rest[at + 1]]
    const last = values.length - 1
    if (grows && mark !== point && group.length === 3) values[last] += group
    else if (mark !== ' ' && !hasPoint) {
      values[last] += `.${group}`
      hasPoint = true
      grows = false
    } else {
      values.push(group)
      hasPoint = false
      grows = group.length <= 3
    }
  }
  return values.map(Number)
}
