// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { copyLine } from './copy-text.ts'

test.each<[string, Parameters<typeof copyLine>[0], string]>([
  ['plain values', ['BUS', 26_000_001, true, false, null], 'BUS\t26000001\tt\tf\t\\N\n'],
  ['nothing at all', ['', ''], '\t\n'],
  ['signs that mean something to COPY', ['a\tb\nc\\d'], 'a\\tb\\nc\\\\d\n'],
  ['bytes', [Buffer.from([0, 255])], '\\\\x00ff\n'],
  ['lists', [['stopped', 'evidence-new'], []], '{stopped,evidence-new}\t{}\n'],
  ['lists of odd words', [['a"b', 'c\\d']], '{"a\\\\"b","c\\\\\\\\d"}\n'],
  ['words that stand for nothing', [['null', '']], '{"null",""}\n'],
])('%s are written as COPY reads them', (_, values, line) => {
  expect(copyLine(values)).toBe(line)
  expect(copyLine(values)).toBe(line)
})
