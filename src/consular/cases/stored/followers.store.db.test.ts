// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Tx } from '#src/platform/database/index.ts'
import { asActor, systemActor } from '#src/platform/database/index.ts'
import type { TestEngine } from '#testing/engine.ts'
import { anonymous, testEngine } from '#testing/engine.ts'
import { askForCard } from '#testing/library-card/index.ts'
import { lodgeCase } from '../index.ts'
import { findFollower, LOG_START, listEventsAfter, moveFollower } from './followers.store.ts'

let run: TestEngine
beforeAll(async () => {
  run = await testEngine()
})
afterAll(() => run.stop())

const lodge = async () => {
  const outcome = await lodgeCase(run.engine, anonymous, askForCard(randomUUID()))
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  return outcome.value.key.number
}

/** Waits until no transaction runs that could precede an event: those of other databases in the same server count as well. */
const settle = () =>
  expect
    .poll(
      () =>
        asActor(run.db, systemActor, async (tx) => {
          const waiting = 'SELECT FROM events WHERE transaction >= pg_snapshot_xmin(pg_current_snapshot())'
          return (await tx.query(waiting)).rowCount
        }),
      { timeout: 20_000 },
    )
    .toBe(0)

/** Reads on from where the follower stands, and answers with the numbers of the cases it met. */
const follow = () =>
  asActor(run.db, systemActor, async (tx) => {
    const events = await listEventsAfter(tx, await findFollower(tx, 'test'), 100)
    const last = events.at(-1)
    if (last) await moveFollower(tx, 'test', last)
    return events.map(({ number }) => number)
  })

test('a follower meets every event once', async () => {
  const numbers = [await lodge(), await lodge(), await lodge()]
  await settle()
  expect(await follow()).toEqual(numbers)
  expect(await follow()).toEqual([])
  const next = await lodge()
  await settle()
  expect(await follow()).toEqual([next])
})

test('an event that was numbered early and committed late is not lost', async () => {
  // A slow transaction takes its number first; a fast one overtakes it; the follower reads in between.
  const gate = Promise.withResolvers<void>()
  const numbered = Promise.withResolvers<void>()
  const slowNumber = 26_777_777
  const slow = asActor(run.db, systemActor, async (tx) => {
    await appendByHand(tx, slowNumber)
    numbered.resolve()
    await gate.promise
  })
  await numbered.promise
  const fast = await lodge()
  expect(await follow()).toEqual([])
  gate.resolve()
  await slow
  await settle()
  expect(await follow()).toEqual([slowNumber, fast])
  expect(await follow()).toEqual([])
})

test('a follower that reads from the start reads all again, in the same order', async () => {
  const read = () => asActor(run.db, systemActor, (tx) => listEventsAfter(tx, LOG_START, 100))
  const once = await read()
  expect((await read()).map(({ position }) => position)).toEqual(once.map(({ position }) => position))
})

test('a follower that reads few at a time meets all in the order of their numbers, however many digits these have', async () => {
  for (let lodged = 0; lodged < 12; lodged++) await lodge()
  await settle()
  const met = await asActor(run.db, systemActor, async (tx) => {
    const positions: number[] = []
    for (let after = LOG_START; ; ) {
      const events = await listEventsAfter(tx, after, 4)
      const last = events.at(-1)
      if (!last) return positions
      positions.push(...events.map(({ position }) => Number(position)))
      after = last
    }
  })
  const { rows } = await asActor(run.db, systemActor, (tx) =>
    tx.query<{ position: string }>(
      'SELECT position::text AS position FROM events ORDER BY events.transaction, events.position',
    ),
  )
  expect(met).toEqual(rows.map(({ position }) => Number(position)))
  expect(Math.max(...met)).toBeGreaterThan(9)
})

async function appendByHand(tx: Tx, number: number): Promise<void> {
  const zeros = Buffer.alloc(32)
  await tx.query(
    `INSERT INTO cases (post, number, service, service_digest, compartment, handling_post, sequence, hash)
     VALUES ('BUS', $1, 'library-card', 'none', 'general', 'BUS', 1, $2)`,
    [number, zeros],
  )
  await tx.query(
    `INSERT INTO events (post, number, sequence, kind, schema_version, actor, command_id, occurred_on, recorded_at, body, previous, hash)
     VALUES ('BUS', $1, 1, 'case-lodged', 1, 'test', 'by-hand', '2026-11-23', now(), '{}', $2, $2)`,
    [number, zeros],
  )
}
