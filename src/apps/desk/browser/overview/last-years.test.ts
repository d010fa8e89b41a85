// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { lastTenYears } from './last-years.ts'
import type { Happening, TimeLine } from './overview.ts'

const happening = (on: string): Happening => ({
  kind: 'instrument',
  id: on,
  of: 'signed',
  on,
  title: on,
  words: '',
  origin: 'sourced',
  parties: ['AA'],
  link: '/desk/instruments/x',
})
const of = (...days: string[]): TimeLine => ({
  on: '2026-11-23',
  lanes: [],
  happenings: days.map(happening),
  undated: [],
  isCut: false,
})
const kept = (timeLine: TimeLine) => lastTenYears(timeLine)?.happenings.map(({ on }) => on)

test('the last ten years hold what is known to the year alone, and what lies ahead', () => {
  expect(kept(of('1963-04-24', '2015-12-31', '2016', '2019-01', '2036-11-10'))).toEqual([
    '2016',
    '2019-01',
    '2036-11-10',
  ])
})

test('they are offered only where there is something before them and something in them', () => {
  expect(kept(of('2017', '2020-05-01'))).toBeUndefined()
  expect(kept(of('1963-04-24'))).toBeUndefined()
})
