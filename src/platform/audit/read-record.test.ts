// SPDX-License-Identifier: Apache-2.0
import { hash } from 'node:crypto'
import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReadEntry } from './read-record.ts'
import { batchHash } from './read-record.ts'

const text = fc.string({ unit: 'grapheme' })
const texts = fc.array(text, { maxLength: 4 })
const entry: fc.Arbitrary<ReadEntry> = fc.record({
  reason: fc.option(text),
  roles: texts,
  at: text,
  actor: text,
  kind: text,
  post: fc.option(text),
  subjectKind: text,
  ids: texts,
  fields: texts,
  result: text,
})

test('a batch of readings is hashed over its canonical form, in whatever order its names were given', () => {
  fc.assert(
    fc.property(text, fc.nat(), text, fc.array(entry, { maxLength: 5 }), (writer, sequence, previous, entries) => {
      const canonical = canonicalize({ writer, sequence, previous, entries }) as string
      expect(batchHash({ sequence, writer, previous }, entries)).toEqual(hash('sha256', canonical, 'buffer'))
    }),
  )
})
