// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { addMonths } from '#src/standards/calendar/index.ts'
import type { InstrumentEvent } from './events.ts'
import type { EndingClause } from './instrument.ts'

/** One term of an instrument of limited duration. It ends at the beginning of `until`. */
export type TermOfForce = {
  readonly from: PlainDate
  readonly until: PlainDate
  /** The last day on which a notice that stops the next renewal may be received. */
  readonly latestNotice?: PlainDate
}

/** How and when an instrument ends by its own clause. */
export type Ending = {
  readonly on?: PlainDate
  readonly by?: 'notice' | 'expiry'
  /** The first day on which it can end, where its entry into force lies between two days. */
  readonly earliest?: PlainDate
  /** Notices that came too late for the term in which they were received: the text must say whether they hold for the next one. */
  readonly lateNotices: readonly PlainDate[]
}

const YEAR = 12

/** The terms of an instrument of limited duration up to the one that holds a day: each is counted from the entry into force, so none drifts. */
export function termsUntil(entry: PlainDate, clause: EndingClause, day: PlainDate): TermOfForce[] {
  if (clause.years === undefined) return []
  const terms: TermOfForce[] = []
  let months = 0
  for (let length = clause.years; length > 0; length = clause.renewedFor ?? 0) {
    const from = addMonths(entry, months)
    if (from > day && terms.length > 0) break
    months += length * YEAR
    const until = addMonths(entry, months)
    terms.push({
      from,
      until,
      ...(clause.noticeMonths !== undefined && { latestNotice: addMonths(until, -clause.noticeMonths) }),
    })
  }
  return terms
}

/** The end that the clause gives with the notices that stand; without a notice a renewed instrument goes on. */
export function endingOf(entry: PlainDate, clause: EndingClause, events: readonly InstrumentEvent[]): Ending {
  const notices = events.flatMap((event) => (event.kind === 'denounced' ? event.received : [])).sort()
  if (clause.years === undefined) return endAfterNotice(clause, notices)
  if (clause.renewedFor === undefined)
    return { on: addMonths(entry, clause.years * YEAR), by: 'expiry', lateNotices: [] }
  const lateNotices: PlainDate[] = []
  for (const notice of notices) {
    const term = termsUntil(entry, clause, notice).at(-1)
    if (term && (term.latestNotice === undefined || notice <= term.latestNotice))
      return { on: term.until, by: 'notice', lateNotices }
    lateNotices.push(notice)
  }
  return { lateNotices }
}

function endAfterNotice(clause: EndingClause, notices: readonly PlainDate[]): Ending {
  const [first] = notices
  if (first === undefined || clause.endsMonthsAfterNotice === undefined) return { lateNotices: [] }
  return { on: addMonths(first, clause.endsMonthsAfterNotice), by: 'notice', lateNotices: [] }
}
