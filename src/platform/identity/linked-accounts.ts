// SPDX-License-Identifier: Apache-2.0
// The link from an e-mail account to the person whom an officer has seen, and how it is taken back.
import type { Tx } from '../database/index.ts'
import { asActor, asReader, systemActor } from '../database/index.ts'
import { open } from '../sealing/index.ts'
import { indexOf, placeOfAddress } from './address.ts'
import { findApplicant, linkApplicant, listLinkedTo, unlinkApplicant } from './applicants.store.ts'
import type { IdentityPlaces } from './places.ts'

/** The account of an address that somebody told at the window; undefined when nobody has signed in with it. */
export async function findAccount(places: IdentityPlaces, address: string): Promise<string | undefined> {
  return asReader(places.db, systemActor, (tx) => findApplicant(tx, indexOf(places, address)))
}

/** Links an account to the person whom an officer has seen; false when it is linked already. */
export function link(
  places: IdentityPlaces,
  what: { readonly account: string; readonly person: string; readonly by: string },
): Promise<boolean> {
  return asActor(places.db, systemActor, (tx) => linkApplicant(tx, { ...what, at: places.clock.now() }))
}

/** The accounts of a person, each by enough of its address to be told apart. */
export async function listOf(
  { db, keyring }: IdentityPlaces,
  person: string,
): Promise<readonly { readonly account: string; readonly address: string; readonly linkedAt: Date }[]> {
  const linked = await asReader(db, systemActor, (tx) => listLinkedTo(tx, person))
  return linked.map(({ id, addressSealed, dataKey, linkedAt }) => {
    const key = keyring.unwrap(dataKey, 'secrets')
    // Sealed with the version of the master key of its day in its place; a later version wraps the key anew and leaves the place.
    for (let version = keyring.version; version > 0; version--) {
      try {
        const address = open(key, addressSealed, placeOfAddress(id, version)).toString()
        return { account: id, address: masked(address), linkedAt }
      } catch {
        // Sealed under another version.
      }
    }
    throw new Error(`The address of account ${id} cannot be opened; restore the file of master keys.`)
  })
}

/** Takes a link back; `then` undoes in the same transaction what the link had opened. False when there was no such link. */
export function unlink(
  { db }: IdentityPlaces,
  what: { readonly account: string; readonly person: string },
  then: (tx: Tx, made: { readonly by: string; readonly at: Date }) => Promise<void>,
): Promise<boolean> {
  return asActor(db, systemActor, async (tx) => {
    const made = await unlinkApplicant(tx, what)
    if (made) await then(tx, made)
    return made !== undefined
  })
}

/** `dana@mail.example` is told as `d…@mail.example`. */
function masked(address: string): string {
  const at = address.lastIndexOf('@')
  return `${address.slice(0, 1)}…${address.slice(at)}`
}
