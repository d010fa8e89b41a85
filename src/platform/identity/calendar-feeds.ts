// SPDX-License-Identifier: Apache-2.0
// A calendar program cannot sign in: it knows a secret address instead. One for each account, shown once and stored as a hash, acting in
// the position that it was asked for in, and ended by its owner, with the position or with the account.
import { plainDateAt } from '#src/standards/calendar/index.ts'
import type { Actor } from '../database/index.ts'
import { asActor, readerOf, systemActor } from '../database/index.ts'
import { actorIn } from './account.ts'
import type { FeedFacts, FeedOwner } from './calendar-feeds.store.ts'
import { deleteFeedOf, findFeed, findFeedOf, replaceFeed, touchFeed } from './calendar-feeds.store.ts'
import type { IdentityPlaces } from './places.ts'
import { hashToken, newToken } from './token.ts'

const touchMilliseconds = 60_000

/** A feed as the program that reads it finds it: whose eyes it has, and in which words it speaks. */
export type CalendarFeed = Pick<FeedFacts, 'language' | 'titled'> & { readonly actor: Actor }

/** Gives the account a new secret and ends the one that it had; what comes back is shown once and can never be read again. */
export async function openFeed(
  places: IdentityPlaces,
  owner: FeedOwner,
  { language, titled }: Pick<FeedFacts, 'language' | 'titled'>,
): Promise<string> {
  const token = newToken()
  const feed = { tokenHash: hashToken(token), language, titled, createdAt: places.clock.now() }
  await asActor(places.db, systemActor, (tx) => replaceFeed(tx, owner, feed))
  return token
}

/** What the owner may know of the feed: not the secret. */
export function readFeedOf(
  places: IdentityPlaces,
  account: string,
): Promise<(FeedFacts & { readonly position: string }) | undefined> {
  return findFeedOf(readerOf(places.db, systemActor), account, today(places))
}

/** The feed under a secret, while its account is open and its position is held and has one of these roles. */
export async function findCalendarFeed(
  places: IdentityPlaces,
  token: string,
  roles: readonly string[],
): Promise<CalendarFeed | undefined> {
  const hash = hashToken(token)
  const found = await findFeed(readerOf(places.db, systemActor), hash, today(places))
  if (!found?.position.roles.some((role) => roles.includes(role))) return undefined
  const at = places.clock.now()
  const { lastReadAt, language, titled, account, position } = found
  if (!lastReadAt || at.getTime() - lastReadAt.getTime() >= touchMilliseconds)
    await asActor(places.db, systemActor, (tx) => touchFeed(tx, hash, at))
  return { language, titled, actor: actorIn(account, position, places.everyPost) }
}

/** Ends the feed of an account; false when there was none. */
export async function endFeed(places: IdentityPlaces, account: string): Promise<boolean> {
  return (await asActor(places.db, systemActor, (tx) => deleteFeedOf(tx, account))) > 0
}

const today = ({ clock }: IdentityPlaces) => plainDateAt(clock.now(), 'UTC')
