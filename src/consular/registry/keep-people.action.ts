// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto'
import type { ReadLog } from '#src/platform/audit/index.ts'
import type { Clock } from '#src/platform/clock/index.ts'
import type { Actor, Database, Tx } from '#src/platform/database/index.ts'
import { asActor, asReader, systemActor } from '#src/platform/database/index.ts'
import type { Keyring } from '#src/platform/sealing/index.ts'
import { nameKeys, searchKeys } from '#src/standards/names/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import { addPerson, closeCasesTo, findPeople, findPerson, openCasesTo } from './people.store.ts'
import type { Person, PersonFacts } from './person.ts'
import type { RegistryRefusal } from './refusals.ts'
import { keepsRegistry } from './refusals.ts'

export type RegistryPlaces = {
  readonly db: Database
  readonly keyring: Keyring
  readonly readLog: ReadLog
  readonly clock: Clock
}

/** Enters somebody whom an officer has seen. */
export async function recordPerson(
  { db, keyring, clock }: RegistryPlaces,
  actor: Actor,
  { post, facts }: { readonly post: string; readonly facts: PersonFacts },
): Promise<Outcome<{ readonly id: string }, RegistryRefusal>> {
  if (!keepsRegistry(actor) || !actor.posts.includes(post)) return refuse('not-permitted')
  if (nameKeys(facts.name).length === 0) return refuse('name-missing')
  const id = randomUUID()
  await asActor(db, actor, (tx) => addPerson(tx, keyring, { id, post, facts, by: actor.id, at: clock.now() }))
  return accept({ id })
}

/** People whose names begin with what was typed, in any script and order; the search is on record before its answer is given. */
export async function searchPeople(
  { db, keyring, readLog }: RegistryPlaces,
  actor: Actor,
  name: string,
): Promise<Outcome<readonly Person[], RegistryRefusal>> {
  if (!keepsRegistry(actor)) return refuse('not-permitted')
  const people = await asReader(db, actor, (tx) => findPeople(tx, keyring, searchKeys(name)))
  await readLog.record({ actor, subjectKind: 'person', ids: people.map(({ id }) => id), fields: ['name', 'born'] })
  return accept(people)
}

/** One person of the registry; undefined when none of the actor's posts knows them. */
export async function readPerson(
  { db, keyring, readLog }: RegistryPlaces,
  actor: Actor,
  id: string,
): Promise<Person | undefined> {
  if (!keepsRegistry(actor)) return undefined
  const person = await asReader(db, actor, (tx) => findPerson(tx, keyring, id))
  if (person) await readLog.record({ actor, subjectKind: 'person', ids: [id], fields: ['name', 'born'] })
  return person
}

/** Lets an account that an officer linked to a person after sight follow that person's cases, those to come included. */
export async function openCasesToAccount(
  { db }: Pick<RegistryPlaces, 'db'>,
  { account, person }: { readonly account: string; readonly person: string },
): Promise<number> {
  return await asActor(db, systemActor, (tx) => openCasesTo(tx, account, person))
}

/** Why a link between an account and a person is taken back. */
export const unlinkReasons = ['wrong-person', 'asked-by-holder', 'address-not-theirs'] as const

/** Undoes what a link had opened: cases that the account lodged itself, or showed the slip of, stay with it. In the transaction that unlinks. */
export async function closeCasesToAccount(
  { clock }: Pick<RegistryPlaces, 'clock'>,
  tx: Tx,
  gone: {
    readonly account: string
    readonly person: string
    readonly made: { readonly by: string; readonly at: Date }
    readonly reason: (typeof unlinkReasons)[number]
    readonly by: string
  },
): Promise<void> {
  const { made, ...rest } = gone
  await closeCasesTo(tx, { ...rest, id: randomUUID(), linkedBy: made.by, linkedAt: made.at, at: clock.now() })
}
