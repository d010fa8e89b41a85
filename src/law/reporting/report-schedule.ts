// SPDX-License-Identifier: Apache-2.0
// When reports on a child fall due. The days are counted from the day on which the decision took legal force, each from that day itself:
// counted one from another they would drift to the end of a short month and stay there.
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { addMonths, daysBetween } from '#src/standards/calendar/index.ts'

/** How often somebody reports: closely at first, then more rarely, and no more from an age on. */
export type ReportingRule = {
  readonly atFirst: { readonly everyMonths: number; readonly forMonths: number }
  readonly afterwards: { readonly everyMonths: number }
  readonly untilAge: number
}

/** From when, and how old. */
export type Reported = { readonly effective: PlainDate; readonly born: PlainDate }

/** One report of the schedule. `next` is the first that is not due yet. */
export type Report = {
  readonly due: PlainDate
  readonly received?: PlainDate
  readonly stands: 'received' | 'received-late' | 'overdue' | 'next' | 'scheduled'
  /** How many days late it came, or is by now. */
  readonly daysLate: number
}

/** What was received, by the day on which it was due: for which report an early one counts, an officer says. */
export type Receipts = ReadonlyMap<PlainDate, PlainDate>

/** All reports of a child, and how each stands on a day. */
export function reportsOn(rule: ReportingRule, of: Reported, receipts: Receipts, on: PlainDate): readonly Report[] {
  const days = dueDays(rule, of)
  const next = days.find((due) => due >= on && !hasCome(receipts.get(due), on))
  return days.map((due) => {
    const received = receipts.get(due)
    if (received !== undefined && hasCome(received, on)) {
      const late = Math.max(0, daysBetween(due, received))
      return { due, received, stands: late > 0 ? 'received-late' : 'received', daysLate: late }
    }
    if (due < on) return { due, stands: 'overdue', daysLate: daysBetween(due, on) }
    return { due, stands: due === next ? 'next' : 'scheduled', daysLate: 0 }
  })
}

const hasCome = (received: PlainDate | undefined, on: PlainDate) => received !== undefined && received <= on

/** The days on which reports are due; none on the birthday on which the child comes of age, nor after. */
function dueDays(
  { atFirst, afterwards, untilAge }: ReportingRule,
  { effective, born }: Reported,
): readonly PlainDate[] {
  const ofAge = addMonths(born, untilAge * 12)
  const days: PlainDate[] = []
  let months = atFirst.everyMonths
  for (let due = addMonths(effective, months); due < ofAge; due = addMonths(effective, months)) {
    days.push(due)
    months += months < atFirst.forMonths ? atFirst.everyMonths : afterwards.everyMonths
  }
  return days
}
