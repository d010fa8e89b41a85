// SPDX-License-Identifier: Apache-2.0
// What happened with a partner and what is due, on one line for each party; and the same days as a calendar to subscribe to.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { namedTitles } from '#src/apps/wording/index.ts'
import { listInFile, outlineFile } from '#src/consular/journal/index.ts'
import { instruments } from '#src/consular/rulebook/index.ts'
import { commitments } from '#src/relations/commitments/index.ts'
import { documents } from '#src/relations/documents/index.ts'
import { nextRoundsIn } from '#src/relations/reminders/index.ts'
import { rounds, standsOn, wasHeld } from '#src/relations/rounds/index.ts'
import { firstDayOf } from '#src/relations/telling/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import { icalendar } from '#src/standards/icalendar/index.ts'
import { sayFor } from '../../answer-errors.ts'
import { notFound } from '../../floor/problem.ts'
import { addRoute } from '../../route.ts'
import { calendarEvents } from './calendar-events.ts'
import { sendCalendar } from './calendar-feed.ts'
import type { Asking } from './happenings.ts'
import { ofCommitment, ofDocument, ofInstrument, ofRound, withoutDay } from './happenings.ts'
import { fileKeepers } from './keepers.ts'
import { roundTitles } from './round-titles.ts'
import { origin, party, partyCode, tellerIn } from './told-between.ts'

const common = { permission: fileKeepers, tag: 'relations' } as const
const happening = z.object({
  kind: z.enum(['round', 'instrument', 'commitment', 'letter', 'document']),
  id: z.string(),
  of: z.string(),
  on: z.string(),
  from: z.string().optional(),
  /** In words, where the day alone would say more than is known. */
  when: z.string().optional(),
  isReported: z.literal(true).optional(),
  title: z.string(),
  words: z.string(),
  origin,
  parties: z.array(z.string()),
  link: z.string(),
})

export function timeLineRoutes(server: FastifyInstance, elshi: Elshi): void {
  addRoute(
    server,
    {
      ...common,
      method: 'GET',
      url: '/relations/time-line',
      summary: 'Rounds, steps of instruments, promises due and documents with a partner, in the order of their days',
      query: z.strictObject({ party: partyCode }),
      answer: z.object({
        on: z.string(),
        lanes: z.array(party),
        happenings: z.array(happening),
        /** Rounds that are to come and have no day yet, with what is due at them. */
        undated: z.array(happening.omit({ on: true, from: true, when: true, isReported: true })),
        /** Whether older ones are left out. */
        isCut: z.boolean(),
      }),
    },
    async (request) => {
      const { party: of } = request.query
      if (!elshi.between.partners.some(({ code }) => code === of)) throw notFound()
      const teller = tellerIn(elshi, request.language)
      const { happenings, undated, isCut } = await happeningsWith(elshi, request, of)
      const lanes = [elshi.between.home, of].map(teller.party)
      return { on: todayOf(elshi), lanes, happenings, undated, isCut }
    },
  )
  addRoute(
    server,
    {
      ...common,
      method: 'GET',
      url: '/relations/calendar.ics',
      summary:
        'Rounds, days due and steps of instruments as a calendar (RFC 5545); what is due in a month or a year stands on its last day, and says so',
      query: z.strictObject({ party: partyCode.optional() }),
      answer: 'file',
    },
    async (request, reply) => {
      const events = await calendarEvents(elshi, request, { ...request.query, isTitled: true })
      const name = sayFor(elshi, request)('between.calendar')
      return sendCalendar(reply, icalendar({ name, madeAt: elshi.journal.clock.now(), events }))
    },
  )
}

const todayOf = ({ journal }: Elshi) => plainDateAt(journal.clock.now(), 'UTC')

/** As many of each kind as a picture can show. */
const MARKS = 40

/** The newest of each kind: a picture of more could not be read. */
async function happeningsWith(elshi: Elshi, request: Asking, of: string) {
  const { journal } = elshi
  const { actor } = request.visitor
  // One more of each says whether there are more.
  const asked = { party: of, most: MARKS + 1, isUncounted: true } as const
  const newest = { ...asked, order: 'newest' } as const
  const found = await Promise.all([
    outlineFile(journal, actor, rounds, newest),
    listInFile(journal, actor, instruments, newest),
    listInFile(journal, actor, commitments, { ...asked, order: 'due', isOpen: true }),
    outlineFile(journal, actor, documents, newest),
  ])
  const isCut = found.some(({ things }) => things.length > MARKS)
  const [met, known, promised, papers] = found
  const titleOf = await roundTitles(
    elshi,
    request,
    shown(met.things).map(({ state }) => state.now),
  )
  const on = todayOf(elshi)
  const roundOf = nextRoundsIn(met.things.map(({ id, state }) => ({ id, ...state.now })))
  const roundsDue = new Map(
    shown(promised.things)
      .filter(({ state }) => state.now.due.precision === 'next-round')
      .map(({ id, state }) => [id, roundOf(state.now)]),
  )
  const dayAt = ({ id }: { readonly id: string }) => {
    const round = roundsDue.get(id)
    return round && standsOn(round)
  }
  const lanes = new Set([elshi.between.home, of])
  const titles = await namedTitles(
    journal,
    actor,
    shown(known.things).map(({ state }) => state),
  )
  const all = [
    ...shown(met.things).flatMap((one) => ofRound(one, { elshi, request, titleOf })),
    ...shown(known.things).flatMap((one) => ofInstrument(one, { elshi, request, on, titles })),
    ...shown(promised.things).flatMap((one) => ofCommitment(one, { elshi, request, atRound: dayAt(one) })),
    ...shown(papers.things).flatMap((one) => ofDocument(one, { elshi, request })),
  ]
  const happenings = all
    .map((one) => ({ ...one, parties: one.parties.filter((code) => lanes.has(code)) }))
    // A step of a third party of a convention is told on the convention’s own page.
    .filter(({ parties }) => parties.length > 0)
    .toSorted((one, other) => compare(firstDayOf(one.on), firstDayOf(other.on)))
  const undated = met.things
    .filter(({ state: { now } }) => !wasHeld(now) && now.step !== 'cancelled' && standsOn(now) === undefined)
    .flatMap((round) => {
      const due = promised.things.filter(({ id }) => roundsDue.get(id)?.id === round.id)
      return withoutDay(round, due, { elshi, request, titleOf })
    })
    .map((one) => ({ ...one, parties: one.parties.filter((code) => lanes.has(code)) }))
  return { happenings, undated, isCut }
}

const shown = <T>(things: readonly T[]) => things.slice(0, MARKS)

const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other))
