// SPDX-License-Identifier: Apache-2.0
import { HOLIDAYS as EUROPEAN_UNION, LUXEMBOURG_HOLIDAYS } from '#src/jurisdictions/european-union/index.ts'
import { HOLIDAYS, HOST_HOLIDAYS } from '#src/jurisdictions/kazakhstan/index.ts'
import type { Calendars } from './lines/deadline-line.ts'

/** The calendars that a deadline can name: of states, and of the European institutions by their seat. */
export const CALENDARS: Calendars = {
  ...HOST_HOLIDAYS,
  EU: EUROPEAN_UNION,
  'EU-LUXEMBOURG': LUXEMBOURG_HOLIDAYS,
  KZ: HOLIDAYS,
}
