// SPDX-License-Identifier: Apache-2.0
// All that a guest of a partner ministry may ask: what was released to their own party, and what they say of it.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { PARTNER } from '#src/platform/identity/index.ts'
import { saidStandings } from '#src/relations/commitments/index.ts'
import type { Saying } from '#src/relations/releases/index.ts'
import { readRelease, remarkOn } from '#src/relations/releases/index.ts'
import { notFound } from '../floor/problem.ts'
import { addRoute } from '../route.ts'
import { idText } from '../schemas/said.ts'
import { recorded, recordedThing, wish } from './relations/recorded.ts'
import { tellingOf } from './relations/releases-telling.ts'
import { lineTold, releaseLine, releaseWhole, wholeTold } from './relations/releases-told.ts'
import { tellerIn } from './relations/told-between.ts'

const common = { permission: [PARTNER], tag: 'relations' } as const
const party = z.object({ code: z.string(), name: z.string() })
const one = z.object({ id: idText })
const sentence = z.string().trim().min(1).max(5000)
const says = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('comment'), words: sentence }),
  z.strictObject({ is: z.literal('agreement'), words: sentence.optional() }),
  z.strictObject({ is: z.literal('progress'), stands: z.enum(saidStandings), words: sentence.optional() }),
])

export function partnerGuestRoutes(server: FastifyInstance, elshi: Elshi): void {
  const { journal } = elshi
  addRoute(
    server,
    {
      ...common,
      method: 'GET',
      url: '/partner/releases',
      summary: 'What was released to the caller’s own party, every version',
      answer: z.object({ party, from: party, released: z.array(releaseLine) }),
    },
    async (request) => {
      const own = partyOf(request)
      const telling = await tellingOf(elshi, request.visitor.actor, { party: own, language: request.language })
      const teller = tellerIn(elshi, request.language)
      return {
        party: teller.party(own),
        from: teller.party(elshi.between.home),
        released: telling.releases.map((thing) => lineTold(thing, telling)),
      }
    },
  )
  addRoute(
    server,
    {
      ...common,
      method: 'GET',
      url: '/partner/releases/:id',
      summary: 'One version: its clauses, what is new in them, and what the caller’s ministry said of them',
      params: one,
      answer: releaseWhole.extend({ from: party }),
    },
    async (request) => {
      const { actor } = request.visitor
      const thing = await readRelease(journal, actor, request.params.id)
      if (!thing) throw notFound()
      const telling = await tellingOf(elshi, actor, { party: partyOf(request), language: request.language })
      const from = tellerIn(elshi, request.language).party(elshi.between.home)
      return { ...wholeTold(thing, thing.state.content, telling), from }
    },
  )
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/partner/releases/:id/remarks',
      summary: 'Comment on a clause or on the whole, agree to it, or say how a promise stands in the caller’s view',
      params: one,
      body: z.strictObject({ commandId: wish.commandId, clause: z.string().max(200).optional(), says }),
      answer: recordedThing,
    },
    async ({ visitor, params, body, language }, reply) => {
      const of = { release: params.id, commandId: body.commandId }
      const said = { clause: body.clause, says: sayingIn(body.says, language) }
      const { id, sequence } = recorded(await remarkOn(journal, visitor.actor, of, said))
      reply.code(201)
      return { id, sequence }
    },
  )
}

function sayingIn(told: z.output<typeof says>, language: string): Saying {
  if (told.is === 'comment') return { is: told.is, words: { [language]: told.words } }
  const words = told.words === undefined ? {} : { words: { [language]: told.words } }
  return told.is === 'agreement' ? { is: told.is, ...words } : { is: told.is, stands: told.stands, ...words }
}

/** The party of a guest; the database asks the same of each row. */
function partyOf({ visitor }: Pick<FastifyRequest, 'visitor'>): string {
  const [own] = visitor.actor.compartments
  if (own === undefined) throw notFound()
  return own.slice(own.indexOf('.') + 1)
}
