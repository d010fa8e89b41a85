// SPDX-License-Identifier: Apache-2.0

import { plainDateAt } from '#src/standards/calendar/index.ts'
import { accept } from '#src/standards/outcome/index.ts'
import { asActor, asReader, systemActor } from '../database/index.ts'
import type { Account } from './account.ts'
import { heldOn } from './account.ts'
import { listPositions } from './accounts.store.ts'
import type { IdentityPlaces } from './places.ts'
import type { SignInOutcome, SignInRefusal } from './refusals.ts'
import { refuseSignIn } from './refusals.ts'
import type { SignInMethod } from './session.ts'
import { recordSignIn } from './sessions.store.ts'
import { findVisitor, openSession } from './sessions.ts'

/**
 * Opens a session for an account that has proved itself, in the first position that it holds today. Whoever signs in again as
 * the same officer goes on in the position that they had, and no longer than before.
 */
export async function openStaffSession(
  places: IdentityPlaces,
  account: Account,
  method: SignInMethod,
  previous?: string,
  provedAt?: Date,
): Promise<SignInOutcome<string>> {
  const positions = await asReader(places.db, systemActor, (tx) => listPositions(tx, account.id))
  const held = heldOn(positions, plainDateAt(places.clock.now(), 'UTC'))
  const former = previous === undefined ? undefined : await findVisitor(places, previous)
  const again = former?.officer?.account.id === account.id ? former : undefined
  const position = held.find(({ id }) => id === again?.officer?.position.id) ?? held[0]
  if (!position) return refuseAndRecord(places, 'no-position-today', { method, account: account.id })
  const holder = { account, position }
  const { language } = account
  const kept = { ...(again && { endsAt: again.endsAt }), ...(provedAt && { provedAt }) }
  return accept(await openSession(places, { holder, method, language, ...kept }, previous))
}

/** Every refused sign-in is on record, because a row of them is how an attack looks. */
export async function refuseAndRecord(
  places: IdentityPlaces,
  code: SignInRefusal['code'],
  attempt: { readonly method: string; readonly account?: string },
) {
  const at = places.clock.now()
  await asActor(places.db, systemActor, (tx) => recordSignIn(tx, { at, ...attempt, outcome: code }))
  return refuseSignIn(code)
}
