// SPDX-License-Identifier: Apache-2.0
// What statements rest on: who published it, whom that quotes, what was read of it, and what its publisher allows of its words.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { listThings, readThing } from '#src/consular/journal/index.ts'
import type { SourceRecord } from '#src/consular/sources/index.ts'
import { linkOf, namedIn, recordSource, sources } from '#src/consular/sources/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import { notFound } from '../../floor/problem.ts'
import { addRoute } from '../../route.ts'
import { idText } from '../../schemas/said.ts'
import { fileKeepers } from './keepers.ts'
import { recorded, recordedThing, wish } from './recorded.ts'

const common = { permission: fileKeepers, tag: 'relations' } as const
const text = (most: number) => z.string().trim().min(1).max(most)
/** A day, a month or a year. */
const dated = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
const told = z.strictObject({
  publisher: text(200),
  quotes: text(200).optional(),
  title: text(300).optional(),
  address: text(500).optional(),
  published: dated.optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .optional(),
  translation: z.enum(['original', 'official', 'unofficial', 'machine', 'unknown']),
  extent: z.enum(['whole', 'excerpt', 'unknown']),
  originalMissing: z.literal(true).optional(),
  length: z.int().min(0).max(10_000_000).optional(),
  rights: z
    .strictObject({
      mostQuoted: z.number().min(0).max(1).optional(),
      linkRequired: z.literal(true).optional(),
      words: text(500),
    })
    .optional(),
})
const source = told.extend({
  id: z.string(),
  sequence: z.int(),
  read: z.string(),
  link: z.string().optional(),
  original: z.string().optional(),
})

export function sourceRoutes(server: FastifyInstance, elshi: Elshi): void {
  const { journal } = elshi
  addRoute(
    server,
    {
      ...common,
      method: 'GET',
      url: '/sources',
      summary: 'Every source on record',
      answer: z.object({ sources: z.array(source) }),
    },
    async ({ visitor, language }) => ({
      sources: (await listThings(journal, visitor.actor, sources)).map((one) => shown(one, language)),
    }),
  )
  addRoute(
    server,
    {
      ...common,
      method: 'GET',
      url: '/sources/:id',
      summary: 'What does this rest on? One source: publisher, whom it quotes, days, what was read, rights',
      params: z.object({ id: idText }),
      answer: source,
    },
    async ({ visitor, params, language }) => {
      const found = await readThing(journal, visitor.actor, sources, params.id)
      if (!found) throw notFound()
      return shown(found, language)
    },
  )
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/sources',
      summary: 'Record a source that an officer found',
      body: z.strictObject({ commandId: wish.commandId, source: told }),
      answer: recordedThing,
    },
    async ({ visitor, body }, reply) => {
      const read = plainDateAt(elshi.engine.clock.now(), 'UTC')
      const record = { ...body.source, read } as SourceRecord
      const { id, sequence } = recorded(
        await recordSource(journal, visitor.actor, { commandId: body.commandId, source: record }),
      )
      reply.code(201)
      return { id, sequence }
    },
  )
}

function shown({ id, sequence, state }: { id: string; sequence: number; state: SourceRecord }, language: string) {
  const link = linkOf(state)
  const { knownAs: _, ...told } = state
  return { id, sequence, ...told, ...namedIn(state, language), ...(link !== undefined && { link }) }
}
