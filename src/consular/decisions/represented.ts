// SPDX-License-Identifier: Apache-2.0
// Guardians and representatives act by a recorded mandate with its days and its scope; the day of its end no longer belongs to it.
import type { CaseState } from '#src/consular/history/index.ts'
import type { Asker } from '#src/consular/permissions/index.ts'
import type { Mandate, MandateAct } from '#src/consular/registry/index.ts'
import { mandateCovers, mandateHolds } from '#src/consular/registry/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { Refusal } from './decision.ts'
import { because } from './refusals.ts'

type Known = { readonly asker: Asker; readonly today: PlainDate }

/** Why whoever acts under a mandate may not do this in this case; undefined for everybody else. */
export function notRepresented(
  act: MandateAct | 'read',
  state: CaseState,
  { asker: { mandate }, today }: Known,
): Refusal | undefined {
  if (mandate === undefined) return undefined
  if (!mandateHolds(mandate, today) || !isOver(mandate, state)) return because('mandate-not-valid')
  return mandateCovers(mandate, state.service, act) ? undefined : because('mandate-not-covering')
}

/** Why a case of this service is not lodged under the mandate that was named. */
export function notLodgedUnder(service: string, { asker: { mandate }, today }: Known): Refusal | undefined {
  if (mandate === undefined) return undefined
  if (!mandateHolds(mandate, today)) return because('mandate-not-valid')
  return mandateCovers(mandate, service, 'lodge') ? undefined : because('mandate-not-covering')
}

/** The applicant is who gave the mandate; while nobody is established as the applicant, the case was lodged under it. */
function isOver({ id, principal }: Mandate, { people, lodgedUnder, compartment }: CaseState): boolean {
  if (compartment === 'protection' && lodgedUnder !== id) return false
  return Object.hasOwn(people, 'applicant') ? people.applicant === principal : lodgedUnder === id
}
