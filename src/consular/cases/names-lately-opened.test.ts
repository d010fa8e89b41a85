// SPDX-License-Identifier: Apache-2.0
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { namesLatelyOpened } from './names-lately-opened.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout'] }))
afterEach(() => void vi.useRealTimers())

const line = { post: 'BUS', number: 26_000_001, sequence: 3 }

test('a name that was opened is remembered for a minute at most, however often its page is looked at', () => {
  const names = namesLatelyOpened({})
  names.keep(line, 'Тест Біреу')
  for (let looked = 0; looked < 3; looked++) {
    expect(names.find(line)).toBe('Тест Біреу')
    vi.advanceTimersByTime(15_000)
  }
  vi.advanceTimersByTime(15_000)
  expect(names.find(line)).toBeUndefined()
})

test('whatever happens to a case, its name is fetched anew', () => {
  const names = namesLatelyOpened({})
  names.keep(line, 'earlier')
  expect(names.find({ ...line, sequence: 4 })).toBeUndefined()
  expect(names.find({ ...line, number: 26_000_002 })).toBeUndefined()
})

test('one installation knows nothing of the names of another', () => {
  const here = {}
  namesLatelyOpened(here).keep(line, 'of here')
  expect(namesLatelyOpened(here).find(line)).toBe('of here')
  expect(namesLatelyOpened({}).find(line)).toBeUndefined()
})
