// SPDX-License-Identifier: Apache-2.0
// What needs the head of the department: what waits for a decision, what is due, who is silent, which rounds are missing, what moved.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { listWithYearBefore, readThings } from '#src/consular/journal/index.ts'
import { endOf, figures, growthIn, indicators, seriesOf } from '#src/relations/figures/index.ts'
import type { Reminder } from '#src/relations/reminders/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { addMonths } from '#src/standards/calendar/index.ts'
import { addRoute } from '../../route.ts'
import { decisionsIn, decisionTold } from './head-decisions.ts'
import { nextRounds, nextRoundTold, readOverview, reminderTold, tellReminders } from './overview-of.ts'
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
/** As many of the newest figures are looked at. */
const NEWEST = 300

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
        /** How many there are of what is cut to a few. */
        all: z.object({
          decisions: z.int(),
          'next-rounds': z.int(),
          'no-round': z.int(),
          'no-reply': z.int(),
          'due-before-round': z.int(),
        }),
        /** Whether more is open than was looked at. */
        isCut: z.boolean(),
      }),
    },
    async (request) => {
      const [overview, figuresMoved] = await Promise.all([readOverview(elshi, request), movedFigures(elshi, request)])
      const decisions = await decisionsIn(elshi, request, overview)
      const next = nextRounds(elshi, request, overview, AT_MOST)
      const { told, counts } = tellReminders(elshi, request, overview, fewOfEach)
      return {
        on: overview.today,
        decisions: decisions.slice(0, AT_MOST),
        nextRounds: next.rounds,
        reminders: told,
        moved: figuresMoved,
        all: { ...counts, decisions: decisions.length, 'next-rounds': next.all },
        isCut: overview.isCut,
      }
    },
  )
}

type Asking = Pick<FastifyRequest, 'visitor' | 'language'>

const fewOfEach = (reminders: readonly Reminder[]) =>
  [...Map.groupBy(reminders, ({ kind }) => kind).values()].flatMap((own) => own.slice(0, AT_MOST))

/** What the newest figures of all files say otherwise than those of a year before. */
async function movedFigures(elshi: Elshi, { visitor, language }: Asking) {
  const { journal } = elshi
  const { actor } = visitor
  const today = journal.clock.now().toISOString().slice(0, 10) as PlainDate
  const told = addMonths(today, -18)
  const found = await listWithYearBefore(journal, actor, figures, { since: told, until: today, most: NEWEST })
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
