// SPDX-License-Identifier: Apache-2.0
// The head of a partner’s file: the next rounds, and what has waited too long.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { notFound } from '../../floor/problem.ts'
import { addRoute } from '../../route.ts'
import { inventedCount } from './invented-in.ts'
import { fileKeepers } from './keepers.ts'
import { nextRounds, nextRoundTold, readOverview, reminderTold, tellReminders } from './overview-of.ts'
import { partyCode } from './told-between.ts'

const AT_MOST = 30

export function overviewRoutes(server: FastifyInstance, elshi: Elshi): void {
  addRoute(
    server,
    {
      permission: fileKeepers,
      tag: 'relations',
      method: 'GET',
      url: '/partners/:code',
      summary: 'What comes next with a partner, and what has waited too long in its file',
      params: z.object({ code: partyCode }),
      answer: z.object({
        nextRounds: z.array(nextRoundTold),
        reminders: z.array(reminderTold),
        /** How many reminders there are, and how many invented ones besides. */
        all: z.int(),
        invented: inventedCount,
        /** Whether more are open than were looked at. */
        isCut: z.boolean(),
      }),
    },
    async (request) => {
      const { code } = request.params
      if (!elshi.between.partners.some((one) => one.code === code)) throw notFound()
      const overview = await readOverview(elshi, request, code)
      const { told, counts, invented } = tellReminders(elshi, request, overview, (all) => all.slice(0, AT_MOST))
      return {
        nextRounds: nextRounds(elshi, request, overview, AT_MOST).rounds,
        reminders: told,
        all: sumOf(counts),
        invented: sumOf(invented),
        isCut: overview.isCut,
      }
    },
  )
}

const sumOf = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((sum, count) => sum + count, 0)
