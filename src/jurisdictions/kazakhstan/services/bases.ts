// SPDX-License-Identifier: Apache-2.0
// Which provision carries which line of a service's page. Kept apart from the definitions: it says nothing about how a case is decided.
import type { Provision, Service } from '#src/consular/catalogue/index.ts'
import { NEVER } from '../never.ts'
import { CASES_AND_TERM, RULES as REMOVAL_RULES } from './consular-deregistration/sources.ts'
import { CITIZENSHIP_LAW, RULES, VOLUNTARY } from './consular-registration/sources.ts'

type Line = 'summary' | 'who' | 'need' | 'next' | `evidence.${Service['evidence'][number]['id']}`

// That no copy is taken rests on the prohibition of collecting them.
const noCopies = NEVER['keeps-copies-without-ground']
const identity = noCopies ? [noCopies] : []

/** By service, the provisions of each line. */
export const BASES: Readonly<Record<string, Readonly<Partial<Record<Line, readonly Provision[]>>>>> = {
  'consular-registration': {
    summary: [CITIZENSHIP_LAW, VOLUNTARY],
    who: [RULES],
    need: [RULES],
    'evidence.identity': identity,
    next: [RULES],
  },
  'consular-deregistration': {
    summary: [CASES_AND_TERM],
    who: [REMOVAL_RULES],
    need: [REMOVAL_RULES],
    'evidence.identity': identity,
    next: [CASES_AND_TERM],
  },
}
