// SPDX-License-Identifier: Apache-2.0
import type { Said, Service, TimeLimit } from '#src/consular/catalogue/index.ts'
import type { CaseState } from '#src/consular/history/index.ts'
import type { PlainDate, WorkingCalendar } from '#src/standards/calendar/index.ts'
import { addDays } from '#src/standards/calendar/index.ts'
import type { Term } from './count.ts'
import { countedDays, daysOf } from './count.ts'
import { howCounted } from './how-counted.ts'
import type { Reading, Unread } from './readings.ts'
import { readingsOf } from './readings.ts'
import type { Stop } from './stops.ts'
import { completeOn, endOf, reopenedOn, stopsOf } from './stops.ts'

export type Clock = {
  readonly known: true
  readonly runs: 'running' | 'stopped' | 'ended'
  readonly startedOn: PlainDate
  /** By the first reading; while stopped, as if the case came back today. */
  readonly dueOn: PlainDate
  /** Days of the term still left on the day asked for, or on the day of the decision; negative when late. */
  readonly daysLeft: number
  /** A term of months is counted out in calendar days. */
  readonly unit: 'working-days' | 'calendar-days'
  readonly count: number
  readonly used: number
  readonly endedOn?: PlainDate
  readonly stops: readonly Stop[]
  /** More than one when the law allows two; the earliest leads. */
  readonly readings: readonly Reading[]
  /** How it was counted, line by line. */
  readonly how: readonly Said[]
}

/** No clock, with the reason: no limit is recorded, or the file is not complete yet, or never was before the case ended. */
export type UnknownClock = {
  readonly known: false
  readonly because: 'no-limit' | 'not-begun'
  readonly endedOn?: PlainDate
  readonly how: readonly Said[]
}

/** The clock of a case on a day, from its events, the service's limit and the post's working calendar. */
export function clockOf(
  state: CaseState,
  service: Pick<Service, 'timeLimit'>,
  calendar: WorkingCalendar,
  today: PlainDate,
): Clock | UnknownClock {
  const { timeLimit } = service
  const endedOn = endOf(state)
  const unknown = { known: false, ...(endedOn !== undefined && { endedOn }) } as const
  if (!timeLimit.known) return { ...unknown, because: 'no-limit', how: [{ text: timeLimit.reason }] }
  const limit = timeLimit.value
  const startedOn = limit.startsOn === 'lodging' ? state.lodgedOn : completeOn(state)
  if (startedOn === undefined) {
    const why = endedOn === undefined ? { text: 'clock.not-complete' } : neverBegan(endedOn)
    return { ...unknown, because: 'not-begun', how: [why] }
  }
  return runClock(state, limit, { startedOn, calendar, today })
}

function runClock(
  state: CaseState,
  limit: TimeLimit,
  { startedOn, calendar, today }: Pick<Term, 'startedOn' | 'calendar' | 'today'>,
): Clock {
  const endedOn = endOf(state)
  const working = limit.unit === 'working-days'
  const terms = startsOf(state, limit, startedOn).map(({ from, afterAppeal }) => {
    const stops = stopsOf(state, limit, from)
    return { startedOn: from, days: daysOf(limit, from), working, calendar, stops, today, ...afterAppeal }
  })
  const readings = readingsOf(terms, limit)
  const [leading] = readings
  const { term } = leading
  const { stops } = term
  // While the clock stands, today stands too; only the due date is told as if the case came back today.
  const counting: Term = { ...term, partialDays: leading.partialDays, today: addDays(today, 1) }
  const used = countedDays(counting, term.startedOn, endedOn ?? today)
  const count = term.days + countedDays(counting, leading.ends, leading.due)
  const isStopped = stops.at(-1)?.until === undefined && stops.length > 0
  const clock = {
    known: true,
    runs: runsNow(endedOn, isStopped),
    startedOn: term.startedOn,
    dueOn: leading.due,
    daysLeft: count - used,
    unit: working ? 'working-days' : 'calendar-days',
    count,
    used,
    ...(endedOn !== undefined && { endedOn }),
    stops,
    readings: readings.map(({ due, assumes }) => ({ due, assumes })),
  } as const
  const beganAnew = term.afterAppeal === 'begins-anew'
  // Told when it is asked for: the queue and the rebuilding of it need the days alone.
  return {
    ...clock,
    get how() {
      return howCounted(clock, { limit, calendar, beganAnew })
    },
  }
}

const neverBegan = (day: PlainDate): Said => ({ text: 'clock.never-began', details: { day } })

type Start = { readonly from: PlainDate; readonly afterAppeal?: Pick<Unread, 'afterAppeal'> }

/** From which day it is counted: an upheld appeal may begin the limit anew, and where the law does not say so, it may not. */
function startsOf(state: CaseState, { afterUpheldAppeal }: TimeLimit, startedOn: PlainDate): readonly Start[] {
  const reopened = reopenedOn(state)
  if (reopened === undefined || reopened <= startedOn) return [{ from: startedOn }]
  const runsOn: Start = { from: startedOn, afterAppeal: { afterAppeal: 'runs-on' } }
  const anew: Start = { from: reopened, afterAppeal: { afterAppeal: 'begins-anew' } }
  if (afterUpheldAppeal === undefined) return [runsOn, anew]
  return afterUpheldAppeal === 'runs-on' ? [runsOn] : [anew]
}

function runsNow(endedOn: PlainDate | undefined, isStopped: boolean): Clock['runs'] {
  if (endedOn !== undefined) return 'ended'
  return isStopped ? 'stopped' : 'running'
}

/** The day on which a term ends that nothing stops: replies of authorities, appeals. By the earliest reading. */
export function endOfTerm(limit: TimeLimit, startedOn: PlainDate, calendar: WorkingCalendar): PlainDate {
  const working = limit.unit === 'working-days'
  const term = { startedOn, days: daysOf(limit, startedOn), working, calendar, stops: [], today: startedOn }
  return readingsOf([term], limit)[0].due
}
