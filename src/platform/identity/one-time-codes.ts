// SPDX-License-Identifier: Apache-2.0
// Sign-in of applicants: a code by e-mail, six digits, ten minutes, five tries. An account is not a person: it gives no right to any
// case but those lodged with it, until an officer who has seen the person links them.
import { randomInt, randomUUID, timingSafeEqual } from 'node:crypto'
import { accept } from '#src/standards/outcome/index.ts'
import type { Tx } from '../database/index.ts'
import { asActor, systemActor } from '../database/index.ts'
import { seal } from '../sealing/index.ts'
import { indexOf, placeOfAddress } from './address.ts'
import { deleteCode, getApplicant, putCode, spendTry } from './applicants.store.ts'
import type { IdentityPlaces } from './places.ts'
import type { SignInOutcome } from './refusals.ts'
import { openSession } from './sessions.ts'
import { refuseAndRecord } from './staff-session.ts'

const minutes = 10
const tries = 5

/** Makes a code for an address; `send` queues the mail in the same transaction. The answer never says whether an account exists. */
export async function sendCode(
  places: IdentityPlaces,
  address: string,
  send: (tx: Tx, code: string) => Promise<void>,
): Promise<void> {
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const addressIndex = indexOf(places, address)
  const until = new Date(places.clock.now().getTime() + minutes * 60_000)
  await asActor(places.db, systemActor, async (tx) => {
    await putCode(tx, { addressIndex, hash: hashOf(places, addressIndex, code), tries, until })
    await send(tx, code)
  })
}

/** Signs an applicant in by address and code; the value for the session cookie. */
export async function signInByCode(
  places: IdentityPlaces,
  given: { readonly address: string; readonly code: string; readonly language: string },
  previous?: string,
): Promise<SignInOutcome<string>> {
  const at = places.clock.now()
  const addressIndex = indexOf(places, given.address)
  // A transaction of its own: a wrong try stays spent whatever follows.
  const expected = await asActor(places.db, systemActor, (tx) => spendTry(tx, addressIndex, at))
  if (!expected || !timingSafeEqual(expected, hashOf(places, addressIndex, given.code))) {
    return refuseAndRecord(places, 'code-wrong', { method: 'code' })
  }
  const applicant = await asActor(places.db, systemActor, async (tx) => {
    await deleteCode(tx, addressIndex)
    return getApplicant(tx, sealedAccount(places, addressIndex, given), at)
  })
  return accept(
    await openSession(places, { holder: { applicant }, method: 'code', language: given.language }, previous),
  )
}

function sealedAccount(places: IdentityPlaces, addressIndex: Buffer, given: { address: string; language: string }) {
  const id = randomUUID()
  const { key, wrapped } = places.keyring.newDataKey('secrets')
  const place = placeOfAddress(id, places.keyring.version)
  return {
    id,
    addressIndex,
    addressSealed: seal(key, Buffer.from(given.address), place),
    dataKey: wrapped,
    language: given.language,
  }
}

// Six digits are guessed in a moment from a plain hash, therefore a keyed one.
const hashOf = (places: IdentityPlaces, addressIndex: Buffer, code: string) =>
  places.keyring.blindIndex('one-time-code', `${addressIndex.toString('hex')}|${code}`)
