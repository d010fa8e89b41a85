// SPDX-License-Identifier: Apache-2.0
// What is measured between two states: each value with its time, reporter, speaker and source; what a partner would be shown of them.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { markFigure, recordFigure } from '#src/relations/figures/index.ts'
import { addRoute } from '../../route.ts'
import { idText } from '../../schemas/said.ts'
import { figuresOf } from './figures-of.ts'
import { answered, told } from './figures-schema.ts'
import { fileKeepers } from './keepers.ts'
import { recorded, recordedThing, wish } from './recorded.ts'
import { partyCode } from './told-between.ts'

const sentence = z.string().trim().min(1).max(500)
const mark = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('agree'), with: partyCode, how: sentence }),
  z.strictObject({ do: z.literal('restrict'), reason: sentence }),
  z.strictObject({ do: z.literal('open') }),
])
const common = { permission: fileKeepers, tag: 'relations' } as const

export function figureRoutes(server: FastifyInstance, elshi: Elshi): void {
  addRoute(
    server,
    {
      ...common,
      method: 'GET',
      url: '/figures',
      summary:
        'A page of figures in a partner’s file: series that never mix reporters, growth within one, visas with both rates; one indicator with more of its values',
      query: z.strictObject({
        party: z.string().regex(/^[A-Z]{2,8}$/),
        indicator: z.string().max(100).optional(),
        skip: z.coerce.number().int().min(0).max(100_000).default(0),
        for: z.enum(['us', 'partner']).default('us'),
      }),
      answer: answered,
    },
    async ({ visitor, query, language }) => figuresOf(elshi, visitor.actor, { ...query, language }),
  )
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/figures',
      summary: 'Record a value beside those that are there; one that revises another names it',
      body: z.strictObject({
        commandId: wish.commandId,
        figure: told,
        /** What was told and is right all the same. */
        confirmed: z.array(z.literal('source-before-end')).max(1).optional(),
      }),
      answer: recordedThing,
    },
    async ({ visitor, body, language }, reply) => {
      const { speaker, ...rest } = body.figure
      const figure = { ...rest, ...(speaker !== undefined && { speaker: { [language]: speaker } }) }
      const wished = { commandId: body.commandId, figure, confirmed: body.confirmed } as never
      const { id, sequence } = recorded(await recordFigure(elshi.journal, visitor.actor, wished))
      reply.code(201)
      return { id, sequence }
    },
  )
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/figures/:id/marks',
      summary: 'Mark that both sides stand by a figure, or that no partner is told it; its value stays',
      params: z.object({ id: idText }),
      body: z.strictObject({ ...wish, mark }),
      answer: recordedThing,
    },
    async ({ visitor, params, body }) => {
      const { commandId, expected } = body
      const of = { id: params.id, commandId, expected }
      const { id, sequence } = recorded(await markFigure(elshi.journal, visitor.actor, of, body.mark))
      return { id, sequence }
    },
  )
}
