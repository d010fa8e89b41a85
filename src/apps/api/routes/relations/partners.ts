// SPDX-License-Identifier: Apache-2.0
// With whom the home state has dealings, and what is kept of each: the ministry’s file on a partner.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { partyName } from '#src/relations/parties/index.ts'
import { addRoute } from '../../route.ts'
import { fileKeepers } from './keepers.ts'

const partner = z.object({ code: z.string(), kind: z.enum(['state', 'organisation']), name: z.string() })

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
}
