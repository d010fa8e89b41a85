// SPDX-License-Identifier: Apache-2.0
// A series of meetings of which no definition tells, as an officer begins it.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import type { Series } from '#src/relations/rounds/index.ts'
import { beginSeries, seriesWords } from '#src/relations/rounds/index.ts'
import { addRoute } from '../../route.ts'
import { idText } from '../../schemas/said.ts'
import { fileKeepers } from './keepers.ts'
import { recorded, recordedThing, wish } from './recorded.ts'
import { partyCode, tellerIn } from './told-between.ts'

const text = (most: number) => z.string().trim().min(1).max(most)
const told = z.strictObject({
  commandId: wish.commandId,
  partner: partyCode,
  name: text(200),
  topic: z.enum(seriesWords.topics),
  numbering: z.enum(['ordinal', 'none']),
  alternation: z.enum(seriesWords.alternations),
  usualMonths: z.int().min(1).max(240).optional(),
  basis: text(300).optional(),
  supporters: z.array(partyCode).max(30).default([]),
  sources: z.array(idText).max(10).default([]),
})

export function seriesRoutes(server: FastifyInstance, elshi: Elshi): void {
  const partners = elshi.between.partners.map(({ code }) => code)
  addRoute(
    server,
    {
      permission: fileKeepers,
      tag: 'relations',
      method: 'POST',
      url: '/series',
      summary:
        'Begin a series of meetings with a partner: topic, numbered or not, whose turn it is to host, who supports',
      body: told,
      answer: recordedThing,
    },
    async ({ visitor, body, language }, reply) => {
      const { commandId, partner, name, basis, supporters, sources, usualMonths, ...rest } = body
      const teller = tellerIn(elshi, language)
      const fact = <T>(value: T) => ({ value, sources, confidence: 'high' }) as const
      const series: Series = {
        ...rest,
        names: teller.typed(name),
        parties: [elshi.between.home, partner],
        home: elshi.between.home,
        supporters: [...new Set(supporters)].map(fact),
        ...(basis && { basis: fact(teller.typed(basis)) }),
        ...(usualMonths !== undefined && { usualMonths }),
      }
      const { id, sequence } = recorded(
        await beginSeries(elshi.journal, visitor.actor, { commandId, partners, told: series }),
      )
      reply.code(201)
      return { id, sequence }
    },
  )
}
