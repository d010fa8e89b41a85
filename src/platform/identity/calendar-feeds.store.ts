// SPDX-License-Identifier: Apache-2.0
import type { Tx } from '../database/index.ts'
import type { Account, Position } from './account.ts'
import { accountOf, positionOf } from './accounts.store.ts'

/** What is kept of a feed beside its owner and its secret. */
export type FeedFacts = {
  readonly language: string
  /** Whether it tells titles, or only that there is something on a day. */
  readonly titled: boolean
  readonly createdAt: Date
  readonly lastReadAt?: Date
}
export type FeedOwner = { readonly account: Account; readonly position: Position }

type FeedRow = { feed_language: string; titled: boolean; created_at: Date; last_read_at: Date | null }
type OwnerRow = Parameters<typeof accountOf>[0] & Parameters<typeof positionOf>[0]

const feedColumns = 'f.language AS feed_language, f.titled, f.created_at, f.last_read_at'
// A closed account, and a position that is not held on the day, have no feed.
const held = `FROM calendar_feeds f
  JOIN accounts a ON a.id = f.account AND a.disabled_at IS NULL
  JOIN positions p ON p.id = f.position AND p.account = f.account AND p.from_day <= $2::date AND (p.until_day IS NULL OR p.until_day > $2::date)`

/** Puts a feed in the place of whatever the account had. */
export async function replaceFeed(
  tx: Tx,
  { account, position }: FeedOwner,
  feed: Omit<FeedFacts, 'lastReadAt'> & { readonly tokenHash: Buffer },
): Promise<void> {
  await deleteFeedOf(tx, account.id)
  await tx.query(
    `INSERT INTO calendar_feeds (account, position, token_hash, language, titled, created_at) VALUES ($1, $2, $3, $4, $5, $6)`,
    [account.id, position.id, feed.tokenHash, feed.language, feed.titled, feed.createdAt],
  )
}

export async function findFeed(tx: Tx, hash: Buffer, day: string): Promise<(FeedFacts & FeedOwner) | undefined> {
  const { rows } = await tx.query<FeedRow & OwnerRow>({
    name: 'find-calendar-feed',
    text: `SELECT ${feedColumns}, a.id, a.kind, a.display_name, a.language, a.demonstration,
        p.id AS position_id, p.post, p.roles, p.compartments, p.from_day::text AS from_day, p.until_day::text AS until_day
      ${held} WHERE f.token_hash = $1`,
    values: [hash, day],
  })
  const [row] = rows
  return row && { ...factsOf(row), account: accountOf(row), position: positionOf(row) }
}

export async function findFeedOf(
  tx: Tx,
  account: string,
  day: string,
): Promise<(FeedFacts & { readonly position: string }) | undefined> {
  const { rows } = await tx.query<FeedRow & { position_id: string }>(
    `SELECT ${feedColumns}, p.id AS position_id ${held} WHERE f.account = $1`,
    [account, day],
  )
  const [row] = rows
  return row && { ...factsOf(row), position: row.position_id }
}

export async function touchFeed(tx: Tx, hash: Buffer, at: Date): Promise<void> {
  await tx.query('UPDATE calendar_feeds SET last_read_at = $2 WHERE token_hash = $1', [hash, at])
}

export async function deleteFeedOf(tx: Tx, account: string): Promise<number> {
  const { rowCount } = await tx.query('DELETE FROM calendar_feeds WHERE account = $1', [account])
  return rowCount ?? 0
}

/** Removes every feed whose account is closed or whose position is not held on the day. */
export async function deleteLapsedFeeds(tx: Tx, day: string): Promise<void> {
  await tx.query(
    `DELETE FROM calendar_feeds f USING accounts a, positions p WHERE a.id = f.account AND p.id = f.position
       AND (a.disabled_at IS NOT NULL OR p.until_day <= $1::date)`,
    [day],
  )
}

export async function deleteAllFeeds(tx: Tx): Promise<void> {
  await tx.query('DELETE FROM calendar_feeds')
}

function factsOf({ feed_language, titled, created_at, last_read_at }: FeedRow): FeedFacts {
  const read = last_read_at ? { lastReadAt: last_read_at } : {}
  return { language: feed_language, titled, createdAt: created_at, ...read }
}
