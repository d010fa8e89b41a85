// SPDX-License-Identifier: Apache-2.0
// Hours, local time now, open or not, and the next closing days of a post.
import type { Post } from '#src/consular/posts/index.ts'
import { isOpenAt, localTime } from '#src/consular/posts/index.ts'
import { sayTime } from '#src/platform/texts/index.ts'
import type { PlainDate, WorkingCalendar } from '#src/standards/calendar/index.ts'
import { addDays, plainDate, weekday } from '#src/standards/calendar/index.ts'
import { countryName } from '#src/standards/places/index.ts'
import type { Markup } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import type { Reader } from '../reader.ts'
import type { PostPages } from './post-book.ts'
import { nameOf } from './post-book.ts'
import { factSource } from './source-line.ts'

const LOOK_AHEAD_DAYS = 90

/** «Open now, until 12:00», with the clock on the wall of the post; the clock alone where the hours are not known. */
export function openNow(reader: Reader, post: Post, calendar: WorkingCalendar): Markup {
  const { say, now } = reader
  const open = isOpenAt(post, calendar, now)
  const clock = clockOf(reader, post)
  if (open.state === 'open')
    return html`<span class="state kept">${say('portal.post.open', { until: open.until })}</span><br>${clock}`
  if (open.state === 'closed')
    return html`<span class="state void">${say('portal.post.closed', { reason: say(open.reason) })}</span><br>${clock}`
  return clock
}

/** The clock on the wall of the post. */
function clockOf(reader: Reader, post: Post): Markup {
  const time = sayTime(reader.language, reader.now, post.timeZone)
  // In which town an honorary consul works is not always known.
  const town = post.town ? nameOf(reader, post.town) : countryName(post.country, reader.language)
  return html`<span class="soft">${reader.say('portal.post.local-time-in', { time, town })}</span>`
}

/** The week's hours as a table; today's line is marked. */
export function hoursTable(reader: Reader, post: Post): Markup {
  if (!post.hours.known) return html``
  const hours = post.hours.value
  const today = weekday(localTime(post, reader.now).day)
  const closed = post.closedWeekdays.known ? post.closedWeekdays.value : []
  return html`<table class="hours"><caption class="hidden">${reader.say('portal.post.hours')}</caption>
${[1, 2, 3, 4, 5, 6, 7].map((day) => {
  const times = closed.includes(day) ? [] : hours.filter(({ weekdays }) => weekdays.includes(day))
  return html`<tr${day === today ? TODAY : ''}><th scope="row">${weekdayName(reader, day)}</th>
<td>${times.length > 0 ? times.map(({ from, until }) => `${from}–${until}`).join(', ') : reader.say('portal.post.closed-day')}</td></tr>`
})}</table>${factSource(reader, post.hours.source)}`
}

/** The holidays of the next three months on which the post rests, and how far they are known. */
export function closingDays(reader: Reader, pages: PostPages, post: Post): Markup {
  const calendar = pages.calendarOf(post)
  const today = localTime(post, reader.now).day
  const end = addDays(today, LOOK_AHEAD_DAYS)
  const days = [...calendar.holidays]
    .filter(([day]) => day >= today && day < end)
    .sort(([one], [other]) => one.localeCompare(other))
  const doubts = (calendar.unsettled ?? []).filter(({ from, until }) => from < end && (until ?? today) >= today)
  return html`${
    days.length === 0
      ? html`<p>${reader.say('portal.post.no-closing-days')}</p>`
      : html`<table class="hours" aria-labelledby="closing-days">
${days.map(
  ([day, name]) =>
    html`<tr><th scope="row"><time datetime="${day}">${dayAndWeekday(reader, day)}</time></th><td>${reader.say(name)}${
      pages.isHolidayPublished(post, day)
        ? ''
        : html` <span class="soft">· ${reader.say('portal.post.holiday-reckoned')}</span>`
    }</td></tr>`,
)}</table>`
  }${[...new Set(doubts.map(({ reason }) => reason))].map((reason) => html`<p class="hint">${reader.say(reason)}</p>`)}${
    calendar.knownUntil < end
      ? html`<p class="hint">${reader.say('portal.post.holidays-known', { day: reader.day(calendar.knownUntil) })}</p>`
      : ''
  }`
}

const TODAY = html` class="today"`
// 2024-01-01 was a Monday.
const MONDAY = plainDate('2024-01-01')

function weekdayName(reader: Reader, day: number): string {
  return weekdayFormat(reader.language).format(new Date(`${addDays(MONDAY, day - 1)}T00:00:00Z`))
}

function dayAndWeekday(reader: Reader, day: PlainDate): string {
  return `${reader.day(day)}, ${weekdayName(reader, weekday(day))}`
}

const formats = new Map<string, Intl.DateTimeFormat>()

function weekdayFormat(language: string): Intl.DateTimeFormat {
  const format = formats.get(language) ?? new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  formats.set(language, format)
  return format
}
