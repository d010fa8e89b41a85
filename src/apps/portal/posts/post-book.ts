// SPDX-License-Identifier: Apache-2.0
// What the pages about posts are made from: the network, and the calendar of each post.
import type { Network, Post } from '#src/consular/posts/index.ts'
import type { PlainDate, WorkingCalendar } from '#src/standards/calendar/index.ts'
import type { Reader } from '../reader.ts'

export type PostPages = {
  readonly network: Network
  readonly calendarOf: (post: Post) => WorkingCalendar
  readonly isHolidayPublished: (post: Post, day: PlainDate) => boolean
}

/** A name in the reader's language; every definition carries all required languages. */
export function nameOf(reader: Reader, { names }: { readonly names: Readonly<Record<string, string>> }): string {
  return names[reader.language] ?? names.en ?? ''
}
