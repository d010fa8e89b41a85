// SPDX-License-Identifier: Apache-2.0
// Cases: the queue, lodging, reading, acting. The engine decides; here its answer gets its words.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { answerInWords, shownAnswers, townsInWords } from '#src/apps/wording/index.ts'
import type { CaseCommand, CaseFile, LodgeCommand } from '#src/consular/cases/index.ts'
import { actOnCase, atTheDesk, lodgeCase } from '#src/consular/cases/index.ts'
import type { CaseKey } from '#src/consular/history/index.ts'
import { parseReference } from '#src/consular/history/index.ts'
import { wordingFor } from '../answer-errors.ts'
import { accepted } from '../errors.ts'
import { signedInFreshly } from '../floor/fresh-sign-in.ts'
import { forbidden, notFound } from '../floor/problem.ts'
import { addRoute } from '../route.ts'
import { caseFile, queuePage } from '../schemas/case-file.ts'
import { caseCommand, lodging, queueFilter } from '../schemas/command.ts'
import { spoken } from '../spoken.ts'
import { caseWorkers, staffWhoRead } from './case-workers.ts'

export const ofCase = z.object({ reference: z.string().max(40) })

/** The key behind the reference in an address; what cannot be one is not found. */
export function keyIn({ reference }: { readonly reference: string }): CaseKey {
  const key = parseReference(reference)
  if (!key) throw notFound()
  return key
}

/** The case that was opened; one that is not the caller's looks like none. */
export function opened(outcome: Awaited<ReturnType<typeof atTheDesk.openCase>>): CaseFile {
  if (!outcome.ok && outcome.refusal.code === 'case-not-found') throw notFound()
  return accepted(outcome)
}

export function caseRoutes(server: FastifyInstance, elshi: Elshi): void {
  const { engine } = elshi
  addRoute(
    server,
    {
      method: 'POST',
      url: '/queue',
      permission: caseWorkers,
      tag: 'cases',
      summary:
        'A page of the queue. A search by name or by the number of a paper travels in the body, never in an address',
      body: queueFilter,
      answer: queuePage,
    },
    async (request) => {
      const page = await atTheDesk.listQueue(
        engine,
        request.visitor.actor,
        request.body as Parameters<typeof atTheDesk.listQueue>[2],
      )
      // Only what a number found has words.
      return request.body.identifier === undefined ? page : spoken(page, wordingFor(elshi, request))
    },
  )
  addRoute(
    server,
    {
      method: 'POST',
      url: '/cases',
      permission: 'public',
      limit: 'lodge',
      tag: 'cases',
      summary: 'Lodge a case: an applicant by the portal, an officer at the window',
      body: lodging,
      answer: z.object({
        reference: z.string(),
        slipCode: z.string().nullable(),
        sequence: z.int(),
        key: z.object({ post: z.string(), number: z.int() }),
        coSigners: z.array(z.object({ subject: z.string(), slipCode: z.string() })),
      }),
    },
    async ({ visitor, body }, reply) => {
      // The window is where an officer stands; everybody else comes by the portal.
      const { actor } = visitor
      if ((body.channel === 'window') !== (actor.kind === 'officer')) throw forbidden()
      reply.code(201)
      return accepted(await lodgeCase(engine, actor, body as LodgeCommand))
    },
  )
  caseRoute(server, elshi)
  printedRoute(server, elshi)
}

/** What a browser prints was read before; that it is now on paper is told by the page, at the moment of printing. */
function printedRoute(server: FastifyInstance, { engine }: Elshi): void {
  addRoute(
    server,
    {
      method: 'POST',
      url: '/printed',
      permission: staffWhoRead,
      tag: 'cases',
      summary: 'Record that the caller prints these cases: a page of the list, or one case',
      body: z.strictObject({
        references: z
          .array(z.string().regex(/^[A-Z][A-Z0-9]{1,7}-\d{2}-\d{6}$/))
          .min(1)
          .max(500),
      }),
      answer: 'nothing',
    },
    async ({ visitor: { actor }, body }) => {
      const keys = body.references.map((reference) => keyIn({ reference }))
      if (!(await atTheDesk.recordPrinted(engine, actor, keys))) throw notFound()
    },
  )
}

function caseRoute(server: FastifyInstance, elshi: Elshi): void {
  const { engine } = elshi
  addRoute(
    server,
    {
      method: 'GET',
      url: '/cases/:reference',
      permission: 'signed-in',
      tag: 'cases',
      summary: 'A case, as far as the caller may see it; the reading is on record before the answer leaves',
      params: ofCase,
      answer: caseFile,
    },
    async (request) => {
      const file = opened(await atTheDesk.openCase(engine, request.visitor.actor, keyIn(request.params)))
      return spoken(told(elshi, request.language, file), wordingFor(elshi, request))
    },
  )
  addRoute(
    server,
    {
      method: 'POST',
      url: '/cases/:reference/reason',
      permission: staffWhoRead,
      tag: 'cases',
      summary:
        'Say why the caller opens this case; it then opens to them for an hour, and the inspector reads the reason',
      params: ofCase,
      body: z.strictObject({ reason: z.string().trim().min(3).max(500) }),
      answer: 'nothing',
    },
    async ({ visitor, params, body }) => {
      opened(await atTheDesk.openCase(engine, visitor.actor, keyIn(params), { reason: body.reason }))
    },
  )
  addRoute(
    server,
    {
      method: 'GET',
      url: '/cases/:reference/colleagues',
      permission: caseWorkers,
      tag: 'cases',
      summary: 'To whom this case may be given today: who works on cases of its class where it is handled',
      params: ofCase,
      answer: z.object({ colleagues: z.array(z.object({ id: z.string(), name: z.string() })).readonly() }),
    },
    async ({ visitor, params }) => {
      const colleagues = await atTheDesk.listAssignable(engine, visitor.actor, keyIn(params))
      if (!colleagues) throw notFound()
      return { colleagues }
    },
  )
  addRoute(
    server,
    {
      method: 'POST',
      url: '/cases/:reference/commands',
      permission: 'signed-in',
      limit: 'act',
      tag: 'cases',
      summary: 'Do something with a case. Repeated with the same command id, it changes nothing and answers the same',
      params: ofCase,
      body: caseCommand,
      answer: z.object({ sequence: z.int(), step: z.string() }),
    },
    async (request) => {
      const { visitor, params, body } = request
      const command = { ...body, ...keyIn(params) } as CaseCommand
      const isFresh = signedInFreshly(elshi, request)
      return accepted(await actOnCase(engine, visitor.actor, command, { isFresh }))
    },
  )
}

/** Each answer that is shown, also as one line in the caller's language. */
function told(elshi: Elshi, language: string, file: CaseFile) {
  const townFor = townsInWords(elshi, language, shownAnswers(file))
  const inWords = (answer: CaseFile['sections'][number]['answers'][number]) => {
    if (!answer.shown) return answer
    const town = answer.kind === 'text' ? townFor(answer.value) : undefined
    return { ...answer, told: town ?? answerInWords(elshi, language, answer) }
  }
  return { ...file, sections: file.sections.map((page) => ({ ...page, answers: page.answers.map(inWords) })) }
}
