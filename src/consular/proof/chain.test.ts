// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { CHAIN_START, chainHash } from './chain.ts'

test('each hash is SHA-256 over the previous hash and the stored text in UTF-8', () => {
  const first = chainHash(CHAIN_START, '{"name":"Әсел"}')
  expect(first).toEqual(createHash('sha256').update(Buffer.alloc(32)).update('{"name":"Әсел"}').digest())
  expect(chainHash(first, '{}')).toEqual(createHash('sha256').update(first).update('{}').digest())
})

test('one changed letter in the past changes every hash after it', () => {
  const chain = (texts: string[]) => texts.reduce((previous, text) => chainHash(previous, text), CHAIN_START)
  expect(chain(['a', 'b', 'c'])).not.toEqual(chain(['A', 'b', 'c']))
})
