// SPDX-License-Identifier: Apache-2.0
// Kazakhstan as the home state of an installation.
import type { Service } from '#src/consular/catalogue/index.ts'
import type { WorkingCalendar } from '#src/standards/calendar/index.ts'
import { HOLIDAYS as BELGIUM } from '../belgium/index.ts'
import { HOLIDAYS as KOREA } from '../korea/index.ts'
import { HOLIDAYS as UNITED_STATES } from '../united-states/index.ts'
import { DEREGISTRATION_EXAMPLES } from './services/consular-deregistration/examples.ts'
import { CONSULAR_DEREGISTRATION } from './services/consular-deregistration/service.ts'
import { REGISTRATION_EXAMPLES } from './services/consular-registration/examples.ts'
import { CONSULAR_REGISTRATION } from './services/consular-registration/service.ts'
import type { WorkedExample } from './services/example.ts'

/** The required languages, the state language first. */
export const LANGUAGES: readonly string[] = ['kk', 'ru', 'en', 'ko']

/** The services that posts give; adding one adds its folder and a line here. */
export const SERVICES: readonly Service[] = [CONSULAR_REGISTRATION, CONSULAR_DEREGISTRATION]

/** Worked examples of each service, with invented people; a test lodges every one of them. */
export const EXAMPLES: readonly WorkedExample[] = [...REGISTRATION_EXAMPLES, ...DEREGISTRATION_EXAMPLES]

/** Holidays of receiving states, by country; the others are not recorded. */
export const HOST_HOLIDAYS: Readonly<Record<string, WorkingCalendar>> = {
  BE: BELGIUM,
  KR: KOREA,
  US: UNITED_STATES,
}

/** What is checked in answers: identifiers and places. */
export { ANSWER_CHECKS } from './answer-checks.ts'
/** Dealings with other states, by their sources. */
export { BETWEEN } from './between/index.ts'
/** Days off in Kazakhstan, and how far they are known. */
export { HOLIDAYS } from './holidays.ts'
/** Provisions for what a post never does. */
export { NEVER } from './never.ts'
/** Where an applicant lives, read from the answers. */
export { placeIn } from './place-in.ts'
/** The posts abroad, and the regions by which their districts are told. */
export { NETWORK } from './posts/network.ts'
/** The registers that posts keep of citizens. */
export { REGISTERS } from './registers.ts'
/** Which provision carries which line of a service's page. */
export { BASES } from './services/bases.ts'
/** How a worked example is told. */
export type { WorkedExample } from './services/example.ts'
