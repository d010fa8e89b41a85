// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import type { Post } from '#src/consular/posts/index.ts'
import type { PlainDate, WorkingCalendar } from '#src/standards/calendar/index.ts'
import { addDays, plainDate } from '#src/standards/calendar/index.ts'
import type { Reader } from '../reader.ts'
import { closingDays, openNow } from './openness.ts'

const first = plainDate('2026-12-28')
const days = Array.from({ length: 10 }, (_, place) => addDays(first, place * 7))
const calendar: WorkingCalendar = {
  weekend: [6, 7],
  holidays: new Map(days.map((day) => [day, 'holiday.test'])),
  knownUntil: plainDate('2027-01-01'),
}
const post = {
  id: 'BUS',
  timeZone: 'Asia/Seoul',
  town: { names: { en: 'Busan' } },
  hours: { known: false, reason: 'posts.unknown.no-source' },
  life: [],
} as unknown as Post
const reader: Reader = {
  language: 'en',
  now: new Date('2026-12-20T03:00:00Z'),
  say: (key, values) => [key, ...Object.values(values ?? {})].join(' '),
  has: () => true,
  day: (day) => day,
}
const pages = {
  network: { posts: [post] } as never,
  calendarOf: () => calendar,
  isHolidayPublished: (_: Post, day: PlainDate) => day < calendar.knownUntil,
}

test('every holiday of the next three months is named, however many there are', () => {
  const shown = String(closingDays(reader, pages, post))
  expect(days.filter((day) => !shown.includes(`datetime="${day}"`))).toEqual([])
})

test('a holiday that no published list names says so in its own line', () => {
  const rows = String(closingDays(reader, pages, post)).match(/<tr>.*?<\/tr>/gs) ?? []
  expect(rows.map((row) => row.includes('portal.post.holiday-reckoned'))).toEqual([false, ...Array(9).fill(true)])
})

test('the clock of a post names its town', () => {
  expect(String(openNow(reader, post, calendar))).toContain('portal.post.local-time-in 12:00 Busan')
})
