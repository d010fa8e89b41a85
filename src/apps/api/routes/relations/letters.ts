// SPDX-License-Identifier: Apache-2.0
// Letters to other authorities, on which commitments wait, and the one list of whom everything waits for.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { readThing } from '#src/consular/journal/index.ts'
import { actOnLetter, letters, sendLetter } from '#src/relations/commitments/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { notFound } from '../../floor/problem.ts'
import { addRoute } from '../../route.ts'
import { day, idText } from '../../schemas/said.ts'
import { fileKeepers } from './keepers.ts'
import { recorded, recordedThing, wish } from './recorded.ts'
import { tellerIn } from './told-between.ts'

const common = { permission: fileKeepers, tag: 'relations', params: z.object({ id: idText }) } as const
const text = (most: number) => z.string().trim().min(1).max(most)
const letterTold = z.object({
  id: z.string(),
  sequence: z.int(),
  commitment: z.string(),
  authority: z.string(),
  subject: z.string(),
  ourNumber: z.string(),
  theirNumber: z.string().optional(),
  sent: z.string(),
  replyDue: z.string(),
  reminded: z.array(z.string()).optional(),
  reply: z.object({ on: z.string(), number: z.string().optional(), words: z.string() }).optional(),
})

export function letterRoutes(server: FastifyInstance, elshi: Elshi): void {
  const { journal } = elshi
  addRoute(
    server,
    { ...common, method: 'GET', url: '/letters/:id', summary: 'One letter to another authority', answer: letterTold },
    async ({ visitor, params, language }) => {
      const found = await readThing(journal, visitor.actor, letters, params.id)
      if (!found) throw notFound()
      const { about: _, reminded, authority, subject, reply, ...letter } = found.state
      const { said } = tellerIn(elshi, language)
      return {
        id: found.id,
        sequence: found.sequence,
        ...letter,
        authority: said(authority),
        subject: said(subject),
        ...(reminded && { reminded: [...reminded] }),
        ...(reply && { reply: { ...reply, words: said(reply.words) } }),
      }
    },
  )
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/commitments/:id/letters',
      summary: 'Record a letter to another authority, on which the commitment then waits',
      body: z.strictObject({
        ...wish,
        authority: text(200),
        subject: text(300),
        ourNumber: text(60),
        sent: day,
        replyDue: z.union([day, z.literal('no-limit')]),
      }),
      answer: recordedThing,
    },
    async ({ visitor, params, body }, reply) => {
      const { commandId, expected, sent, replyDue, ...letter } = body
      const limit = replyDue === 'no-limit' ? replyDue : plainDate(replyDue)
      const dated = { ...letter, sent: plainDate(sent), replyDue: limit } as const
      const of = { id: params.id, commandId, expected }
      const { id, sequence } = recorded(await sendLetter(journal, visitor.actor, of, dated))
      reply.code(201)
      return { id, sequence }
    },
  )
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/letters/:id/commands',
      summary: 'Record under which number the authority registered a letter, that it was reminded, or its reply',
      body: z.strictObject({
        ...wish,
        command: z.discriminatedUnion('do', [
          z.strictObject({ do: z.literal('note-their-number'), number: text(60) }),
          z.strictObject({ do: z.literal('remind') }),
          z.strictObject({ do: z.literal('take-reply'), on: day, number: text(60).optional(), words: text(2000) }),
        ]),
      }),
      answer: recordedThing,
    },
    async ({ visitor, params, body: { commandId, expected, command } }) => {
      const of = { id: params.id, commandId, expected }
      const meant = command.do === 'take-reply' ? { ...command, on: plainDate(command.on) } : command
      const { id, sequence } = recorded(await actOnLetter(journal, visitor.actor, of, meant))
      return { id, sequence }
    },
  )
}
