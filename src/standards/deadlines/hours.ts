// SPDX-License-Identifier: Apache-2.0
import { dayNumberOf } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { Term, TermProblem } from './term.ts'
import { bad, problemOfTerm, shown } from './term.ts'

/** A deadline in hours: the instant, with the offset in which the event was told. */
export type HourDeadline = { readonly due: string; readonly how: readonly string[] }

const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:\d{2})$/
const MINUTE = 60_000
const EARLIEST = Date.parse('1000-01-01T00:00Z')
const LATEST = Date.parse('9999-01-01T00:00Z')

/** Counts hours from an instant such as `2026-11-22T09:30+05:00`. Hours run through nights, weekends and holidays. */
export function deadlineInHours(term: Term, event: string): Outcome<HourDeadline, TermProblem> {
  const problem = problemOfTerm(term)
  if (problem) return refuse(problem)
  const unfit = problemOfHours(term)
  if (unfit) return refuse(unfit)
  const parts = typeof event === 'string' ? INSTANT.exec(event) : null
  const offset = parts?.[5]
  // Date.parse takes 30 February for 2 March.
  const at = offset === undefined || Number.isNaN(dayNumberOf(parts?.[1])) ? Number.NaN : Date.parse(event)
  if (offset === undefined || Number.isNaN(at))
    return refuse({
      code: 'not-an-instant',
      message: `The event ${shown(event)} is not an instant; write it with its offset, such as 2026-11-22T09:30+09:00.`,
    })
  const hours = term.direction === 'before' ? -term.count : term.count
  const end = at + hours * 60 * MINUTE
  if (end < EARLIEST || end > LATEST)
    return refuse({
      code: 'out-of-range',
      message: 'The deadline lies outside the years 1000 to 9998; count from another instant.',
    })
  const due = inOffset(end, offset, parts?.[4] !== undefined)
  return accept({
    due,
    how: [
      `${term.count} hours ${term.direction ?? 'after'} ${event}, counted through nights and days of rest, end at ${due}.`,
    ],
  })
}

/** Words of terms of days that say nothing of hours: passing over them would answer another question than was asked. */
function problemOfHours({ unit, start, roll }: Term): TermProblem | undefined {
  if (unit !== 'hour') return bad(`${unit}s are counted from a day, not from an instant; give the day of the event.`)
  if (start !== undefined)
    return bad(`Hours run from the instant of the event; leave out the start ${shown(start)}, which is one of days.`)
  if (roll !== undefined && roll !== 'none')
    return bad(
      `Hours run through nights and days of rest, and their end is not moved; leave out the roll ${shown(roll)}, or count in days.`,
    )
  return undefined
}

function inOffset(at: number, offset: string, withSeconds: boolean): string {
  const length = withSeconds ? 19 : 16
  if (offset === 'Z') return `${new Date(at).toISOString().slice(0, length)}Z`
  const minutes = (offset.startsWith('-') ? -1 : 1) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6)))
  return new Date(at + minutes * MINUTE).toISOString().slice(0, length) + offset
}
