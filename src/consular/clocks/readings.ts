// SPDX-License-Identifier: Apache-2.0
// Where the law leaves a question of counting open, both answers are shown; the earliest due date leads, so that nobody is late.
import type { Said, TimeLimit } from '#src/consular/catalogue/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { addWorkingDays, isWorkingDay } from '#src/standards/calendar/index.ts'
import type { PartialDays, Term } from './count.ts'
import { dueDay } from './count.ts'

/** One way to read the rule, and the due date that follows from it. */
export type Reading = { readonly due: PlainDate; readonly assumes: readonly Said[] }

/** A term not yet read; one that an upheld appeal opened again says how it goes on by this reading. */
export type Unread = Omit<Term, 'partialDays'> & { readonly afterAppeal?: TimeLimit['afterUpheldAppeal'] }

type Counted = Reading & {
  readonly term: Unread
  readonly partialDays: PartialDays
  /** The last counted day, before a day of rest moved it on. */
  readonly ends: PlainDate
}

/** The readings that lead to different days, the earliest first. */
export function readingsOf(terms: readonly Unread[], limit: TimeLimit): readonly [Counted, ...Counted[]] {
  const [first, ...others] = terms.flatMap((term) =>
    partialDaysIn(term, limit).flatMap((partialDays) => {
      const ends = dueDay({ ...term, partialDays })
      return endsIn(term, limit, ends).map((due) => ({ term, due, ends, partialDays }))
    }),
  )
  if (!first) throw new Error('A term has at least one reading.')
  const distinct = [first, ...others.filter((one, index) => isNew(one.due, [first, ...others.slice(0, index)]))]
  const [leading, ...rest] = distinct
    .toSorted((one, other) => (one.due < other.due ? -1 : 1))
    .map((one) => ({ ...one, assumes: distinct.length > 1 ? assumptions(one, limit) : [] }))
  return leading ? [leading, ...rest] : [{ ...first, assumes: [] }]
}

function isNew(due: PlainDate, others: readonly { readonly due: PlainDate }[]): boolean {
  return others.every((other) => other.due !== due)
}

function partialDaysIn({ stops }: Pick<Term, 'stops'>, { partialDays }: TimeLimit): readonly PartialDays[] {
  if (partialDays) return [partialDays]
  return stops.length === 0 ? ['count'] : ['count', 'do-not-count']
}

/** Working days end on a working day; a term of calendar days or months may end on a day of rest. */
function endsIn(
  { working, calendar }: Pick<Term, 'working' | 'calendar'>,
  limit: TimeLimit,
  ends: PlainDate,
): PlainDate[] {
  if (working || isWorkingDay(calendar, ends)) return [ends]
  if (limit.endOnRestDay === 'stays') return [ends]
  const moved = addWorkingDays(calendar, ends, 1)
  return limit.endOnRestDay === 'moves-on' ? [moved] : [ends, moved]
}

function assumptions(
  { term: { stops, afterAppeal }, due, ends, partialDays }: Omit<Counted, 'assumes'>,
  limit: TimeLimit,
): Said[] {
  const said: Said[] = []
  if (afterAppeal && limit.afterUpheldAppeal === undefined) said.push({ text: `clock.after-appeal.${afterAppeal}` })
  if (limit.partialDays === undefined && stops.length > 0) said.push({ text: `clock.partial-days.${partialDays}` })
  if (limit.endOnRestDay === undefined && limit.unit !== 'working-days')
    said.push({ text: due === ends ? 'clock.end.stays' : 'clock.end.moves-on' })
  return said
}
