// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { systemActor } from '#src/platform/database/index.ts'
import { entryOriginOf, originOf } from './index.ts'

const [demonstration, real] = [{ demonstration: true }, { demonstration: false }]

test('in a demonstration whatever an account began is invented, and what the definitions say is sourced', () => {
  expect(originOf({ isDefined: false }, demonstration)).toBe('invented')
  expect(originOf({ isDefined: true }, demonstration)).toBe('sourced')
})

test('what an account recorded there of a defined thing is invented where it is told by itself', () => {
  expect(entryOriginOf('officer-1', demonstration)).toBe('invented')
  expect(entryOriginOf(systemActor.id, demonstration)).toBe('sourced')
})

test('where people really work nothing is invented', () => {
  expect(originOf({ isDefined: false }, real)).toBe('sourced')
  expect(entryOriginOf('officer-1', real)).toBe('sourced')
})
