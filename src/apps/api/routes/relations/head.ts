// SPDX-License-Identifier: Apache-2.0
// What needs the head of the department: what waits for a decision, what is due, who is silent, which rounds are missing, what moved.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import type { Reminder } from '#src/relations/reminders/index.ts'
import { addRoute } from '../../route.ts'
import { decisionsIn, decisionTold } from './head-decisions.ts'
import { gapTold, movedFigures, movedTold } from './head-moved.ts'
import { viewsApartIn, viewsApartTold } from './head-views.ts'
import { nextRounds, nextRoundTold, readOverview, reminderTold, tellReminders } from './overview-of.ts'

const AT_MOST = 8
const counts = z.object({
  decisions: z.int(),
  views: z.int(),
  'next-rounds': z.int(),
  'no-round': z.int(),
  'no-reply': z.int(),
  'due-before-round': z.int(),
})

export function headRoutes(server: FastifyInstance, elshi: Elshi): void {
  addRoute(
    server,
    {
      permission: ['head-of-department'],
      tag: 'relations',
      method: 'GET',
      url: '/relations/head',
      summary:
        'What needs the head of the department: decisions, promises due, silence, missing rounds, figures that moved',
      answer: z.object({
        on: z.string(),
        decisions: z.array(decisionTold),
        nextRounds: z.array(nextRoundTold),
        reminders: z.array(reminderTold),
        /** Promises that a partner sees otherwise than we. */
        views: z.array(viewsApartTold),
        moved: z.array(movedTold),
        /** Values of two years that different sources told: apart, and not compared. */
        gaps: z.array(gapTold),
        /** How many there are of what is cut to a few. */
        all: counts,
        /** How many invented ones besides. */
        invented: counts,
        /** Whether more is open than was looked at. */
        isCut: z.boolean(),
      }),
    },
    async (request) => {
      const [overview, { moved, gaps }] = await Promise.all([
        readOverview(elshi, request),
        movedFigures(elshi, request, AT_MOST),
      ])
      const decisions = await decisionsIn(elshi, request, overview)
      const next = nextRounds(elshi, request, overview, AT_MOST)
      const views = viewsApartIn(elshi, request, overview)
      const { told, ...reminded } = tellReminders(elshi, request, overview, fewOfEach)
      return {
        on: overview.today,
        decisions: decisions.slice(0, AT_MOST),
        nextRounds: next.rounds,
        reminders: told,
        views: views.slice(0, AT_MOST),
        moved,
        gaps,
        all: { ...reminded.counts, decisions: sourced(decisions), views: sourced(views), 'next-rounds': next.all },
        invented: {
          ...reminded.invented,
          decisions: decisions.length - sourced(decisions),
          views: views.length - sourced(views),
          'next-rounds': next.invented,
        },
        isCut: overview.isCut,
      }
    },
  )
}

const sourced = (all: readonly { readonly origin: string }[]) => all.filter(({ origin }) => origin === 'sourced').length

const fewOfEach = (reminders: readonly Reminder[]) =>
  [...Map.groupBy(reminders, ({ kind }) => kind).values()].flatMap((own) => own.slice(0, AT_MOST))
