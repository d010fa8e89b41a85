// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { placesOf, wordsBeside } from './chart-places.ts'

const size = { width: 400, height: 160 }
const line = (key: string, ...figures: readonly (readonly [end: string, value: number])[]) => ({
  key,
  tone: 'untold' as const,
  figures: figures.map(([end, value]) => ({ id: `${key} ${end}`, end, value })),
})

test('points stand by the end of their time and by their value, from zero', () => {
  const { lines, zero } = placesOf([line('a', ['2020-12-31', 0], ['2022-12-31', 10])], size)
  expect(lines[0]?.points.map(({ x, y }) => [x, y])).toEqual([
    [24, 136],
    [376, 24],
  ])
  expect(zero).toBe(136)
})
test('a single point stands in the picture as well', () => {
  const { lines } = placesOf([line('a', ['2020-12-31', 5])], size)
  expect(lines[0]?.points).toMatchObject([{ x: 24, y: 24 }])
})
test('years that would lie on each other are not written twice', () => {
  const years = placesOf([line('a', ['1992-12-31', 1], ['2021-12-31', 2], ['2022-12-31', 2])], size).years
  expect(years.map(({ year }) => year)).toEqual([1992, 2021])
})
test('of values of one year the months are written, and of many years the years alone', () => {
  const { times } = placesOf([line('a', ['2026-03-28', 1], ['2026-06-26', 2], ['2026-09-24', 3])], size)
  expect(times.map(({ when }) => when)).toEqual(['2026-03', '2026-06', '2026-09'])
  const narrow = placesOf([line('a', ['2026-03-28', 1], ['2026-06-26', 2], ['2026-09-24', 3])], { ...size, width: 312 })
  expect(narrow.times.map(({ when }) => when)).toEqual(['2026-03', '2026-09'])
  const close = placesOf([line('a', ['2026-03-28', 1], ['2026-09-01', 2], ['2026-09-24', 3])], size).times
  expect(close.map(({ when }) => when)).toEqual(['2026-03', '2026-09'])
  const many = placesOf([line('a', ['2017-03-31', 1], ['2018-08-31', 2], ['2020-02-29', 3])], size).times
  expect(many.map(({ when }) => when)).toEqual(['2017', '2018', '2020'])
})
test('words of two points at one place stand above and below, and never on each other', () => {
  const { lines } = placesOf(
    [line('a', ['2022-12-31', 10]), line('b', ['2022-12-31', 10]), line('c', ['2022-12-31', 10])],
    size,
  )
  expect(wordsBeside(lines, size.width).map(({ below }) => below)).toEqual([false, true])
})
test('words never hide a point of another line', () => {
  const { lines } = placesOf([line('a', ['2022-12-31', 100]), line('b', ['2022-12-31', 92])], size)
  expect(wordsBeside(lines, size.width).map(({ id, below }) => [id, below])).toEqual([
    ['a 2022-12-31', false],
    ['b 2022-12-31', true],
  ])
})
test('words at the edge lean inwards, and are counted where they lie', () => {
  const { lines } = placesOf([line('a', ['2010-12-31', 50], ['2021-06-30', 50], ['2022-12-31', 50])], size)
  expect(wordsBeside(lines, size.width).map(({ id, below }) => [id, below])).toEqual([
    ['a 2022-12-31', false],
    ['a 2021-06-30', true],
    ['a 2010-12-31', false],
  ])
})
