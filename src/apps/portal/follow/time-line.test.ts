// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import type { CaseFile } from '#src/consular/cases/index.ts'
import { readerOf } from '../reader.ts'
import { timeLine } from './time-line.ts'

const texts = { say: (_language: string, key: string) => key, has: () => true } as unknown as Parameters<
  typeof readerOf
>[0]
const reader = readerOf(texts, 'en', new Date('2026-11-23T00:00:00Z'))
const told = (...kinds: readonly string[]) => {
  const entries = kinds.map((kind, index) => ({
    sequence: index + 1,
    kind,
    occurredOn: '2026-11-20',
    by: { side: 'post' },
    said: { text: kind },
  }))
  const page = String(timeLine(reader, { timeLine: entries } as unknown as CaseFile))
  return [...page.matchAll(/<p>((?:case|step)[a-z-]+)<\/p>/g)].map(([, kind]) => kind)
}

test('the time line tells an end once, newest first, and every step that says something of its own', () => {
  expect(told('case-lodged', 'step-entered', 'case-granted', 'step-entered')).toEqual([
    'step-entered',
    'case-granted',
    'step-entered',
    'case-lodged',
  ])
  expect(told('case-lodged', 'case-withdrawn', 'step-entered')).toEqual(['case-withdrawn', 'case-lodged'])
})
