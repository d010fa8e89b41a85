// SPDX-License-Identifier: Apache-2.0
// With whom the home state has dealings, and what is kept of each: the ministry’s file on a partner.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { partyName } from '#src/relations/parties/index.ts'
import { notFound } from '../../floor/problem.ts'
import { addRoute } from '../../route.ts'
import { fileKeepers } from './keepers.ts'
import { postsBetween } from './posts-between.ts'

const partner = z.object({ code: z.string(), kind: z.enum(['state', 'organisation']), name: z.string() })

const post = z.object({
  id: z.string(),
  side: z.object({ code: z.string(), name: z.string() }),
  name: z.string(),
  isOurs: z.boolean(),
  district: z.string().optional(),
  sources: z.array(z.string()),
  confidence: z.enum(['high', 'medium', 'low', 'inferred']).optional(),
})

export function partnerRoutes(server: FastifyInstance, elshi: Elshi): void {
  addRoute(
    server,
    {
      method: 'GET',
      permission: fileKeepers,
      tag: 'relations',
      url: '/partners',
      summary: 'With whom the home state has dealings',
      answer: z.object({ home: z.string(), partners: z.array(partner) }),
    },
    async ({ language }) => ({
      home: elshi.between.home,
      partners: elshi.between.partners.map((party) => ({
        code: party.code,
        kind: party.kind,
        name: partyName(elshi.between.partners, party.code, language),
      })),
    }),
  )
  addRoute(
    server,
    {
      method: 'GET',
      permission: fileKeepers,
      tag: 'relations',
      url: '/partners/:code/posts',
      summary: 'The posts of both sides in each other’s country, with their districts',
      params: z.object({ code: z.string().max(20) }),
      answer: z.object({ posts: z.array(post) }),
    },
    async ({ params: { code }, language }) => {
      if (!elshi.between.partners.some((one) => one.code === code)) throw notFound()
      return { posts: postsBetween(elshi, code, language) }
    },
  )
}
