// SPDX-License-Identifier: Apache-2.0
// For whom an account acts, and what a mandate that a case names is: told by the program, because accounts see neither people nor mandates.
import type { Actor } from '#src/platform/database/index.ts'
import { asReader, systemActor } from '#src/platform/database/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { displayName } from '#src/standards/names/index.ts'
import type { RegistryPlaces } from './keep-people.action.ts'
import type { Mandate } from './mandate.ts'
import { findMandate, listMandatesHeld } from './mandates.store.ts'
import { findPerson } from './people.store.ts'

/** A mandate with the names of its people, as far as they are still kept. */
export type ToldMandate = Pick<Mandate, 'id' | 'kind' | 'services' | 'acts'> & {
  readonly from: PlainDate
  readonly until: PlainDate | null
  readonly principal?: string
  readonly representative?: string
}

type Places = Pick<RegistryPlaces, 'db' | 'keyring'>

/** Mandates that the person of this account holds today, with the name of whom they act for; the reading is on record. */
export async function mandatesHeldBy(
  { db, keyring, readLog }: Places & Pick<RegistryPlaces, 'readLog'>,
  account: Actor,
): Promise<readonly ToldMandate[]> {
  const held = await asReader(db, account, (tx) => listMandatesHeld(tx))
  if (held.length === 0) return []
  const ids = [...new Set(held.map(({ principal }) => principal))]
  await readLog.record({ actor: account, subjectKind: 'person', ids, fields: ['name'] })
  return Promise.all(held.map((mandate) => told({ db, keyring }, mandate)))
}

/** The mandates of these ids, with the names of both their people. */
export async function tellMandates(places: Places, ids: readonly string[]): Promise<ReadonlyMap<string, ToldMandate>> {
  const found = new Map<string, ToldMandate>()
  for (const id of new Set(ids)) {
    const mandate = await asReader(places.db, systemActor, (tx) => findMandate(tx, id))
    if (mandate) found.set(id, await told(places, mandate))
  }
  return found
}

async function told({ db, keyring }: Places, mandate: Mandate): Promise<ToldMandate> {
  const { id, kind, services, acts, from, until } = mandate
  const [principal, representative] = await asReader(db, systemActor, async (tx) => [
    await findPerson(tx, keyring, mandate.principal),
    await findPerson(tx, keyring, mandate.representative),
  ])
  return {
    id,
    kind,
    services,
    acts,
    from,
    until,
    ...(principal && { principal: displayName(principal.name) }),
    ...(representative && { representative: displayName(representative.name) }),
  }
}
