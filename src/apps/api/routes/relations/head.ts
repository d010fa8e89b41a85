// SPDX-License-Identifier: Apache-2.0
// What needs the head of the department: what waits for a decision, what is due, who is silent, which rounds are missing, what moved.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { listOverFiles, readThings } from '#src/consular/journal/index.ts'
import { endOf, figures, growthIn, indicators, seriesOf } from '#src/relations/figures/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { addRoute } from '../../route.ts'
import { decisionsIn, decisionTold } from './head-decisions.ts'
import { figuresSince, nextRounds, nextRoundTold, readOverview, reminderTold, tellReminders } from './overview-of.ts'
import { party, tellerIn } from './told-between.ts'

const moved = z.object({
  id: z.string(),
  name: z.string(),
  about: z.array(party),
  rate: z.number(),
  value: z.number(),
  before: z.number(),
  unit: z.string(),
  end: z.string(),
  reporter: party.optional(),
  link: z.string(),
})
/** A change by less than a tenth is no news. */
const NEWS = 0.1
const AT_MOST = 8

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
        moved: z.array(moved),
      }),
    },
    async (request) => {
      const parties = elshi.between.partners.map(({ code }) => code)
      const [overview, figuresMoved] = await Promise.all([
        readOverview(elshi, request, parties),
        movedFigures(elshi, request, parties),
      ])
      return {
        on: overview.today,
        decisions: await decisionsIn(elshi, request, overview),
        nextRounds: nextRounds(elshi, request, overview).slice(0, AT_MOST),
        reminders: tellReminders(elshi, request, overview),
        moved: figuresMoved,
      }
    },
  )
}

type Asking = Pick<FastifyRequest, 'visitor' | 'language'>

async function movedFigures(elshi: Elshi, { visitor, language }: Asking, parties: readonly string[]) {
  const { journal } = elshi
  const { actor } = visitor
  const today = journal.clock.now().toISOString().slice(0, 10) as PlainDate
  const { read, told } = figuresSince(today)
  const found = await listOverFiles(journal, actor, figures, { parties: [...parties, '*'], since: read, most: 2000 })
  const kept = found.map(({ id, state }) => ({ ...state, id }))
  const changes = seriesOf(kept)
    .flatMap((line) => {
      const last = growthIn(line).at(-1)
      const figure = line.figures.find(({ id }) => id === last?.of)
      const before = line.figures.find(({ id }) => id === last?.since)
      if (!last || !figure || !before || endOf(figure.period) < told || Math.abs(last.rate) < NEWS) return []
      return [{ figure, before, rate: last.rate }]
    })
    .toSorted((one, other) => Math.abs(other.rate) - Math.abs(one.rate))
    .slice(0, AT_MOST)
  const measured = await readThings(
    journal,
    actor,
    indicators,
    changes.map(({ figure }) => figure.indicator),
  )
  const teller = tellerIn(elshi, language)
  return changes.map(({ figure, before, rate }) => {
    const about = figure.about.filter((code) => code !== '*')
    const names = measured.find(({ id }) => id === figure.indicator)?.state.names
    return {
      id: figure.id,
      name: names ? teller.words(names) : figure.indicator,
      about: about.map(teller.party),
      rate,
      value: figure.value,
      before: before.value,
      unit: figure.unit,
      end: endOf(figure.period),
      ...(figure.reporter && { reporter: teller.party(figure.reporter) }),
      link: about[0] ? `/partners/${about[0]}` : '/partners',
    }
  })
}
