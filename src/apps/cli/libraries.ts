// SPDX-License-Identifier: Apache-2.0
// The libraries as commands: JSON lines in, JSON lines out. They need neither settings nor a database.
import { HOLIDAYS as EUROPEAN_UNION, LUXEMBOURG_HOLIDAYS } from '#src/jurisdictions/european-union/index.ts'
import { HOLIDAYS, HOST_HOLIDAYS } from '#src/jurisdictions/kazakhstan/index.ts'
import type { WorkingCalendar } from '#src/standards/calendar/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import { answerDeadline, answerIin, answerLines, answerMake, answerStay, answerZone } from './lines/index.ts'

/** The calendars that a deadline can name: of states, and of the European institutions by their seat. */
export const CALENDARS: ReadonlyMap<string, WorkingCalendar> = new Map([
  ['KZ', HOLIDAYS],
  ...Object.entries(HOST_HOLIDAYS),
  ['EU', EUROPEAN_UNION],
  ['EU-LUXEMBOURG', LUXEMBOURG_HOLIDAYS],
])

export function stay(): Promise<number> {
  return answerLines(answerStay)
}

export function parseZones(): Promise<number> {
  // The day in UTC, so that the same line is read alike on every machine; a question may name its own.
  const today = plainDateAt(new Date(), 'UTC')
  return answerLines((question) => answerZone(question, today))
}

export function makeZones(): Promise<number> {
  return answerLines(answerMake)
}

export function deadlines(): Promise<number> {
  return answerLines((question) => answerDeadline(question, CALENDARS))
}

export function iins(): Promise<number> {
  return answerLines(answerIin)
}
