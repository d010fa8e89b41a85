// SPDX-License-Identifier: Apache-2.0
// Whom everything waits for: commitments, letters, steps of instruments, in one list, the oldest first.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import type { Waiting } from '#src/consular/journal/index.ts'
import { listLatest, listWaiting, within } from '#src/consular/journal/index.ts'
import { instruments, KEEPER } from '#src/consular/rulebook/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import type { KeptCommitment } from '#src/relations/commitments/index.ts'
import { commitments, standingOn } from '#src/relations/commitments/index.ts'
import { dayOf, dueRoundsIn, rounds } from '#src/relations/rounds/index.ts'
import type { PartialDay } from '#src/relations/telling/index.ts'
import { asTold } from '#src/relations/telling/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { sayFor } from '../../answer-errors.ts'
import { addRoute } from '../../route.ts'
import { daysOf } from './commitments.ts'
import { inventedCount } from './invented-in.ts'
import { fileKeepers } from './keepers.ts'
import { partyCode, tellerIn } from './told-between.ts'
import { isDueAtNextRound, line, linesOf } from './waiting-lines.ts'

export function waitingRoutes(server: FastifyInstance, elshi: Elshi): void {
  addRoute(
    server,
    {
      permission: fileKeepers,
      tag: 'relations',
      method: 'GET',
      url: '/waiting',
      summary: 'Whom everything waits for, a page, the oldest first: of all files, of one partner’s, or on one party',
      query: z.strictObject({
        party: partyCode.optional(),
        on: z.string().max(220).optional(),
        skip: z.coerce.number().int().min(0).max(1_000_000).default(0),
      }),
      /** Of one thing several steps may wait, each on a party of its own and a line of its own. */
      answer: z.object({ waiting: z.array(line), shown: z.int(), all: z.int(), invented: inventedCount }),
    },
    async (request) => {
      const { visitor, language } = request
      const { on, ...query } = request.query
      const teller = tellerIn(elshi, language)
      const { today } = daysOf(elshi, undefined)
      const sides = on === elshi.between.home ? [on, KEEPER] : on && [on]
      const { waiting, all } = await listWaiting(elshi.journal, visitor.actor, {
        ...query,
        ...(sides && { on: sides }),
        apart: [instruments.kind],
        today,
        most: PAGE,
      })
      const late = await lateSince(elshi, visitor.actor, waiting, today)
      const say = sayFor(elshi, request)
      const { home, partners } = elshi.between
      const wording = { say, language, partners, home }
      const told = new Map()
      const lines = waiting.flatMap((one) => linesOf(one, { teller, today, late, wording, told }))
      const asked = lines.filter(({ waitingOn }) => !isParty(on) || waitingOn.some(({ code }) => code === on))
      const own = { party: query.party, apart: [instruments.kind], today }
      const invented = elshi.demonstration ? await within.countWaitingOfAccounts(elshi.journal, visitor.actor, own) : 0
      return { waiting: asked, shown: waiting.length, all, invented }
    },
  )
}

const isParty = (on: string | undefined) => on !== undefined && partyCode.safeParse(on).success

/** Things on a page. */
const PAGE = 100
/** Of how many rounds of a series the next one after a promise is looked for. */
const ROUNDS = 60

type Late = ReadonlyMap<string, { readonly day: PlainDate; readonly told: PartialDay }>

/** By the id of each promise that was due “at the next round” and is late: the day of that round. */
async function lateSince(
  { journal, between }: Elshi,
  actor: Actor,
  waiting: readonly Waiting[],
  today: PlainDate,
): Promise<Late> {
  const promised = waiting.filter(({ kind, state }) => kind === commitments.kind && isDueAtNextRound(state))
  if (promised.length === 0) return new Map()
  const stated = promised.map(({ id, state }) => ({ id, now: (state as KeptCommitment).now }))
  const of = new Map(stated.map(({ now }) => [now.series, now.parties.find((code) => code !== between.home) ?? '']))
  const met = await listLatest(journal, actor, rounds, {
    of: [...of].map(([within, partner]) => ({ party: partner, within })),
    most: ROUNDS,
  })
  const known = met.map(({ id, state }) => ({ ...state.now, id }))
  const dueOf = dueRoundsIn(known)
  return new Map(
    stated.flatMap(({ id, now }) => {
      const nextRound = dueOf(now)
      const { isOverdue } = standingOn(now, { on: today, isOver: false, nextRound })
      if (!isOverdue || !nextRound) return []
      const days = known.flatMap(({ series, held }) => (series === now.series ? dayOf(held) : []))
      return [[id, { day: nextRound, told: asTold(nextRound, days) }]]
    }),
  )
}
