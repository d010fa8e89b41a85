// SPDX-License-Identifier: Apache-2.0
// The calendar under a secret address, for programs that cannot sign in; its owner asks for one, renews it and ends it at the desk.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { calendarFeeds } from '#src/platform/identity/index.ts'
import { icalendar } from '#src/standards/icalendar/index.ts'
import { sayFor } from '../../answer-errors.ts'
import { requireFreshSignIn } from '../../floor/fresh-sign-in.ts'
import { limitAttempts } from '../../floor/limits.ts'
import { notFound } from '../../floor/problem.ts'
import { addRoute } from '../../route.ts'
import type { ApiPlace } from '../index.ts'
import { calendarEvents } from './calendar-events.ts'
import { fileKeepers } from './keepers.ts'
import { partyCode } from './told-between.ts'

const common = { permission: fileKeepers, tag: 'relations', url: '/relations/calendar-feed' } as const
const feedTold = z.object({
  /** Whether it tells titles, or only that there is something on a day. */
  titled: z.boolean(),
  createdAt: z.string(),
  lastReadAt: z.string().optional(),
})
/** Of everything that a position opens, a calendar has the file alone. */
const COMPARTMENT = 'relations'
/** How often one feed is read in a quarter of an hour, by all the programs that know its address. */
const READS = [60, 900] as const

export function calendarFeedRoutes(server: FastifyInstance, elshi: Elshi, { origin }: ApiPlace): void {
  addRoute(
    server,
    {
      ...common,
      method: 'GET',
      summary: 'Whether the caller has a secret address for a calendar program; the address itself is never told again',
      answer: z.object({ feed: feedTold.optional() }),
    },
    async (request) => {
      const kept = await calendarFeeds.readFeedOf(elshi.identity, officerOf(request).account.id)
      return kept ? { feed: told(kept) } : {}
    },
  )
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      summary: 'A new secret address for a calendar program, told once; one that the caller had is ended',
      body: z.strictObject({ titled: z.boolean() }),
      answer: z.object({ address: z.string() }),
    },
    async (request) => {
      // Whoever finds a desk left open must not take an address away that outlives the session.
      requireFreshSignIn(elshi, request)
      const wish = { ...request.body, language: request.language }
      const token = await calendarFeeds.openFeed(elshi.identity, officerOf(request), wish)
      return { address: `${origin()}/api/calendars/${token}/elshi.ics` }
    },
  )
  addRoute(
    server,
    { ...common, method: 'DELETE', summary: 'End the caller’s secret address of a calendar', answer: 'nothing' },
    async (request) => {
      if (!(await calendarFeeds.endFeed(elshi.identity, officerOf(request).account.id))) throw notFound()
    },
  )
  readingRoute(server, elshi)
}

/** Whoever knows the address reads what its owner may see, for as long as the owner may see it. */
function readingRoute(server: FastifyInstance, elshi: Elshi): void {
  addRoute(
    server,
    {
      method: 'GET',
      url: '/calendars/:token/elshi.ics',
      permission: 'public',
      limit: 'calendar',
      tag: 'relations',
      summary:
        'Rounds, days due and steps of instruments as a calendar (RFC 5545), under the secret address of its owner',
      params: z.object({ token: z.string().max(100) }),
      query: z.strictObject({ party: partyCode.optional() }),
      answer: 'file',
    },
    async ({ params, query: { party } }, reply) => {
      const feed = await calendarFeeds.findCalendarFeed(elshi.identity, params.token, fileKeepers)
      if (!feed) throw notFound()
      const { language, titled: isTitled } = feed
      await limitAttempts(elshi, 'calendar', feed.actor.id, READS)
      const actor = { ...feed.actor, compartments: feed.actor.compartments.filter((one) => one === COMPARTMENT) }
      const asking = { visitor: { actor }, language }
      const events = await calendarEvents(elshi, asking, { party, isTitled })
      const reading = { ids: [party ?? 'every-partner'], fields: [isTitled ? 'titles' : 'days'] }
      await elshi.engine.readLog.record({ actor, subjectKind: 'calendar', ...reading, result: 'exported' })
      const name = sayFor(elshi, asking)(isTitled ? 'between.calendar' : 'between.calendar.untitled')
      return sendCalendar(reply, icalendar({ name, madeAt: elshi.journal.clock.now(), events }))
    },
  )
}

/** Hands a calendar out as one. */
export function sendCalendar(reply: FastifyReply, text: string): FastifyReply {
  reply.type('text/calendar; charset=utf-8')
  reply.header('content-disposition', 'inline; filename="elshi.ics"')
  return reply.send(text)
}

function officerOf({ visitor }: Pick<FastifyRequest, 'visitor'>) {
  const officer = visitor.session?.officer
  if (!officer) throw notFound()
  return officer
}

const told = ({ titled, createdAt, lastReadAt }: { titled: boolean; createdAt: Date; lastReadAt?: Date }) => ({
  titled,
  createdAt: createdAt.toISOString(),
  ...(lastReadAt && { lastReadAt: lastReadAt.toISOString() }),
})
