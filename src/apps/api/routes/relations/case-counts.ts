// SPDX-License-Identifier: Apache-2.0
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { casesIn } from '#src/apps/briefing/index.ts'
import type { Elshi } from '#src/apps/compose/index.ts'
import { LEAST } from '#src/relations/briefs/index.ts'
import { addRoute } from '../../route.ts'
import { plainDate } from '../../schemas/command.ts'
import { fileKeepers } from './keepers.ts'
import { partyCode } from './told-between.ts'

/** What a brief rests on where nothing is recorded: the counting itself. */
export function caseCountRoute(server: FastifyInstance, elshi: Elshi): void {
  const few = z.int().min(0).nullable()
  addRoute(
    server,
    {
      permission: fileKeepers,
      tag: 'relations',
      method: 'GET',
      url: '/partners/:code/case-counts',
      summary:
        'How many cases came in at the posts in a partner’s country since a day, by service and without names; from one to nine is null',
      params: z.object({ code: partyCode }),
      query: z.strictObject({ from: plainDate }),
      answer: z.object({
        from: z.string(),
        /** False where cases are not open to the caller. */
        open: z.boolean(),
        services: z.array(
          z.object({ id: z.string(), name: z.string(), received: few, granted: few, refused: few, open: few }),
        ),
      }),
    },
    async ({ visitor, params, query, language }) => {
      const found = await casesIn(elshi, visitor.actor, { partner: params.code, language, from: query.from })
      const told = (count: number) => (count > 0 && count < LEAST ? null : count)
      return {
        from: query.from,
        open: found !== undefined,
        services: (found?.services ?? []).map(({ id, name, received, granted, refused, open }) => ({
          id,
          name,
          received: told(received),
          granted: told(granted),
          refused: told(refused),
          open: told(open),
        })),
      }
    },
  )
}
