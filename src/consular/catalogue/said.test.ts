// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { speak } from './said.ts'

const texts: Record<string, (details?: Readonly<Record<string, string | number>>) => string> = {
  'clock.due': (details) => `due on ${details?.day}, held by ${details?.holder}, ${details?.count} left`,
  'holder.post': () => 'the post',
}
const speech = {
  say: (key: string, details?: Readonly<Record<string, string | number>>) => texts[key]?.(details) ?? key,
  sayDay: (day: string) => `the day ${day}`,
}

test('days and texts inside a text are said first, numbers and words as they are', () => {
  const said = { text: 'clock.due', details: { day: '2026-11-22', holder: '@holder.post', count: 3 } }
  expect(speak(said, speech)).toBe('due on the day 2026-11-22, held by the post, 3 left')
  expect(speak({ text: 'holder.post' }, speech)).toBe('the post')
})
