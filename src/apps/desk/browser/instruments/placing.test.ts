// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { apart, placeOf, roomFor, yearsOn } from './placing.ts'

const span = { from: '2010-01-01', until: '2020-01-01', left: 0, right: 1000 }

test('days stand on the line by their distance, and those beyond its ends at them', () => {
  expect(placeOf('2010-01-01', span)).toBe(0)
  expect(Math.round(placeOf('2015-01-01', span))).toBe(500)
  expect(placeOf('2030-01-01', span)).toBe(1000)
})

test('marks of one week stand beside each other and within the line', () => {
  expect(apart([10, 11, 12, 500], 20, 1000)).toEqual([10, 30, 50, 500])
  expect(apart([990, 995, 1000], 20, 1000)).toEqual([960, 980, 1000])
})

test('years below the line are round and have room', () => {
  expect(yearsOn(span)).toEqual([2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020])
  expect(yearsOn({ ...span, right: 200 })).toEqual([2015, 2020])
})

test('a column is as wide as the words at its head, and never narrower than it must be', () => {
  expect(roomFor('no day', 132)).toBe(132)
  expect(roomFor('күні белгіленбеген', 132)).toBeGreaterThanOrEqual(170)
  expect(roomFor('날짜가 아직 정해지지 않음', 132)).toBeGreaterThan(190)
})
