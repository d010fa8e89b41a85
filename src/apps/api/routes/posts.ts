// SPDX-License-Identifier: Apache-2.0
// The posts, and which of them serves a place. Nothing here is personal, so it may stand in an address.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import type { Post, Route } from '#src/consular/posts/index.ts'
import { findPost, isOpenAt, localTime, statusOn } from '#src/consular/posts/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import { isCountry } from '#src/standards/places/index.ts'
import { sayFor } from '../answer-errors.ts'
import type { Say } from '../errors.ts'
import { notFound } from '../floor/problem.ts'
import { addRoute } from '../route.ts'
import { idText, postId } from '../schemas/said.ts'

const common = { permission: 'public', tag: 'posts' } as const
const listed = z.object({
  id: z.string(),
  name: z.string(),
  town: z.string(),
  country: z.string(),
  kind: z.string(),
  timeZone: z.string(),
  status: z.string(),
})

export function postRoutes(server: FastifyInstance, elshi: Elshi): void {
  addRoute(
    server,
    { ...common, method: 'GET', url: '/posts', summary: 'All posts', answer: z.object({ posts: z.array(listed) }) },
    async ({ language }) => ({ posts: elshi.network.posts.map((post) => nameLine(elshi, post, language)) }),
  )
  addRoute(
    server,
    {
      ...common,
      method: 'GET',
      url: '/posts/:post',
      summary: 'One post: every fact with its source, and whether it is open at this moment',
      params: z.object({ post: postId }),
      answer: z.looseObject({ id: z.string(), now: z.looseObject({ state: z.string() }) }),
    },
    async ({ params, language }) => {
      const post = elshi.network.posts.find(({ id }) => id === params.post)
      if (!post) throw notFound()
      const at = elshi.engine.clock.now()
      const now = { ...isOpenAt(post, elshi.engine.posts.calendarOf(post.id), at), ...localTime(post, at) }
      return { ...post, ...nameLine(elshi, post, language), now }
    },
  )
  findPostRoute(server, elshi)
}

function findPostRoute(server: FastifyInstance, elshi: Elshi): void {
  const distant = z.object({ post: z.string(), name: z.string(), distanceKm: z.int().optional() })
  addRoute(
    server,
    {
      ...common,
      method: 'GET',
      url: '/find-post',
      summary: 'Which post serves me? The competent one, or whom to ask, with the reason and its source',
      query: z.strictObject({
        country: z
          .string()
          .regex(/^[A-Z]{2}$/)
          .refine(isCountry),
        region: z.string().max(20).optional(),
        town: z.string().max(80).optional(),
        service: idText,
      }),
      answer: z.object({
        known: z.boolean(),
        post: distant.optional(),
        ask: distant.optional(),
        certainty: z.string().optional(),
        reason: z.string(),
        remarks: z.array(z.string()),
        source: z.looseObject({}).optional(),
        alternatives: z.array(distant),
      }),
    },
    async (request) => {
      const { country, region, town, service } = request.query as never as Record<string, string>
      const on = plainDateAt(elshi.engine.clock.now(), 'UTC')
      const where = { country, service, on, ...(region && { region }), ...(town && { town }) }
      return answerFor(findPost(elshi.network, where as never), request.language, sayFor(elshi, request))
    },
  )
}

function answerFor(route: Route, language: string, say: Say) {
  const named = (post: Post, distanceKm: number | undefined) => ({
    post: post.id,
    name: nameIn(post.names, language),
    ...(distanceKm === undefined ? {} : { distanceKm }),
  })
  const subject = route.known ? route.post : route.ask
  const details = { post: subject ? nameIn(subject.names, language) : '', place: '', country: '' }
  return {
    known: route.known,
    ...(route.known ? { certainty: route.certainty, source: route.source } : {}),
    ...(subject ? { [route.known ? 'post' : 'ask']: named(subject, route.distanceKm) } : {}),
    reason: say(route.reason, details),
    remarks: route.remarks.map((remark) => say(remark, details)),
    alternatives: route.alternatives.map(({ post, distanceKm }) => named(post, distanceKm)),
  }
}

function nameLine(elshi: Elshi, post: Post, language: string) {
  const today = plainDateAt(elshi.engine.clock.now(), post.timeZone)
  return {
    id: post.id,
    name: nameIn(post.names, language),
    town: post.town ? nameIn(post.town.names, language) : '',
    country: post.country,
    kind: post.kind,
    timeZone: post.timeZone,
    status: statusOn(post, today),
  }
}

const nameIn = (names: Readonly<Record<string, string>>, language: string) => names[language] ?? names.en ?? ''
