// SPDX-License-Identifier: Apache-2.0
// RFC 5545: a calendar of whole days.
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { addDays } from '#src/standards/calendar/index.ts'

/** Something on one day, or from a day until another, both included. */
export type DayEvent = {
  /** The same for the same thing each time the calendar is made, so that a program that subscribes moves it and does not double it. */
  readonly uid: string
  readonly on: PlainDate
  readonly until?: PlainDate
  readonly title: string
  readonly description?: string
  readonly url?: string
}

/** The text of a calendar, its lines folded and ended as the standard demands. */
export function icalendar({
  name,
  madeAt,
  events,
}: {
  readonly name: string
  readonly madeAt: Date
  readonly events: readonly DayEvent[]
}): string {
  // 3.3.5, form 2: an instant in UTC.
  const stamp = `${madeAt.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Elshi//Between states//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventLines({ uid, on, until, title, description, url }: DayEvent, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(on)}`,
    // 3.6.1: the end is the first day that no longer belongs to it; without one it lasts its day.
    ...(until && until > on ? [`DTEND;VALUE=DATE:${compact(addDays(until, 1))}`] : []),
    `SUMMARY:${escaped(title)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    // A URI is written as it is; one with a line's end in it would begin another line.
    ...(url && !/\p{Cc}/u.test(url) ? [`URL:${url}`] : []),
    // A note in the ministry's calendar makes nobody busy.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

const compact = (day: PlainDate) => day.replaceAll('-', '')

/** 3.3.11: backslash, semicolon, comma and the end of a line are escaped; no other control character may stand in text. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n|\r|\n/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}

/** 3.1: no line longer than 75 octets; a longer one goes on after a line's end and one space, never within a character. */
function folded(line: string): string {
  const pieces: string[] = []
  let from = 0
  let octets = 0
  for (let at = 0; at < line.length; ) {
    const code = line.codePointAt(at) ?? 0
    const more = octetsOf(code)
    if (octets + more > 75) {
      pieces.push(line.slice(from, at))
      from = at
      // The space before what goes on counts.
      octets = 1
    }
    octets += more
    at += code > 0xff_ff ? 2 : 1
  }
  return from === 0 ? line : [...pieces, line.slice(from)].join('\r\n ')
}

/** In UTF-8. */
function octetsOf(code: number): number {
  if (code < 0x80) return 1
  if (code < 0x8_00) return 2
  return code > 0xff_ff ? 4 : 3
}
