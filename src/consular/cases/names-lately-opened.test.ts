// SPDX-License-Identifier: Apache-2.0
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { nameLatelyOpened } from './names-lately-opened.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout'] }))
afterEach(() => void vi.useRealTimers())

const sealed = Buffer.alloc(80, 1)

test('a name is opened once a minute, however often its page is looked at', () => {
  const open = vi.fn(() => 'Тест Біреу')
  for (let looked = 0; looked < 3; looked++) expect(nameLatelyOpened('BUS/1', sealed, open)).toBe('Тест Біреу')
  expect(open).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(61_000)
  nameLatelyOpened('BUS/1', sealed, open)
  expect(open).toHaveBeenCalledTimes(2)
})

test('what was sealed anew, or stands in another place, is opened', () => {
  nameLatelyOpened('BUS/2', sealed, () => 'earlier')
  expect(nameLatelyOpened('BUS/2', Buffer.alloc(80, 2), () => 'corrected')).toBe('corrected')
  expect(nameLatelyOpened('BUS/3', sealed, () => 'another')).toBe('another')
})
