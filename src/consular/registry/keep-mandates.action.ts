// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto'
import type { Actor } from '#src/platform/database/index.ts'
import { asActor, asReader } from '#src/platform/database/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { RegistryPlaces } from './keep-people.action.ts'
import type { Mandate } from './mandate.ts'
import { mandateActs } from './mandate.ts'
import { addMandate, findMandate, listMandates, revokeMandate } from './mandates.store.ts'
import { findPerson } from './people.store.ts'
import type { Person } from './person.ts'
import type { RegistryRefusal } from './refusals.ts'
import { keepsRegistry } from './refusals.ts'

type Posts = { readonly posts: { timeZoneOf(post: string): string } }

/** Records that one person, whom the post has seen, may act for another, from a day until a day or without an end. */
export async function recordMandate(
  { db, keyring, clock, posts }: RegistryPlaces & Posts,
  actor: Actor,
  mandate: Omit<Mandate, 'id' | 'revokedOn'>,
): Promise<Outcome<{ readonly id: string }, RegistryRefusal>> {
  const { post, principal, representative, from, until, kind } = mandate
  if (!keepsRegistry(actor) || !actor.posts.includes(post)) return refuse('not-permitted')
  const zone = posts.timeZoneOf(post)
  const today = plainDateAt(clock.now(), zone)
  const isWhole = principal !== representative && /^[a-z][a-z0-9-]{2,39}$/.test(kind) && hasScope(mandate)
  if (!isWhole || (until !== null && (until <= from || until <= today))) return refuse('mandate-not-valid')
  const id = randomUUID()
  return await asActor(db, actor, async (tx) => {
    for (const id of [principal, representative]) {
      const person = await findPerson(tx, keyring, id)
      // A mandate is recorded where both were seen, and from no day before their birth.
      if (!person?.posts.includes(post)) return refuse('person-not-known')
      if (person.born !== undefined && from < person.born) return refuse('mandate-not-valid')
    }
    await addMandate(tx, { ...mandate, id, zone, by: actor.id, at: clock.now() })
    return accept({ id })
  })
}

function hasScope({ services, acts }: Pick<Mandate, 'services' | 'acts'>): boolean {
  const areNamed =
    services === null || (services.length > 0 && services.every((id) => /^[a-z][a-z0-9-]{1,59}$/.test(id)))
  return areNamed && acts.every((act) => mandateActs.includes(act))
}

/** Ends a mandate on a day, not before its beginning: from that day on it no longer holds. Only the post that recorded it ends it. */
export async function endMandate(
  { db }: Pick<RegistryPlaces, 'db'>,
  actor: Actor,
  { id, on }: { readonly id: string; readonly on: PlainDate },
): Promise<Outcome<{ readonly id: string }, RegistryRefusal>> {
  if (!keepsRegistry(actor)) return refuse('not-permitted')
  return await asActor(db, actor, async (tx) => {
    const mandate = await findMandate(tx, id)
    if (!mandate || mandate.revokedOn !== null) return refuse('mandate-not-known')
    if (!actor.posts.includes(mandate.post)) return refuse('not-permitted')
    if (on < mandate.from) return refuse('mandate-not-valid')
    return (await revokeMandate(tx, id, on)) ? accept({ id }) : refuse('mandate-not-known')
  })
}

/** A mandate with both its people, as far as the reader's posts know them. */
export type KnownMandate = Mandate & { readonly people: readonly Person[] }

/** Mandates that a person gave or holds; the reading of the people is on record before the answer. */
export async function mandatesOf(
  { db, keyring, readLog }: RegistryPlaces,
  actor: Actor,
  person: string,
): Promise<Outcome<readonly KnownMandate[], RegistryRefusal>> {
  if (!keepsRegistry(actor)) return refuse('not-permitted')
  const known = await asReader(db, actor, async (tx) => {
    const mandates: KnownMandate[] = []
    for (const mandate of await listMandates(tx, person)) {
      const people = [
        await findPerson(tx, keyring, mandate.principal),
        await findPerson(tx, keyring, mandate.representative),
      ]
      mandates.push({ ...mandate, people: people.flatMap((one) => one ?? []) })
    }
    return mandates
  })
  const ids = new Set(known.flatMap(({ people }) => people.map(({ id }) => id)))
  if (ids.size > 0) await readLog.record({ actor, subjectKind: 'person', ids: [...ids], fields: ['name', 'born'] })
  return accept(known)
}
