// SPDX-License-Identifier: Apache-2.0
import type { Database } from '#src/platform/database/index.ts'
import type { ErrorTrace } from '#src/platform/logging/index.ts'
import type { JobData } from './queue.ts'

/** A job that was given up, as the operator sees it. */
export type FailedJob = {
  id: string
  queue: string
  data: JobData
  attempts: number
  enqueuedAt: Date
  failedAt: Date
  error: ErrorTrace | null
}

/** Jobs given up, newest first. */
export async function findFailedJobs(db: Database, limit: number): Promise<readonly FailedJob[]> {
  const { rows } = await db.app.query<FailedJob>(
    `SELECT id, name AS queue, data, retry_count + 1 AS attempts, created_on AS "enqueuedAt", completed_on AS "failedAt", output AS error
     FROM pgboss.job WHERE state = 'failed' AND name NOT LIKE '\\_\\_%' ORDER BY completed_on DESC LIMIT $1`,
    [limit],
  )
  return rows
}

/** The queue of a job that was given up; undefined when there is none of that id. */
export async function findFailedQueue(db: Database, id: string): Promise<string | undefined> {
  const { rows } = await db.app.query<{ name: string }>(
    `SELECT name FROM pgboss.job WHERE id = $1 AND state = 'failed'`,
    [id],
  )
  return rows[0]?.name
}

/** How many jobs wait, are in hand, and were given up, by queue. */
export async function countJobs(
  db: Database,
): Promise<Readonly<Record<string, { waiting: number; active: number; failed: number }>>> {
  const { rows } = await db.app.query<{ name: string; waiting: number; active: number; failed: number }>(
    `SELECT q.name, count(*) FILTER (WHERE j.state < 'active')::integer AS waiting,
       count(*) FILTER (WHERE j.state = 'active')::integer AS active, count(*) FILTER (WHERE j.state = 'failed')::integer AS failed
     FROM pgboss.queue q LEFT JOIN pgboss.job j ON j.name = q.name AND j.state IN ('created', 'retry', 'active', 'failed')
     WHERE q.name NOT LIKE '\\_\\_%' GROUP BY q.name`,
  )
  return Object.fromEntries(rows.map(({ name, ...counts }) => [name, counts]))
}
