// SPDX-License-Identifier: Apache-2.0
import type { PlainDate, WorkingCalendar } from '#src/standards/calendar/index.ts'
import { isWorkingDay, plainDateAt, timeAt, uniteCalendars, weekday } from '#src/standards/calendar/index.ts'
import type { Post } from './post.ts'
import { statusOn } from './post.ts'

/** The clock on the wall of the post. */
export type LocalTime = { readonly day: PlainDate; readonly time: string }

/** `not-known` when no source gives the hours; `reason` is a text key. */
export type Openness =
  | { readonly state: 'open'; readonly until: string }
  | { readonly state: 'closed'; readonly reason: string }
  | { readonly state: 'not-known'; readonly reason: string }

export function localTime(post: Post, at: Date): LocalTime {
  return { day: plainDateAt(at, post.timeZone), time: timeAt(at, post.timeZone) }
}

/** Whether the post receives people at this moment, by its own calendar and hours. */
export function isOpenAt(post: Post, calendar: WorkingCalendar, at: Date): Openness {
  const { day, time } = localTime(post, at)
  const status = statusOn(post, day)
  if (status === 'closed' || status === 'relocated') return { state: 'closed', reason: `posts.status.${status}` }
  if (!isWorkingDay(calendar, day))
    return { state: 'closed', reason: calendar.holidays.get(day) ?? 'posts.closed-today' }
  if (!post.hours.known) return { state: 'not-known', reason: post.hours.reason }
  const today = post.hours.value.filter((hours) => hours.weekdays.includes(weekday(day)))
  const now = today.find((hours) => hours.from <= time && time < hours.until)
  return now ? { state: 'open', until: now.until } : { state: 'closed', reason: 'posts.closed-now' }
}

/** Holidays of the sending and the receiving state, as far as each is published. */
export type Holidays = Readonly<Record<string, WorkingCalendar>>

/**
 * A post rests on the holidays of both states and on its own closing days. When the host's holidays are not
 * recorded, every count carries that doubt.
 */
export function calendarOfPost(post: Post, home: WorkingCalendar, hosts: Holidays): WorkingCalendar {
  const host = hosts[post.country]
  const both = host ? uniteCalendars(home, host) : { ...home, unsettled: [...(home.unsettled ?? []), HOST_UNKNOWN] }
  const closed = post.closedWeekdays.known ? post.closedWeekdays.value : []
  return { ...both, weekend: [...new Set([...both.weekend, ...closed])] }
}

/** Whether a list that was published names this day as a holiday; otherwise the day is reckoned. */
export function isHolidayPublished(post: Post, day: PlainDate, home: WorkingCalendar, hosts: Holidays): boolean {
  return [home, hosts[post.country]].some((one) => one?.holidays.has(day) && day < one.knownUntil)
}

const HOST_UNKNOWN = { from: '0001-01-01' as PlainDate, reason: 'holiday.host-not-recorded' }
