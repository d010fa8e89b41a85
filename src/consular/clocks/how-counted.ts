// SPDX-License-Identifier: Apache-2.0
import type { Said, TimeLimit } from '#src/consular/catalogue/index.ts'
import type { PlainDate, WorkingCalendar } from '#src/standards/calendar/index.ts'
import { weekday } from '#src/standards/calendar/index.ts'
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
  if (clock.unit === 'working-days') lines.push(...daysOff(clock, calendar))
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

/** Holidays that fell on the way; weekends go without saying. */
function daysOff({ startedOn, dueOn }: Omit<Clock, 'how'>, { holidays, weekend }: WorkingCalendar): Said[] {
  return [...holidays]
    .filter(([day]) => day > startedOn && day <= dueOn && !weekend.includes(weekday(day)))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, name]) => ({ text: 'clock.day-off', details: { day, name: `@${name}` } }))
}

function lastLine({ endedOn, dueOn, daysLeft, runs }: Omit<Clock, 'how'>): Said {
  if (endedOn !== undefined)
    return daysLeft < 0
      ? { text: 'clock.ended-late', details: { day: endedOn, due: dueOn } }
      : { text: 'clock.ended', details: { day: endedOn, due: dueOn } }
  if (runs === 'stopped') return { text: 'clock.due-if-back-today', details: { day: dueOn } }
  return { text: daysLeft < 0 ? 'clock.was-due' : 'clock.due', details: { day: dueOn } }
}
