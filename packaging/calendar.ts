// SPDX-License-Identifier: Apache-2.0
// The door of `elshi/calendar`: days and working days, the terms of law that are counted in them, and the days of rest of states.
import { HOLIDAYS as BELGIUM } from '#src/jurisdictions/belgium/index.ts'
import { HOLIDAYS as EUROPEAN_UNION, LUXEMBOURG_HOLIDAYS } from '#src/jurisdictions/european-union/index.ts'
import { HOLIDAYS as KAZAKHSTAN } from '#src/jurisdictions/kazakhstan/holidays.ts'
import { HOLIDAYS as KOREA } from '#src/jurisdictions/korea/index.ts'
import { HOLIDAYS as UNITED_STATES } from '#src/jurisdictions/united-states/index.ts'

export * from '#src/standards/ages/index.ts'
export * from '#src/standards/calendar/index.ts'
export * from '#src/standards/deadlines/index.ts'
export * from '#src/standards/feasts/index.ts'
export * from '#src/standards/working-day-index/index.ts'

/** Days of rest by ISO 3166-1 alpha-2 code, of the European institutions by seat; each as far as it is published. */
export const HOLIDAYS = {
  BE: BELGIUM,
  EU: EUROPEAN_UNION,
  'EU-LUXEMBOURG': LUXEMBOURG_HOLIDAYS,
  KR: KOREA,
  KZ: KAZAKHSTAN,
  US: UNITED_STATES,
} as const
