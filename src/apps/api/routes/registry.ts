// SPDX-License-Identifier: Apache-2.0
// What a post knows of itself: how much is under way, and how many citizens are said to be in its country.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { atTheDesk } from '#src/consular/cases/index.ts'
import { getPost } from '#src/consular/posts/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import { sayFor } from '../answer-errors.ts'
import { notFound } from '../floor/problem.ts'
import { addRoute } from '../route.ts'
import { postId } from '../schemas/said.ts'
import { caseWorkers, staffOfPosts } from './case-workers.ts'
import { fourNumbers, presenceTold } from './presence-told.ts'

const common = { method: 'GET', permission: staffOfPosts, tag: 'registry', params: z.object({ post: postId }) } as const
export function registryRoutes(server: FastifyInstance, elshi: Elshi): void {
  addRoute(
    server,
    {
      ...common,
      url: '/posts/:post/numbers',
      summary:
        'Open cases of a post by service, and the four published numbers of citizens in its country, never added up',
      answer: z.object({
        open: z.array(z.object({ service: z.string(), count: z.int(), more: z.boolean() })),
        presence: fourNumbers,
      }),
    },
    async (request) => {
      const { visitor, params } = request
      requireOwn(visitor.actor, params.post)
      const { engine, network } = elshi
      const { country, timeZone } = getPost(network, params.post)
      const open: { service: string; count: number; more: boolean }[] = []
      const works = caseWorkers.some((role) => visitor.actor.roles.includes(role))
      for (const { id: service } of works ? engine.catalogue.list() : []) {
        const filter = { post: params.post, service, open: true, limit: 1 }
        open.push({ service, ...(await atTheDesk.listQueue(engine, visitor.actor, filter)).total })
      }
      const today = plainDateAt(engine.clock.now(), timeZone)
      return { open, presence: presenceTold(network, country, today, sayFor(elshi, request)) }
    },
  )
}

/** A post that is not the caller's own looks like none. */
function requireOwn(actor: Actor, post: string): void {
  if (!actor.posts.includes(post)) throw notFound()
}
