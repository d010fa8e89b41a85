// SPDX-License-Identifier: Apache-2.0
// For the operator: what works, what failed, and one click to try again. No content of a case or a mail is here.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { asActor, asReader, systemActor } from '#src/platform/database/index.ts'
import type { FailedJob } from '#src/platform/jobs/index.ts'
import { listFailedMail, retryMail } from '#src/platform/mail/index.ts'
import { sayFor } from '../answer-errors.ts'
import { notFound } from '../floor/problem.ts'
import { addRoute } from '../route.ts'

const operators = { permission: ['operator'], tag: 'operations' } as const
const ofId = z.object({ id: z.uuid() })
const failure = z.object({ id: z.string(), says: z.string(), tries: z.int() })

export function operationRoutes(server: FastifyInstance, elshi: Elshi): void {
  addRoute(
    server,
    {
      ...operators,
      method: 'GET',
      url: '/operations',
      summary: 'What works, which jobs and mails failed, and how much waits',
      answer: z.object({
        health: z.array(z.object({ part: z.string(), ok: z.boolean(), says: z.string() })),
        failedJobs: z.array(failure.extend({ queue: z.string(), failedAt: z.string() })),
        failedMail: z.array(failure.extend({ at: z.string() })),
        queues: z.array(z.object({ queue: z.string(), waiting: z.int() })),
      }),
    },
    async (request) => {
      const say = sayFor(elshi, request)
      const [{ parts }, jobs, mail, counts] = await Promise.all([
        elshi.state(),
        elshi.jobs.listFailed(),
        asReader(elshi.engine.db, systemActor, (tx) => listFailedMail(tx)),
        elshi.jobs.count(),
      ])
      return {
        health: parts.map(({ part, ok, text }) => ({ part, ok, says: say(text) })),
        failedJobs: jobs.map((job) => ({
          id: job.id,
          queue: job.queue,
          failedAt: job.failedAt,
          says: reasonOf(job),
          tries: job.attempts,
        })),
        failedMail: mail.map(({ mail: id, queuedAt, failure: says, attempts }) => ({
          id,
          at: queuedAt,
          says: says ?? '',
          tries: attempts,
        })),
        queues: Object.entries(counts).map(([queue, { waiting, active }]) => ({ queue, waiting: waiting + active })),
      }
    },
  )
  addRoute(
    server,
    {
      ...operators,
      method: 'POST',
      url: '/operations/jobs/:id/retry',
      summary: 'Try a failed job once more',
      params: ofId,
      answer: 'nothing',
    },
    async ({ params }) => {
      if (!(await elshi.jobs.retry(params.id))) throw notFound()
    },
  )
  addRoute(
    server,
    {
      ...operators,
      method: 'POST',
      url: '/operations/mail/:id/retry',
      summary: 'Try to deliver a mail once more',
      params: ofId,
      answer: 'nothing',
    },
    async ({ params }) => {
      const tried = await asActor(elshi.engine.db, systemActor, (tx) => retryMail(tx, elshi.jobs, params.id))
      if (!tried) throw notFound()
    },
  )
}

/** Kind and place of the fault; a library's message may quote what somebody typed and is never kept. */
function reasonOf({ error }: FailedJob): string {
  if (!error) return ''
  return [error.message ?? error.type, error.code, error.at[0]].filter(Boolean).join(' · ')
}
