// SPDX-License-Identifier: Apache-2.0
// Who holds or held which office of a party: people, offices, and the days on which a source shows the one in the other.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { listThings, readThings } from '#src/consular/journal/index.ts'
import type { Grounded } from '#src/consular/sources/index.ts'
import type { Leaving, NewTenure } from '#src/relations/people/index.ts'
import { endTenure, offices, people, ranks, recordTenure, tenures } from '#src/relations/people/index.ts'
import { addRoute } from '../../route.ts'
import { idText } from '../../schemas/said.ts'
import { fileKeepers } from './keepers.ts'
import { recorded, recordedThing, wish } from './recorded.ts'
import { origin, partialDay, partyCode, tellerIn, told } from './told-between.ts'

const common = { permission: fileKeepers, tag: 'relations' } as const
const text = (most: number) => z.string().trim().min(1).max(most)
const known = z.strictObject({ id: idText })
/** A day of leaving; of a correction, what was wrong before it. */
const leaving = told(z.string()).extend({ reason: z.string().optional() })
const official = z.object({
  tenure: z.string(),
  origin,
  person: z.object({ id: z.string(), name: z.string(), native: z.string().optional() }),
  office: z.object({ id: z.string(), words: z.string(), rank: z.enum(ranks).optional() }),
  seen: z.array(told(z.string())),
  /** How many entries the tenure has, for whoever records its end. */
  sequence: z.int(),
  left: leaving.optional(),
  /** What was told of the leaving before it was corrected, the oldest first. */
  leftBefore: z.array(leaving),
})

export function officialRoutes(server: FastifyInstance, elshi: Elshi): void {
  const { journal } = elshi
  addRoute(
    server,
    {
      ...common,
      method: 'GET',
      url: '/officials',
      summary: 'Who holds or held which office of a party, whoever was seen last first',
      query: z.strictObject({ party: partyCode }),
      answer: z.object({ officials: z.array(official) }),
    },
    async ({ visitor, query, language }) => {
      const { actor } = visitor
      const held = (await listThings(journal, actor, tenures)).filter(({ state }) => state.party === query.party)
      const [named, posts] = await Promise.all([
        readThings(
          journal,
          actor,
          people,
          held.map(({ state }) => state.person),
        ),
        readThings(
          journal,
          actor,
          offices,
          held.map(({ state }) => state.office),
        ),
      ])
      const teller = tellerIn(elshi, language)
      const grounded = (one: Grounded<string>) => ({ ...teller.grounded(one, (day) => day), sources: [...one.sources] })
      const leavingTold = ({ reason, ...one }: Leaving) => ({ ...grounded(one), ...(reason && { reason }) })
      const officials = held.flatMap(({ id, sequence, isDefined, state }) => {
        const person = named.find((one) => one.id === state.person)
        const office = posts.find((one) => one.id === state.office)
        if (!person || !office) return []
        const { words, rank } = office.state
        return [
          {
            tenure: id,
            origin: teller.origin({ isDefined }),
            person: { id: person.id, ...person.state },
            office: { id: office.id, words: teller.words(words), ...(rank && { rank }) },
            seen: state.seen.map(grounded),
            sequence,
            ...(state.left && { left: leavingTold(state.left) }),
            leftBefore: (state.leftBefore ?? []).map(leavingTold),
          },
        ]
      })
      const last = (one: (typeof officials)[number]) =>
        one.seen
          .map(({ value }) => value)
          .toSorted()
          .at(-1) ?? ''
      return { officials: officials.toSorted((one, other) => (last(one) < last(other) ? 1 : -1)) }
    },
  )
  leavingRoute(server, elshi)
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/officials',
      summary:
        'Record who holds an office: a person and an office on record or new ones, and a day on which it was seen',
      body: z.strictObject({
        commandId: wish.commandId,
        party: partyCode,
        person: z.union([known, z.strictObject({ name: text(200), native: text(200).optional() })]),
        office: z.union([known, z.strictObject({ words: text(300), rank: z.enum(ranks).optional() })]),
        seen: partialDay,
        sources: z.array(idText).max(10).default([]),
      }),
      answer: recordedThing,
    },
    async ({ visitor, body, language }, reply) => {
      const { commandId, party, seen, sources } = body
      const teller = tellerIn(elshi, language)
      const tenure: NewTenure = {
        party,
        person: personOf(body.person),
        office: 'id' in body.office ? body.office : { words: teller.typed(body.office.words), ...rankOf(body.office) },
        seen: { value: seen, sources, confidence: 'high' },
      }
      const { id, sequence } = recorded(await recordTenure(journal, visitor.actor, commandId, tenure))
      reply.code(201)
      return { id, sequence }
    },
  )
}

function leavingRoute(server: FastifyInstance, { journal }: Elshi): void {
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/officials/:tenure/leaving',
      summary: 'Record the day on which somebody left an office, or correct it with the reason; the earlier day stays',
      params: z.object({ tenure: idText }),
      body: z.strictObject({
        ...wish,
        left: partialDay,
        reason: text(500).optional(),
        sources: z.array(idText).max(10).default([]),
      }),
      answer: recordedThing,
    },
    async ({ visitor, params, body }, reply) => {
      const { left, reason, sources, ...of } = body
      const told = { value: left, sources, confidence: 'high', ...(reason && { reason }) } as const
      const { id, sequence } = recorded(await endTenure(journal, visitor.actor, { ...of, id: params.tenure }, told))
      reply.code(201)
      return { id, sequence }
    },
  )
}

type Person = { readonly id: string } | { readonly name: string; readonly native?: string | undefined }

function personOf(person: Person): NewTenure['person'] {
  if ('id' in person) return person
  const { name, native } = person
  return { name, ...(native && { native }) }
}

const rankOf = ({ rank }: { readonly rank?: (typeof ranks)[number] | undefined }) => (rank ? { rank } : {})
