// SPDX-License-Identifier: Apache-2.0
// Erasure where there is no case: an account that its holder deletes, and people and accounts that the office erases by two hands.
import { randomUUID } from 'node:crypto'
import type { Refusal } from '#src/consular/decisions/index.ts'
import { peopleErased } from '#src/consular/registry/index.ts'
import type { Actor, Tx } from '#src/platform/database/index.ts'
import { asDisposal, systemActor } from '#src/platform/database/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import { isAccount } from './asker-of.ts'
import type { Engine } from './engine.ts'
import type { TwoHands } from './erase-facts.action.ts'
import { handsWrong } from './erase-facts.action.ts'
import { groundWrong } from './erasure-grounds.ts'
import { refusal } from './refusals.ts'
import type { GoneAlone } from './stored/erasures.store.ts'
import {
  enterErasure,
  eraseAccountAlone,
  eraseLeftFollowing,
  erasePersonAlone,
  isPerson,
} from './stored/erasures.store.ts'

type Places = Pick<Engine, 'db' | 'clock' | 'files'>
export type Alone = { readonly account: string } | { readonly person: string }
export type ErasedAlone = { readonly [K in keyof GoneAlone]: number }

// In the ledger the erasures of a post that concern no case stand under the number that no case has.
const NO_CASE = 0

/**
 * Deletes the account of whoever asks: address, codes, sessions, drafts, and the right to follow cases with it. The cases stay
 * under their own terms. False for whoever has no account.
 */
export async function deleteOwnAccount(places: Places, actor: Actor): Promise<boolean> {
  if (!isAccount(actor)) return false
  const entry = { post: '*', number: NO_CASE, subjects: ['account'], ground: 'asked-by-holder' }
  const gone = await carryOut(places, { ...entry, requestedBy: actor.id, approvedBy: 'system' }, (tx) =>
    eraseAccountAlone(tx, actor.id),
  )
  return gone.accounts.length > 0
}

/** Erases an account, or somebody of the registry who never had a case or has none any more, by two hands and on a ground. */
export async function eraseAlone(
  places: Places,
  hands: TwoHands,
  asked: { readonly post: string; readonly ground: string; readonly basis?: string | undefined; readonly whom: Alone },
): Promise<Outcome<ErasedAlone, Refusal>> {
  const { post, ground, basis, whom } = asked
  const wrong = groundWrong(asked) ?? handsWrong(hands, { post, number: NO_CASE })
  if (wrong) return refuse(wrong)
  const isOfPerson = 'person' in whom
  const entry = {
    ...{ post, number: NO_CASE, subjects: [isOfPerson ? 'person' : 'account'], ground, basis },
    ...{ requestedBy: hands.requestedBy.id, approvedBy: hands.approvedBy.id },
  }
  let known = true
  const gone = await carryOut(places, entry, async (tx) => {
    known = !isOfPerson || (await isPerson(tx, whom.person))
    return isOfPerson ? erasePersonAlone(tx, whom.person) : eraseAccountAlone(tx, whom.account)
  })
  if (isOfPerson && gone.people.length === 0) return refuse(refusal(known ? 'person-in-a-case' : 'person-not-known'))
  if (!isOfPerson && gone.accounts.length === 0) return refuse(refusal('account-not-known'))
  return accept({ files: gone.files.length, people: gone.people.length, accounts: gone.accounts.length })
}

/**
 * Erases whom earlier versions left when the last case that named them was erased, on the ground of that erasure. Done after every
 * replay of erasures and after every erasure from the command line; answers with how many people went.
 */
export async function eraseLeftBehind(places: Places): Promise<number> {
  const entry = { post: '*', number: NO_CASE, ground: 'left-behind', requestedBy: 'system' }
  const following = { ...entry, subjects: ['account'], approvedBy: 'erasures-before' }
  await carryOut(places, following, eraseLeftFollowing)
  const left = await asDisposal(places.db, systemActor, (tx) => peopleErased.peopleLeftBehind(tx))
  let went = 0
  for (const { person, erasure } of left) {
    const ofPerson = { ...entry, subjects: ['person'], basis: erasure, approvedBy: erasure }
    const { people } = await carryOut(places, ofPerson, (tx) => erasePersonAlone(tx, person))
    went += people.length
  }
  return went
}

/** What goes, and its line in the ledger, in one transaction; a line only when something went. */
async function carryOut(
  { db, clock, files }: Places,
  entry: Omit<Parameters<typeof enterErasure>[1], 'id' | 'people' | 'accounts'>,
  erase: (tx: Tx) => Promise<GoneAlone>,
): Promise<GoneAlone> {
  const gone = await asDisposal(db, systemActor, async (tx) => {
    const found = await erase(tx)
    const { people, accounts } = found
    if (people.length + accounts.length > 0)
      await enterErasure(tx, { ...entry, id: randomUUID(), people, accounts }, clock.now())
    return found
  })
  await files.discard(gone.files)
  return gone
}
