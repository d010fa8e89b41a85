// SPDX-License-Identifier: Apache-2.0
// Series of meetings with partners, and their rounds.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import type { Thing } from '#src/consular/journal/index.ts'
import { listInFile, outlineFile, readThing } from '#src/consular/journal/index.ts'
import type { RoundOutcome } from '#src/relations/commitments/index.ts'
import { commitments, outcomes, outcomeTypes } from '#src/relations/commitments/index.ts'
import { nextRoundOf } from '#src/relations/reminders/index.ts'
import type { KeptRound } from '#src/relations/rounds/index.ts'
import {
  byDay,
  nextHost,
  nextOrdinal,
  rounds,
  series,
  seriesWords,
  standsOn,
  wasHeld,
} from '#src/relations/rounds/index.ts'
import { lastDayOf } from '#src/relations/telling/index.ts'
import { daysBetween } from '#src/standards/calendar/index.ts'
import { notFound } from '../../floor/problem.ts'
import { addRoute } from '../../route.ts'
import { idText } from '../../schemas/said.ts'
import { daysOf } from './commitments.ts'
import { commitmentTold, tellCommitments } from './commitments-told.ts'
import { dueByRound } from './due-by-round.ts'
import { inventedCount } from './invented-in.ts'
import { fileKeepers } from './keepers.ts'
import { quoted, quotesIn } from './quotes-told.ts'
import { recordsOfRound, recordTold } from './round-records.ts'
import { roundTold, roundWhole, tellRound, tellWhole } from './rounds-told.ts'
import type { Teller } from './told-between.ts'
import { basis, origin, party, partyCode, tellerIn, told } from './told-between.ts'

const common = { permission: fileKeepers, tag: 'relations' } as const
const seriesTold = z.object({
  id: z.string(),
  name: z.string(),
  origin,
  parties: z.array(party),
  supporters: z.array(told(party)),
  topic: z.enum(seriesWords.topics),
  /** After how many months a round is usual. */
  usualMonths: z.int().optional(),
  numbering: z.string(),
  alternation: z.string(),
  founded: told(z.string()).optional(),
  nextOrdinal: z.int().optional(),
  /** The number of the round that is planned already and was not held yet. */
  stillToCome: z.int().optional(),
  nextHost: party.optional(),
  /** How long ago the last round was held, in whole months. */
  monthsSince: z.int().optional(),
  /** A page of its rounds, and how many there are. */
  rounds: z.array(roundTold),
  all: z.int(),
  invented: inventedCount,
})
const outcomeTold = z.object({
  id: z.string(),
  type: z.enum(outcomeTypes),
  area: z.string(),
  by: z.array(party),
  to: party.optional(),
  words: z.string(),
  origin,
  quoted: quoted.optional(),
  instrument: z.string().optional(),
  commitment: z.string().optional(),
  basis,
})

/** Rounds of a series on a page. */
const PAGE = 12
const isAsked =
  (series: string | undefined) =>
  ({ id }: { readonly id: string }) =>
    series === undefined || id === series

export function roundRoutes(server: FastifyInstance, elshi: Elshi): void {
  const { journal } = elshi
  addRoute(
    server,
    {
      ...common,
      method: 'GET',
      url: '/rounds',
      summary:
        'The series of meetings with a partner, each with its newest rounds; a page further back of one of them by `series` and `skip`',
      query: z.strictObject({
        party: partyCode,
        series: idText.optional(),
        skip: z.coerce.number().int().min(0).max(100_000).default(0),
      }),
      answer: z.object({ series: z.array(seriesTold) }),
    },
    async ({ visitor, query, language }) => {
      const teller = tellerIn(elshi, language)
      const asked = { party: query.party, order: 'newest', most: 500 } as const
      const [held, kept] = await Promise.all([
        listInFile(journal, visitor.actor, series, asked),
        outlineFile(journal, visitor.actor, rounds, { ...asked, within: query.series, most: 2000 }),
      ])
      const bySeries = Map.groupBy(kept.things, ({ state }) => state.now.series)
      const { today } = daysOf(elshi, undefined)
      return {
        series: held.things.filter(isAsked(query.series)).map(({ id, state, isDefined }) => {
          const own = (bySeries.get(id) ?? []).toSorted((one, other) => byDay(other.state.now, one.state.now))
          const all = own.map((round) => round.state.now)
          const ordinal = nextOrdinal(state, all)
          const coming = nextRoundOf(id, all)?.ordinal
          const host = nextHost(state, all)
          const days = all.filter(wasHeld).flatMap((round) => standsOn(round) ?? [])
          const last = days.map(lastDayOf).toSorted().at(-1)
          return {
            id,
            name: teller.words(state.names),
            origin: teller.origin({ isDefined }),
            parties: state.parties.map(teller.party),
            supporters: state.supporters.map((one) => teller.grounded(one, teller.party)),
            topic: state.topic,
            ...(state.usualMonths !== undefined && { usualMonths: state.usualMonths }),
            numbering: state.numbering,
            alternation: state.alternation,
            ...(state.basis && { founded: teller.grounded(state.basis, teller.words) }),
            ...(ordinal !== undefined && { nextOrdinal: ordinal }),
            ...(coming !== undefined && { stillToCome: coming }),
            ...(host && { nextHost: teller.party(host) }),
            ...(last && { monthsSince: Math.max(0, Math.floor(daysBetween(last, today) / 30.44)) }),
            rounds: own
              .slice(query.skip, query.skip + PAGE)
              .map((round) => tellRound(round, { teller, series: state, rounds: all })),
            all: own.length,
            invented: own.filter((round) => teller.origin(round) === 'invented').length,
          }
        }),
      }
    },
  )
  addRoute(
    server,
    {
      ...common,
      method: 'GET',
      url: '/rounds/:id',
      summary: 'One round: days, heads, agenda, what came of it and what is to be kept',
      params: z.object({ id: idText }),
      answer: roundWhole.extend({
        outcomes: z.array(outcomeTold),
        commitments: z.array(commitmentTold),
        /** Open promises of earlier rounds, where this one comes next: those that are due by it first. */
        earlier: z.array(commitmentTold),
        /** What accounts recorded of it, each part with its own record. */
        recorded: z.array(recordTold),
        others: z.array(z.object({ id: z.string(), ordinal: z.int().optional(), step: z.string() })),
      }),
    },
    async ({ visitor, params, language }) => {
      const { actor } = visitor
      const found = await readThing(journal, actor, rounds, params.id)
      if (!found) throw notFound()
      const teller = tellerIn(elshi, language)
      const { now } = found.state
      const partner = now.parties.find((code) => code !== now.home) ?? ''
      const asked = { party: partner, order: 'newest', most: 500 } as const
      const of = await readThing(journal, actor, series, now.series)
      const [others, came, made, took] = await Promise.all([
        outlineFile(journal, actor, rounds, { ...asked, within: now.series }),
        listInFile(journal, actor, outcomes, { ...asked, within: params.id }),
        listInFile(journal, actor, commitments, { ...asked, within: params.id }),
        Promise.all(now.took.map((id) => readThing(journal, actor, commitments, id))),
      ])
      const how = { teller, series: of?.state, rounds: others.things.map(({ state }) => state.now) }
      const kept = [...made.things, ...took.filter((one) => one !== undefined)]
      const days = daysOf(elshi, undefined)
      const [quotes, due] = await Promise.all([
        quotesIn(elshi, actor, came.things),
        dueByRound(elshi, actor, { round: params.id, partner, rounds: others.things, today: days.today }),
      ])
      const here = new Set(kept.map(({ id }) => id))
      const earlier = due.filter(({ id }) => !here.has(id))
      return {
        ...tellRound(found, how),
        ...(await tellWhole(elshi, actor, found, how)),
        outcomes: came.things.toSorted(byPlace).map((one) => outcomeOf(one, { teller, quotes })),
        commitments: await tellCommitments(elshi, actor, kept, { teller, days }),
        earlier: await tellCommitments(elshi, actor, earlier, { teller, days }),
        recorded: [...(await recordsOfRound(elshi, actor, params.id))],
        others: others.things.filter(({ id }) => id !== params.id).map(otherTold),
      }
    },
  )
}

const otherTold = ({ id, state: { now } }: Thing<Pick<KeptRound, 'now'>>) => ({
  id,
  step: now.step,
  ...(now.ordinal !== undefined && { ordinal: now.ordinal }),
})

const byPlace = (one: { state: RoundOutcome }, other: { state: RoundOutcome }) =>
  (one.state.place ?? Number.MAX_SAFE_INTEGER) - (other.state.place ?? Number.MAX_SAFE_INTEGER)

type Telling = { readonly teller: Teller; readonly quotes: Awaited<ReturnType<typeof quotesIn>> }

function outcomeOf({ id, state: outcome, isDefined }: Thing<RoundOutcome>, { teller, quotes }: Telling) {
  const { type, area, by, to, words, instrument, commitment } = outcome
  const quote = quotes.get(id)
  return {
    id,
    type,
    area,
    by: by.map(teller.party),
    ...(to && { to: teller.party(to) }),
    words: teller.words(words),
    origin: teller.origin({ isDefined }),
    ...(quote && { quoted: quote }),
    ...(instrument && { instrument }),
    ...(commitment && { commitment }),
    basis: { ...teller.basis(outcome.basis), sources: [...outcome.basis.sources] },
  }
}
