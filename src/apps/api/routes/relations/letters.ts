// SPDX-License-Identifier: Apache-2.0
// Letters to other authorities, on which commitments wait, and the one list of whom everything waits for.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { draftWordings } from '#src/apps/wording/index.ts'
import { readThing } from '#src/consular/journal/index.ts'
import { actOnLetter, letters, sendLetter } from '#src/relations/commitments/index.ts'
import { remindByLetter } from '#src/relations/documents/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { notFound } from '../../floor/problem.ts'
import { addRoute } from '../../route.ts'
import { day, idText } from '../../schemas/said.ts'
import { fileKeepers } from './keepers.ts'
import { recorded, recordedThing, wish } from './recorded.ts'
import { tellerIn } from './told-between.ts'

const common = { permission: fileKeepers, tag: 'relations', params: z.object({ id: idText }) } as const
/** What was told of a number and is right all the same. */
const confirmed = z
  .array(z.enum(['number-given-already']))
  .max(1)
  .optional()
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
  /** The papers that reminded the authority. */
  reminders: z.array(z.object({ on: z.string(), document: z.string() })).optional(),
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
      const { about: _, reminded, reminders, authority, subject, reply, ...letter } = found.state
      const { said } = tellerIn(elshi, language)
      return {
        id: found.id,
        sequence: found.sequence,
        ...letter,
        authority: said(authority),
        subject: said(subject),
        ...(reminded && { reminded: [...reminded] }),
        ...(reminders && { reminders: [...reminders] }),
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
        confirmed,
      }),
      answer: recordedThing,
    },
    async ({ visitor, params, body }, reply) => {
      const { commandId, expected, sent, replyDue, confirmed: right, ...letter } = body
      const limit = replyDue === 'no-limit' ? replyDue : plainDate(replyDue)
      const dated = { ...letter, sent: plainDate(sent), replyDue: limit } as const
      const of = { id: params.id, commandId, expected }
      const { id, sequence } = recorded(await sendLetter(journal, visitor.actor, of, dated, right))
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
      summary:
        'Record under which number the authority registered a letter, or its reply; or remind it by a paper, which is drafted',
      body: z.strictObject({
        ...wish,
        command: z.discriminatedUnion('do', [
          z.strictObject({ do: z.literal('note-their-number'), number: text(60), confirmed }),
          z.strictObject({ do: z.literal('remind') }),
          z.strictObject({ do: z.literal('take-reply'), on: day, number: text(60).optional(), words: text(2000) }),
        ]),
      }),
      /** Of a reminder, the paper that was drafted. */
      answer: recordedThing.extend({ document: z.string().optional() }),
    },
    async ({ visitor, params, body: { commandId, expected, command }, language: reader }) => {
      const of = { id: params.id, commandId, expected }
      if (command.do === 'remind') {
        const language = elshi.languages.includes(reader) ? reader : (elshi.languages[0] ?? 'en')
        const speaking = { home: elshi.between.home, language, wordings: draftWordings(elshi, elshi.languages) }
        const { letter, document } = recorded(await remindByLetter(journal, visitor.actor, of, speaking))
        return { id: letter.id, sequence: letter.sequence, document }
      }
      const meant = command.do === 'take-reply' ? { ...command, on: plainDate(command.on) } : command
      const { id, sequence } = recorded(await actOnLetter(journal, visitor.actor, of, meant))
      return { id, sequence }
    },
  )
}
