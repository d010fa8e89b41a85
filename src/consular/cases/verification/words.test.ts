// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { viewOf } from '../stored/binary-row.ts'
import { digitsStandAt, isSameBytes, standsAt, wordsOf } from './words.ts'

test('bytes are the same only where each of them is, those too that are no numbers or two forms of nothing', () => {
  const nothing = [0, 0, 0, 0, 0, 0, 0]
  for (const bytes of [
    [...nothing, 0, 1, 2, 3],
    [...nothing, 0x80, 1, 2, 3],
    [1, 2, 3, 0, 0, 0, 0, 0, 0xf8, 0x7f, 4],
    Array.from(Buffer.from('{"actor":"case:BUS:25000016"')),
  ]) {
    const one = viewOf(Buffer.from(bytes))
    expect(isSameBytes(one, 0, viewOf(Buffer.from([9, ...bytes])), 1, bytes.length)).toBe(true)
    for (let at = 0; at < bytes.length; at++)
      for (const bit of [1, 0x80]) {
        const changed = Buffer.from(bytes)
        changed[at] = (changed[at] as number) ^ bit
        expect(isSameBytes(one, 0, viewOf(changed), 0, bytes.length)).toBe(false)
      }
  }
})

test('a text stands where each of its letters does', () => {
  const text = '","recordedAt":"'
  const body = Buffer.from(`x${text}`)
  expect(standsAt(viewOf(body), 1, wordsOf(text))).toBe(true)
  for (let at = 1; at < body.length; at++) {
    const changed = Buffer.from(body)
    changed[at] = (changed[at] as number) ^ 1
    expect(standsAt(viewOf(changed), 1, wordsOf(text))).toBe(false)
  }
})

test('a number stands in its digits alone', () => {
  for (const value of [0, 7, 10, 99, 100, 26_000_123, 2_147_483_647]) {
    const text = String(value)
    const stands = (digits: string) => digitsStandAt(viewOf(Buffer.from(digits)), 0, value, digits.length)
    expect(stands(text)).toBe(true)
    expect(stands(`${text.slice(0, -1)}:`)).toBe(false)
    expect(stands(`${value === 0 ? 1 : 0}${text.slice(1)}`)).toBe(false)
  }
  expect(digitsStandAt(viewOf(Buffer.from('-1')), 0, -1, 2)).toBe(false)
})
