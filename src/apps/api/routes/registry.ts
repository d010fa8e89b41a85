// SPDX-License-Identifier: Apache-2.0
// What a post knows of itself: how much is under way, and how many citizens are said to be in its country.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { listQueue } from '#src/consular/cases/index.ts'
import { getPost, presenceIn } from '#src/consular/posts/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import { sayFor } from '../answer-errors.ts'
import { notFound } from '../floor/problem.ts'
import { addRoute } from '../route.ts'
import { postId } from '../schemas/said.ts'
import { caseWorkers, staffOfPosts } from './case-workers.ts'

const common = { method: 'GET', permission: staffOfPosts, tag: 'registry', params: z.object({ post: postId }) } as const
/** One of the four numbers: figures as somebody published them, or why there are none. Never a zero for what nobody knows. */
const presence = z.object({
  title: z.string(),
  figures: z.array(z.looseObject({ kind: z.string(), on: z.string() })),
  unknown: z.string().optional(),
})

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
        presence: z.object({
          registered: presence,
          'self-declared': presence,
          'found-by-post': presence,
          estimated: presence,
        }),
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
        open.push({ service, ...(await listQueue(engine, visitor.actor, filter)).total })
      }
      const today = plainDateAt(engine.clock.now(), timeZone)
      const say = sayFor(elshi, request)
      const told = Object.entries(presenceIn(country, network.presence ?? [], today)).map(([kind, figures]) => {
        const title = say(`posts.presence.${kind}`)
        return [kind, figures.length > 0 ? { title, figures } : { title, figures, unknown: say('posts.presence.none') }]
      })
      return { open, presence: Object.fromEntries(told) }
    },
  )
}

/** A post that is not the caller's own looks like none. */
function requireOwn(actor: Actor, post: string): void {
  if (!actor.posts.includes(post)) throw notFound()
}
