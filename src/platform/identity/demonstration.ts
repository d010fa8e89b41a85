// SPDX-License-Identifier: Apache-2.0
// Demonstration accounts: anyone at the screen may take one, therefore only in a database that was born as a demonstration.
import { asReader, isDemonstration, systemActor } from '../database/index.ts'
import { findAccount, listStaff } from './accounts.store.ts'
import type { IdentityPlaces } from './places.ts'
import type { SignInOutcome } from './refusals.ts'
import { refuseSignIn } from './refusals.ts'
import { openStaffSession, refuseAndRecord } from './staff-session.ts'

/** The invented officers who may be played; none elsewhere. */
export async function listDemonstrationAccounts(places: IdentityPlaces) {
  if (!(await isDemonstration(places.db))) return []
  const staff = await asReader(places.db, systemActor, (tx) => listStaff(tx, { demonstration: true }))
  return staff.map(({ account, position }) => ({
    id: account.id,
    name: account.name,
    post: position.post,
    roles: position.roles,
  }))
}

/** Signs in as an invented officer; the value for the session cookie. */
export async function signInForDemonstration(
  places: IdentityPlaces,
  id: string,
  previous?: string,
): Promise<SignInOutcome<string>> {
  if (!(await isDemonstration(places.db))) return refuseSignIn('demonstration-only')
  const account = await asReader(places.db, systemActor, (tx) => findAccount(tx, id))
  if (!account?.demonstration) return refuseAndRecord(places, 'demonstration-only', { method: 'demonstration' })
  return openStaffSession(places, account, 'demonstration', previous)
}
