// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { collectHeads, placeIn, unseenIn } from './sealed-index.ts'

const lineOf = (reference: string, sequence: number, digit: string) =>
  `case ${reference} ${sequence} ${digit.repeat(64)}`

function indexOf(lines: readonly string[]) {
  const heads = collectHeads()
  for (const line of lines) heads.add(Buffer.from(`before${line}`), 6, 6 + line.length)
  return heads.index()
}

test('the newest sealed head of a case counts, wherever its line stands among those of others', () => {
  const index = indexOf([
    lineOf('BUS-26-000255', 1, '1'),
    lineOf('SEL-26-000255', 1, '2'),
    'reads 7 beside the heads',
    lineOf('BUS-26-900000', 2, '3'),
    lineOf('BUS-25-000256', 4, 'a'),
    lineOf('BUS-26-000256', 5, '5'),
    lineOf('SEL-26-000255', 9, 'c'),
    lineOf('BUS-26-000255', 11, 'e'),
  ])
  const headOf = (post: string, number: number) => {
    const place = placeIn(index, { post, number })
    return `${index.sequences[place]} ${Buffer.from(index.hashes.subarray(place * 32, place * 32 + 32)).toString('hex')}`
  }
  expect(headOf('BUS', 26_000_255)).toBe(`11 ${'e'.repeat(64)}`)
  expect(headOf('BUS', 26_000_256)).toBe(`5 ${'5'.repeat(64)}`)
  expect(headOf('BUS', 25_000_256)).toBe(`4 ${'a'.repeat(64)}`)
  expect(headOf('BUS', 26_900_000)).toBe(`2 ${'3'.repeat(64)}`)
  expect(headOf('SEL', 26_000_255)).toBe(`9 ${'c'.repeat(64)}`)
  expect(placeIn(index, { post: 'SEL', number: 26_000_256 })).toBe(-1)
  expect(placeIn(index, { post: 'TSE', number: 26_000_255 })).toBe(-1)
  expect(unseenIn(index)).toHaveLength(5)
})

test('a forged line that is no head is some case that nobody finds', () => {
  const index = indexOf(['case nothing', 'case', `case BUS-26-${'x'.repeat(40)}`, lineOf('BUS-26-000255', 3, '1')])
  expect(placeIn(index, { post: 'BUS', number: 26_000_255 })).toBeGreaterThanOrEqual(0)
  expect(unseenIn(index).length).toBeGreaterThan(1)
})
