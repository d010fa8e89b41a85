// SPDX-License-Identifier: Apache-2.0
// What officers read in an instrument and add to it: what an article says, and the clause on its entry into force.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import {
  addClause,
  addProvision,
  assignDealers,
  correctProvision,
  tellLanguage,
  translations,
} from '#src/consular/rulebook/index.ts'
import { addRoute } from '../../route.ts'
import { idText } from '../../schemas/said.ts'
import { clause } from './instrument-begun.ts'
import { fileKeepers } from './keepers.ts'
import { recorded, recordedThing, wish } from './recorded.ts'

const common = {
  permission: fileKeepers,
  tag: 'relations',
  method: 'POST',
  params: z.object({ id: idText }),
  answer: recordedThing,
} as const
const words = (most: number) => z.string().trim().min(1).max(most)

export function instrumentContentRoutes(server: FastifyInstance, { journal }: Elshi): void {
  addRoute(
    server,
    {
      ...common,
      url: '/instruments/:id/provisions',
      summary: 'Add what an article says, briefly and in words of one’s own, with the source in which it was read',
      body: z.strictObject({ ...wish, article: words(30).optional(), says: words(1000), source: idText }),
    },
    async ({ visitor, params, body, language }, reply) => {
      const { says, article, ...of } = body
      const told = { article, says: { [language]: says } }
      const { id, sequence } = recorded(await addProvision(journal, visitor.actor, { ...of, ...params }, told))
      reply.code(201)
      return { id, sequence }
    },
  )
  addRoute(
    server,
    {
      ...common,
      params: z.object({ id: idText, at: z.coerce.number().int().min(0).max(10_000) }),
      url: '/instruments/:id/provisions/:at',
      summary: 'Correct what an officer had added, with the reason; what stood before stays to be read',
      body: z.strictObject({
        ...wish,
        article: words(30).optional(),
        says: words(1000),
        source: idText,
        reason: words(500),
      }),
    },
    async ({ visitor, params: { id: of, at }, body, language }, reply) => {
      const { says, article, reason, ...asked } = body
      const told = { article, says: { [language]: says }, at, reason }
      const { id, sequence } = recorded(await correctProvision(journal, visitor.actor, { ...asked, id: of }, told))
      reply.code(201)
      return { id, sequence }
    },
  )
  addRoute(
    server,
    {
      ...common,
      url: '/instruments/:id/languages',
      summary: 'Tell what its text is worth in a language, and its title in it: authentic, or a translation of a kind',
      body: z.strictObject({
        ...wish,
        language: z.string().regex(/^[a-z]{2,3}$/),
        text: z.enum(translations.translationKinds).optional(),
        title: z
          .strictObject({ words: words(300), is: z.enum(translations.translationKinds).exclude(['none']) })
          .optional(),
        source: idText,
      }),
    },
    async ({ visitor, params, body }, reply) => {
      const { language, text, title, ...of } = body
      const told = { language, ...(text && { text }), ...(title && { title }) }
      const { id, sequence } = recorded(await tellLanguage(journal, visitor.actor, { ...of, ...params }, told))
      reply.code(201)
      return { id, sequence }
    },
  )
  addRoute(
    server,
    {
      ...common,
      url: '/instruments/:id/dealers',
      summary: 'Say who deals with it: the officer who follows it at home, and an agency of any of its parties',
      body: z.strictObject({
        ...wish,
        owner: words(200).optional(),
        agencies: z.record(z.string().regex(/^[A-Z]{2,8}$/), words(200)).optional(),
      }),
    },
    async ({ visitor, params, body, language }) => {
      const { owner, agencies = {}, ...of } = body
      const typed = (text: string) => ({ [language]: text })
      const named = Object.entries(agencies).map(([code, agency]) => [code, typed(agency)])
      const dealers = {
        ...(owner && { owner: typed(owner) }),
        ...(named.length > 0 && { agencies: Object.fromEntries(named) }),
      }
      const { id, sequence } = recorded(await assignDealers(journal, visitor.actor, { ...of, ...params }, dealers))
      return { id, sequence }
    },
  )
  addRoute(
    server,
    {
      ...common,
      url: '/instruments/:id/clause',
      summary: 'Add the clause on entry into force where nobody had read it',
      body: z.strictObject({ ...wish, entry: clause, source: idText }),
    },
    async ({ visitor, params, body }, reply) => {
      const { entry, ...of } = body
      const { id, sequence } = recorded(await addClause(journal, visitor.actor, { ...of, ...params }, entry))
      reply.code(201)
      return { id, sequence }
    },
  )
}
