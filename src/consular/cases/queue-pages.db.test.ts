// SPDX-License-Identifier: Apache-2.0
// Every filter in every order, page by page, beside what the lines of the queue come to when they are filtered and sorted one by one.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Tx } from '#src/platform/database/index.ts'
import { asReader } from '#src/platform/database/index.ts'
import { withClient } from '#src/platform/postgresql/index.ts'
import type { TestEngine } from '#testing/engine.ts'
import { anonymous, testEngine } from '#testing/engine.ts'
import { askForCard } from '#testing/library-card/index.ts'
import type { QueueFilter } from './index.ts'
import { lodgeCase } from './index.ts'
import { listQueue } from './list-queue.action.ts'
import { findQueuePage } from './stored/queue-page.store.ts'

type Line = {
  readonly number: number
  readonly post: string
  readonly open: boolean
  readonly step: string
  readonly officer: string
  readonly lodged: string
  readonly due: string
}

const TODAY = '2026-11-16'
let run: TestEngine
let lines: readonly Line[]

/** Of one case, sixty lines: open and ended, with a day and without, of three officers, two of each day, some of another post's cases. */
beforeAll(async () => {
  run = await testEngine()
  run.engine.clock.moveTo(new Date(`${TODAY}T03:00:00Z`))
  const lodged = await lodgeCase(run.engine, anonymous, askForCard(randomUUID()))
  if (!lodged.ok) throw new Error(JSON.stringify(lodged.refusal))
  lines = await withClient(run.db.superuser, async (client) => {
    await client.query(
      `WITH one AS (SELECT * FROM queue), open AS (SELECT i, i % 5 < 3 AS open FROM generate_series(1, 60) i), gone AS (DELETE FROM queue)
       INSERT INTO queue (post, number, handling_post, compartment, service, service_digest, step, holder, final, open, assigned_to,
                          lodged_on, due_on, held_since, name_fact, name_version, sequence)
       SELECT CASE WHEN i % 7 = 0 THEN 'SEL' ELSE 'BUS' END, 26500000 + i, 'BUS', compartment, service, service_digest,
              CASE WHEN NOT open.open THEN (ARRAY['granted', 'refused'])[1 + i % 2] ELSE (ARRAY['awaiting-evidence', 'under-examination'])[1 + i % 2] END,
              holder, CASE WHEN NOT open.open THEN (ARRAY['granted', 'refused'])[1 + i % 2] END, open.open,
              (ARRAY['nobody', 'officer-a', 'officer-b'])[1 + i % 3], date '2026-10-01' + (i * 37 % 30),
              CASE WHEN open.open AND i % 4 > 0 THEN date '2026-11-01' + (i * 23 % 30) ELSE 'infinity' END, held_since, name_fact,
              name_version, sequence
       FROM one, open`,
    )
    const { rows } = await client.query<Line>(
      `SELECT post, number, open, step, assigned_to AS officer, lodged_on::text AS lodged, due_on::text AS due FROM queue`,
    )
    return rows
  })
})
afterAll(() => run.stop())

const states: readonly QueueFilter[] = [{}, { open: true }, { open: false }, { overdue: true }]
const narrowed: readonly QueueFilter[] = [
  {},
  { service: 'library-card' },
  { step: 'under-examination' },
  { step: 'refused' },
  { assignedTo: 'nobody' },
  { assignedTo: 'officer-a' },
  { service: 'library-card', step: 'granted', assignedTo: 'officer-b' },
]
const orders = ['due', 'lodged', 'newest'] as const

/** What is open by the day when it is due, then what has ended by the day when it was lodged; or all by that day. */
function inOrder(filter: QueueFilter): readonly number[] {
  const { open, overdue, step, assignedTo, order } = filter
  const asked = lines.filter(
    (line) =>
      (overdue ? line.open && line.due < TODAY : line.open === (open ?? line.open)) &&
      line.step === (step ?? line.step) &&
      line.officer === (assignedTo ?? line.officer),
  )
  const keyOf = ({ open: isOpen, due, lodged, post, number }: Line) =>
    order === 'due' && isOpen ? `0 ${due} ${post} ${number}` : `${order === 'due' ? 1 : 0} ${lodged} ${post} ${number}`
  const sorted = asked.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)).map(({ number }) => number)
  return order === 'newest' ? sorted.toReversed() : sorted
}

test.each(
  orders.flatMap((order) =>
    states.flatMap((state) => narrowed.map((one): QueueFilter => ({ ...one, ...state, order }))),
  ),
)('the pages of %o are all that the filter finds, in its order, and are counted', async (filter) => {
  const expected = inOrder(filter)
  for (const limit of [4, 200]) {
    const found: number[] = []
    let after: string | undefined
    do {
      const page = await listQueue(run.engine, run.officer('BUS'), { ...filter, limit, ...(after && { after }) })
      expect(page.total).toEqual({ count: expected.length, more: false })
      found.push(...page.rows.map(({ key }) => key.number))
      after = page.next ?? undefined
    } while (after)
    expect(found).toEqual(expected)
  }
})

/** The plan for whatever values, as an officer's question is planned. */
async function planOf(filter: QueueFilter, steps?: readonly { service: string; step: string }[]): Promise<string> {
  const texts: string[] = []
  const query = async ({ text }: { text: string }) => {
    texts.push(text)
    return { rows: [] }
  }
  const tx = { query } as unknown as Tx
  const question = { filter, posts: ['BUS'], today: TODAY, after: undefined, unsearched: [], steps, limit: 50 } as const
  await findQueuePage(tx, question as unknown as Parameters<typeof findQueuePage>[1])
  return await asReader(run.db, run.officer('BUS'), async (reader) => {
    await reader.query('SET LOCAL enable_seqscan = off')
    await reader.query('SET LOCAL enable_bitmapscan = off')
    await reader.query('SET LOCAL plan_cache_mode = force_generic_plan')
    const [text = ''] = texts
    const values = [...new Set(text.match(/\$\d+/g))].map(() => 'NULL').join(', ')
    // PostgreSQL 15 explains such a plan only of a statement that is prepared.
    await reader.query(`PREPARE asked AS ${text}`)
    const { rows } = await reader.query<{ 'QUERY PLAN': string }>(`EXPLAIN EXECUTE asked (${values})`)
    await reader.query('DEALLOCATE asked')
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  })
}

const step = [{ service: 'library-card', step: 'refused' }]
test.each<[QueueFilter, typeof step | undefined, RegExp]>([
  [{ open: true }, undefined, /using queue_due on/],
  [{ overdue: true }, undefined, /using queue_due on/],
  [{ open: true, assignedTo: 'officer-a' }, undefined, /using queue_due_by_officer on/],
  [{ open: true, step: 'refused' }, step, /using queue_due_by_step on/],
  [{ open: false }, undefined, /using queue_lodged on/],
  [{ order: 'newest' }, undefined, /using queue_lodged on/],
  [{ open: false, assignedTo: 'officer-a' }, undefined, /using queue_lodged_by_officer on/],
  [{ open: false, step: 'refused' }, step, /using queue_lodged_by_step on/],
  [{ open: true, step: 'refused', order: 'newest' }, step, /using queue_lodged_by_step on/],
])('a page of %o reads no more of an index than it shows', async (filter, steps, index) => {
  const plan = await planOf(filter, steps)
  const [page = ''] = plan.match(/Limit[\s\S]*?(?=CTE counted|$)/) ?? []
  expect(page).toMatch(index)
  expect(plan).not.toMatch(/Seq Scan on queue/)
})
