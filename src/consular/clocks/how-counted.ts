// SPDX-License-Identifier: Apache-2.0
import type { Said, TimeLimit } from '#src/consular/catalogue/index.ts'
import type { PlainDate, WorkingCalendar } from '#src/standards/calendar/index.ts'
import { addDays, weekday } from '#src/standards/calendar/index.ts'
import type { Clock } from './clock.ts'

/** The lines that let anybody count it again on a calendar. */
export function howCounted(
  clock: Omit<Clock, 'how'>,
  {
    limit,
    calendar,
    beganAnew,
  }: { readonly limit: TimeLimit; readonly calendar: WorkingCalendar; readonly beganAnew: boolean },
): readonly Said[] {
  const { startedOn, stops, readings, dueOn } = clock
  const lines: Said[] = [
    { text: `clock.limit.${limit.unit}`, details: { count: limit.count } },
    { text: `clock.starts.${beganAnew ? 'appeal-upheld' : limit.startsOn}`, details: { day: startedOn } },
  ]
  for (const stop of stops) lines.push(stopLine(stop))
  if (clock.unit === 'working-days') lines.push(...restDays(clock, calendar))
  for (const { due, assumes } of readings.length > 1 ? readings : [])
    lines.push({ text: 'clock.reading', details: { day: due } }, ...assumes)
  lines.push(lastLine(clock))
  return clock.endedOn ? lines : [...lines, ...doubtsAbout({ startedOn, dueOn }, calendar)]
}

function stopLine({ from, until, holder }: Clock['stops'][number]): Said {
  const by = `@holder.${holder}`
  if (until === undefined) return { text: 'clock.stopped-since', details: { from, holder: by } }
  if (holder === 'nobody') return { text: 'clock.stopped-by-refusal', details: { from, until } }
  return { text: 'clock.stopped', details: { from, until, holder: by } }
}

/** What may still move the day: holidays not recorded, not published yet, or expected and not announced. */
function doubtsAbout(term: { startedOn: PlainDate; dueOn: PlainDate }, calendar: WorkingCalendar): Said[] {
  const unsettled = (calendar.unsettled ?? []).filter(
    ({ from, until }) => from <= term.dueOn && (until === undefined || until > term.startedOn),
  )
  return [
    ...(calendar.knownFrom !== undefined && term.startedOn < calendar.knownFrom
      ? [{ text: 'clock.calendar-known-from', details: { day: calendar.knownFrom } }]
      : []),
    ...(term.dueOn >= calendar.knownUntil
      ? [{ text: 'clock.calendar-known-until', details: { day: calendar.knownUntil } }]
      : []),
    ...unsettled.map(({ from, reason }) => ({ text: 'clock.unsettled', details: { day: from, reason: `@${reason}` } })),
  ]
}

/** Days on the way that are not worked: holidays by their names, weekends by their days. */
function restDays(clock: Omit<Clock, 'how'>, calendar: WorkingCalendar): Said[] {
  return [...holidaysOn(clock, calendar), ...weekendsOn(clock, calendar)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, line]) => line)
}

type Line = readonly [on: PlainDate, line: Said]

function holidaysOn({ startedOn, dueOn }: Omit<Clock, 'how'>, { holidays, weekend }: WorkingCalendar): Line[] {
  return [...holidays]
    .filter(([day]) => day > startedOn && day <= dueOn && !weekend.includes(weekday(day)))
    .map(([day, name]) => [day, { text: 'clock.day-off', details: { day, name: `@${name}` } }])
}

/** So many weekends are told one by one; of a longer term, how many of their days lie on the way. */
const MOST_WEEKENDS = 3

function weekendsOn(clock: Omit<Clock, 'how'>, { weekend, workedWeekends }: WorkingCalendar): Line[] {
  const days: PlainDate[] = []
  for (let day = addDays(clock.startedOn, 1); day <= clock.dueOn; day = addDays(day, 1))
    if (weekend.includes(weekday(day)) && !workedWeekends?.has(day) && !standsOn(clock, day)) days.push(day)
  const weekends: PlainDate[][] = []
  for (const day of days) {
    const [before, ...more] = weekends.at(-1) ?? []
    if (before !== undefined && more.length === 0 && addDays(before, 1) === day) weekends.at(-1)?.push(day)
    else weekends.push([day])
  }
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return []
  if (weekends.length <= MOST_WEEKENDS) return weekends.map(weekendLine)
  return [[first, { text: 'clock.weekends', details: { count: days.length, from: first, until: last } }]]
}

function weekendLine([from, until]: readonly PlainDate[]): Line {
  if (from === undefined) throw new Error('A weekend has a day.')
  const first = `@weekday.${weekday(from)}`
  if (until === undefined) return [from, { text: 'clock.weekend-day', details: { day: from, name: first } }]
  return [from, { text: 'clock.weekend', details: { from, first, until, last: `@weekday.${weekday(until)}` } }]
}

/** Of days on which the clock stood it is told already that they are not counted. */
function standsOn({ stops }: Omit<Clock, 'how'>, day: PlainDate): boolean {
  return stops.some(({ from, until }) => day > from && (until === undefined || day < until))
}

function lastLine({ endedOn, dueOn, daysLeft, runs }: Omit<Clock, 'how'>): Said {
  if (endedOn !== undefined)
    return daysLeft < 0
      ? { text: 'clock.ended-late', details: { day: endedOn, due: dueOn } }
      : { text: 'clock.ended', details: { day: endedOn, due: dueOn } }
  if (runs === 'stopped') return { text: 'clock.due-if-back-today', details: { day: dueOn } }
  return { text: daysLeft < 0 ? 'clock.was-due' : 'clock.due', details: { day: dueOn } }
}
