// SPDX-License-Identifier: Apache-2.0
// The ten legal holidays of Belgium (wikimili.com, "Public holidays in Belgium"; worlddaysoff.com; of 2020
// joursferies.fr). One that falls on a
// weekend is not moved to another day for all.
import type { PlainDate, WorkingCalendar } from '#src/standards/calendar/index.ts'
import { addDays, plainDate } from '#src/standards/calendar/index.ts'
import { easterSunday } from '#src/standards/feasts/index.ts'

/** The working calendar of Belgium. */
export const HOLIDAYS: WorkingCalendar = {
  weekend: [6, 7],
  holidays: new Map([2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028].flatMap(legalHolidays)),
  knownFrom: plainDate('2020-01-01'),
  knownUntil: plainDate('2029-01-01'),
}

function legalHolidays(year: number): [PlainDate, string][] {
  const easter = easterSunday(year)
  return [
    [plainDate(`${year}-01-01`), 'holiday.be.new-year'],
    [addDays(easter, 1), 'holiday.be.easter-monday'],
    [plainDate(`${year}-05-01`), 'holiday.be.labour'],
    [addDays(easter, 39), 'holiday.be.ascension'],
    [addDays(easter, 50), 'holiday.be.whit-monday'],
    [plainDate(`${year}-07-21`), 'holiday.be.national'],
    [plainDate(`${year}-08-15`), 'holiday.be.assumption'],
    [plainDate(`${year}-11-01`), 'holiday.be.all-saints'],
    [plainDate(`${year}-11-11`), 'holiday.be.armistice'],
    [plainDate(`${year}-12-25`), 'holiday.be.christmas'],
  ]
}
