// SPDX-License-Identifier: Apache-2.0
// Instruments on a day, as known at an instant: where each stands, whose step is next, what it rests on, and what officers record.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import type { InstrumentWording } from '#src/apps/wording/index.ts'
import { instrumentLine, namedParty, namedTitles } from '#src/apps/wording/index.ts'
import { listInFile, readThing } from '#src/consular/journal/index.ts'
import type { InstrumentState } from '#src/consular/rulebook/index.ts'
import { beginInstrument, instrumentOn, instruments, recordInstrumentEvent } from '#src/consular/rulebook/index.ts'
import { entryOriginOf, originOf, sources } from '#src/consular/sources/index.ts'
import { sayWhen } from '#src/platform/texts/index.ts'
import { documents } from '#src/relations/documents/index.ts'
import { calledIn } from '#src/relations/telling/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import { sayFor } from '../../answer-errors.ts'
import { notFound, Problem } from '../../floor/problem.ts'
import { addRoute } from '../../route.ts'
import { plainDate } from '../../schemas/command.ts'
import { idText } from '../../schemas/said.ts'
import { instrumentTold } from './instrument-begun.ts'
import { eventTold } from './instrument-event.ts'
import { instrumentFile } from './instrument-file.ts'
import type { Paper } from './instrument-schema.ts'
import { file, line } from './instrument-schema.ts'
import { inventedCount, inventedIn } from './invented-in.ts'
import { fileKeepers } from './keepers.ts'
import { recorded, recordedThing, wish } from './recorded.ts'
import { tellerIn } from './told-between.ts'

const common = { permission: fileKeepers, tag: 'relations' } as const
const instant = z.iso.datetime()
const asked = { on: plainDate.optional(), knownAt: instant.optional() } as const
const one = z.object({ id: idText })

/** Instruments on a page. */
const PAGE = 60

export function instrumentRoutes(server: FastifyInstance, elshi: Elshi): void {
  listRoute(server, elshi)
  fileRoute(server, elshi)
  eventRoute(server, elshi)
  beginRoute(server, elshi)
}

function listRoute(server: FastifyInstance, elshi: Elshi): void {
  addRoute(
    server,
    {
      ...common,
      method: 'GET',
      url: '/instruments',
      summary:
        'A page of instruments on a day, as known at an instant: where each stands, and whose step is next; what waits longest first',
      query: z.strictObject({
        ...asked,
        skip: z.coerce.number().int().min(0).max(100_000).default(0),
        party: z
          .string()
          .regex(/^[A-Z]{2,8}$/)
          .optional(),
      }),
      answer: z.object({
        on: z.string(),
        knownAt: z.string().optional(),
        instruments: z.array(line),
        all: z.int(),
        invented: inventedCount,
      }),
    },
    async (request) => {
      const { knownAt, party } = request.query
      refuseAhead(knownAt, elshi)
      const on = request.query.on ?? today(elshi)
      const wording = wordingOf(elshi, request)
      const { things, all } = await listInFile(elshi.journal, request.visitor.actor, instruments, {
        party,
        order: 'waiting',
        most: PAGE,
        skip: request.query.skip,
      })
      const { origin } = tellerIn(elshi, request.language)
      const lines = things.flatMap(({ isDefined, state }) => {
        const found = instrumentOn(state, { on, knownAt: atomic(knownAt) })
        if (!found) return []
        return [
          { ...(instrumentLine(found, wording) as unknown as z.infer<typeof line>), origin: origin({ isDefined }) },
        ]
      })
      lines.sort((one, other) => compare(waitingSince(one), waitingSince(other)) || compare(one.title, other.title))
      const invented = await inventedIn(elshi, request.visitor.actor, instruments, { party })
      return { on, ...(knownAt && { knownAt }), instruments: lines, all, invented }
    },
  )
}

function fileRoute(server: FastifyInstance, elshi: Elshi): void {
  addRoute(
    server,
    {
      ...common,
      method: 'GET',
      url: '/instruments/:id',
      summary: 'One instrument: its life, the way of each party, its notes, its records, and what they rest on',
      params: one,
      query: z.strictObject(asked),
      answer: file,
    },
    async (request) => {
      refuseAhead(request.query.knownAt, elshi)
      const thing = await readThing(elshi.journal, request.visitor.actor, instruments, request.params.id)
      if (!thing) throw notFound()
      const on = request.query.on ?? today(elshi)
      const knownAt = atomic(request.query.knownAt)
      const found = instrumentOn(thing.state, { on, knownAt })
      if (!found) throw notFound()
      const records = thing.state.events.filter(({ recordedAt }) => knownAt === undefined || recordedAt <= knownAt)
      const correctors = found.definition.provisions?.flatMap(({ former = [] }) => former.map((was) => was.correctedBy))
      const accounts = [...records.map(({ recordedBy }) => recordedBy), ...(correctors ?? [])]
      const names = await elshi.engine.officerNames([...new Set(accounts.filter((account) => account !== 'system'))])
      const links = found.definition.links?.map(({ to }) => to)
      const titles = await namedTitles(elshi.journal, request.visitor.actor, [thing.state], links)
      const wording = { ...wordingOf(elshi, request), titles }
      return instrumentFile(found, wording, {
        originOf: (told) => ('by' in told ? entryOriginOf(told.by, elshi) : originOf(told, elshi)),
        isDefined: thing.isDefined,
        sequence: thing.sequence,
        on,
        knownAt: request.query.knownAt,
        records,
        papers: await papersOf(elshi, request, records),
        officerName: (account) => names.get(account) ?? '',
        added: knownAt === undefined ? (thing.state.added?.provisions.length ?? 0) : 0,
        dealers: thing.state.dealers,
        read: elshi.languages,
        sayDay: (day) => sayWhen(wording.language, day),
      })
    },
  )
}

function eventRoute(server: FastifyInstance, elshi: Elshi): void {
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/instruments/:id/events',
      summary:
        'Record what happened to an instrument, or correct a record; the record that is corrected stays to be read',
      params: one,
      body: eventTold.extend(wish),
      answer: recordedThing,
    },
    async (request, reply) => {
      const { params, body, visitor } = request
      const findDocument = async (id: string) =>
        (await readThing(elshi.journal, visitor.actor, documents, id)) !== undefined
      const told = { id: params.id, ...body }
      const outcome = await recordInstrumentEvent(elshi.journal, visitor.actor, told, findDocument)
      if (!outcome.ok && outcome.refusal.code === 'instrument-not-found') throw notFound()
      const { id, sequence } = recorded(withNames(outcome, elshi, request))
      reply.code(201)
      return { id, sequence }
    },
  )
}

/** What waits on somebody stands first, the oldest before the others. */
function waitingSince({ next }: z.infer<typeof line>): string {
  return next.find(({ party }) => party !== undefined)?.since ?? '9999'
}

function compare(one: string, other: string): number {
  return Number(one > other) - Number(one < other)
}

function beginRoute(server: FastifyInstance, elshi: Elshi): void {
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/instruments',
      summary:
        'Begin an instrument of which no definition tells: its title, kind with the reason, parties, and the clause if it was read',
      body: instrumentTold,
      answer: recordedThing,
    },
    async ({ body, visitor, language }, reply) => {
      const { title, reason, ...told } = body
      const outcome = await beginInstrument(elshi.journal, visitor.actor, elshi.between.home, {
        ...told,
        titles: { [language]: title },
        kindReason: { [language]: reason },
      })
      const { id, sequence } = recorded(outcome)
      reply.code(201)
      return { id, sequence }
    },
  )
}

type Recorded = Awaited<ReturnType<typeof recordInstrumentEvent>>

/** A party in a refusal by its name in the reader’s language. */
function withNames(outcome: Recorded, elshi: Elshi, request: FastifyRequest): Recorded {
  if (outcome.ok || !('details' in outcome.refusal)) return outcome
  const { details, fields, ...refusal } = outcome.refusal
  if (details?.party === undefined && details?.parties === undefined) return outcome
  const wording = wordingOf(elshi, request)
  const nameOf = (code: string) => namedParty(code, { definition: {} }, wording).name
  const { party, parties } = details
  const named = {
    ...details,
    ...(party !== undefined && { party: nameOf(party) }),
    ...(parties !== undefined && { parties: parties.split('+').map(nameOf).join(', ') }),
  }
  return {
    ok: false,
    refusal: {
      ...refusal,
      details: named,
      ...(fields && {
        fields: Object.fromEntries(Object.entries(fields).map(([path, said]) => [path, { ...said, details: named }])),
      }),
    },
  }
}

/** The documents of the file on which records rest, and the sources, by what the records say of them. */
async function papersOf(elshi: Elshi, request: FastifyRequest, records: InstrumentState['events']) {
  const { journal } = elshi
  const { actor } = request.visitor
  const named = [...new Set(records.filter(({ defined }) => defined === undefined).map(({ source }) => source))]
  const found = await Promise.all(
    named.map(async (source): Promise<readonly [string, Paper] | undefined> => {
      if (await readThing(journal, actor, sources, source)) return [source, { kind: 'source' }]
      const id = source.startsWith('document:') ? source.slice('document:'.length) : undefined
      const document = id && (await readThing(journal, actor, documents, id))
      if (!id || !document) return undefined
      const title = tellerIn(elshi, request.language).words(calledIn(document.state.paragraphs[0]))
      return [source, { kind: 'document', id, title: title || id }]
    }),
  )
  return new Map(found.filter((one) => one !== undefined))
}

function wordingOf(elshi: Elshi, request: FastifyRequest): InstrumentWording {
  const { partners, home } = elshi.between
  const { demonstration } = elshi
  return { say: sayFor(elshi, request), language: request.language, partners, home, demonstration }
}

function today({ journal }: Elshi): PlainDate {
  return plainDateAt(journal.clock.now(), 'UTC')
}

/** What will be on record on a day ahead nobody knows. */
function refuseAhead(knownAt: string | undefined, elshi: Elshi): void {
  const day = atomic(knownAt)?.slice(0, 10)
  if (day !== undefined && day > today(elshi)) throw new Problem(422, 'known-at-ahead', { day })
}

/** An instant with its milliseconds, as records have them, so that text compares. */
function atomic(knownAt: string | undefined): string | undefined {
  return knownAt === undefined ? undefined : new Date(knownAt).toISOString()
}
